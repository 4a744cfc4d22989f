import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectLedger } from "../../src/emulator/ledger";
import { ledgerMarkdown } from "../../src/emulator/ledger-markdown";
import { PRODUCTS } from "../../src/emulator/products";

const DOCS = join(__dirname, "..", "..", "docs", "emulator.md");
const TABLE = /(<!-- ledger:begin -->\n)[\s\S]*(<!-- ledger:end -->)/;
const ledger = collectLedger(PRODUCTS);

test("every entry says what it rests on, once", () => {
  for (const entry of ledger) {
    expect(entry.text.trim()).not.toBe("");
    expect(entry.source.trim()).not.toBe("");
  }
  const ids = ledger.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(PRODUCTS.map((product) => [product.name, product] as const))(
  "every operation that %s answers has an entry, and no entry is of an operation that it lacks",
  (_name, product) => {
    const listed = new Set(product.ledger.flatMap(({ operations }) => operations));
    const answered = product.handlers.map(({ operation }) => operation);
    expect(answered.filter((operation) => !listed.has(operation))).toEqual([]);
    expect([...listed].filter((operation) => !answered.includes(operation))).toEqual([]);
    expect(new Set(answered).size).toBe(answered.length);
  },
);

test("all of gws is answered", () => {
  const gws = PRODUCTS.find(({ name }) => name === "gws");
  expect(gws?.handlers.map(({ operation }) => operation).sort()).toEqual(
    Object.keys(gws?.operations ?? {}).sort(),
  );
});

test("every rule is of a parameter that there is", () => {
  for (const { operations, rules } of PRODUCTS) {
    for (const [operation, parameters] of Object.entries(rules)) {
      const known = Object.keys(operations[operation]?.params ?? {});
      expect(known).toEqual(expect.arrayContaining(Object.keys(parameters)));
    }
  }
});

test("the docs show the ledger as it is (UPDATE_DOCS=1 writes it)", () => {
  const text = readFileSync(DOCS, "utf8");
  const current = text.replace(TABLE, (_all, begin, end) => `${begin}\n${ledgerMarkdown(ledger)}\n${end}`);
  if (process.env.UPDATE_DOCS === "1") {
    writeFileSync(DOCS, current);
    return;
  }
  expect(text).toBe(current);
});
