import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Field } from "../../src/api/operation";
import { collectLedger, ledgerMarkdown } from "../../src/emulator/ledger";
import { PRODUCTS } from "../../src/emulator/products";
import { appstream } from "../../src/emulator/products/appstream";
import { NOT_EMULATED } from "../../src/emulator/products/appstream/not-emulated";

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
    const leftOut = product === appstream ? NOT_EMULATED : [];
    expect([...listed].filter((operation) => !answered.includes(operation))).toEqual(leftOut);
    expect(new Set(answered).size).toBe(answered.length);
  },
);

test("all of gws is answered", () => {
  const gws = PRODUCTS.find(({ name }) => name === "gws");
  expect(gws?.handlers.map(({ operation }) => operation).sort()).toEqual(
    Object.keys(gws?.operations ?? {}).sort(),
  );
});

test("all of App Streaming is answered but what is said to be left out", () => {
  const answered = appstream.handlers.map(({ operation }) => operation);
  expect([...answered, ...NOT_EMULATED].sort()).toEqual(Object.keys(appstream.operations).sort());
  expect(NOT_EMULATED).toHaveLength(23);
});

test("every rule is of a parameter, or a field of one, that there is", () => {
  for (const { operations, rules } of PRODUCTS) {
    for (const [operation, parameters] of Object.entries(rules)) {
      const known = pathsOf(operations[operation]?.params);
      expect(known).toEqual(expect.arrayContaining(Object.keys(parameters)));
    }
  }
});

/** Parameters and their fields by the paths that rules name them by. */
function pathsOf(fields: Readonly<Record<string, Field>> = {}, before = ""): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    `${before}${name}`,
    ...pathsOf(field.fields ?? field.items?.fields, `${before}${name}.`),
  ]);
}

test("the docs show the ledger as it is (UPDATE_DOCS=1 writes it)", () => {
  const text = readFileSync(DOCS, "utf8");
  const current = text.replace(TABLE, (_all, begin, end) => `${begin}\n${ledgerMarkdown(ledger)}\n${end}`);
  if (process.env.UPDATE_DOCS === "1") {
    writeFileSync(DOCS, current);
    return;
  }
  expect(text).toBe(current);
});
