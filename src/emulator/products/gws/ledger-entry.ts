import type { LedgerEntry, Mark } from "../../core/ledger-entry";

export const SDK = "vendor SDKs, Python 2.0.0";
export const GO_SDK = "vendor SDK for Go, 3.0.0";
export const ECS = "no error table is published for this product; it runs on ECS, whose code this is";
export const NOTHING = "not documented anywhere found";

/** The cloud desktop reference of 2020-10-26 (Chinese), by section. */
export function reference(section: string): string {
  return `cloud desktop API reference 2020-10-26, ${section}`;
}

/** An entry of this product. */
export function entry(
  id: string,
  operations: readonly string[],
  mark: Mark,
  text: string,
  source: string,
): LedgerEntry {
  return { id: `gws.${id}`, product: "gws", operations, mark, text, source };
}
