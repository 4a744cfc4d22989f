import type { LedgerEntry } from "./core/ledger-entry";
import type { Product } from "./core/product";
import { PROTOCOL_LEDGER } from "./protocol/ledger";

/** Every behaviour of the emulator with what it rests on: the protocol first, then each product. */
export function collectLedger(products: readonly Product[]): LedgerEntry[] {
  return [...PROTOCOL_LEDGER, ...products.flatMap(({ ledger }) => ledger)];
}

/** The ledger as tables for the docs, one per product. */
export function ledgerMarkdown(entries: readonly LedgerEntry[]): string {
  const products = [...new Set(entries.map(({ product }) => product))];
  return products
    .map((product) => {
      const rows = entries.filter((entry) => entry.product === product).map(row);
      const title = product === "both" ? "Both products" : product;
      return [
        `### ${title}`,
        "",
        "| behaviour | operations | mark | rests on |",
        "| --- | --- | --- | --- |",
        ...rows,
      ];
    })
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function row({ mark, operations, source, text }: LedgerEntry): string {
  return `| ${cell(text)} | ${operations.join(", ") || "all"} | ${mark} | ${cell(source)} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
