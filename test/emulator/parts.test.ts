import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isHandler, isKind, isLedger } from "../../src/emulator/core/part";
import { appstream } from "../../src/emulator/products/appstream";
import { gws } from "../../src/emulator/products/gws";

const FOLDER = join(__dirname, "..", "..", "src", "emulator", "products");

function modulesOf(folder: string): string[] {
  return readdirSync(join(FOLDER, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

describe.each([
  ["gws", gws],
  ["appstream", appstream],
])("%s", (folder, product) => {
  test.each(modulesOf(folder))("has every handler, kind and ledger entry of %s", async (file) => {
    const exported: unknown[] = Object.values(await import(join(FOLDER, file)));
    expect(exported.filter(isHandler).filter((each) => !product.handlers.includes(each))).toEqual([]);
    expect(exported.filter(isKind).filter((each) => !product.kinds.includes(each))).toEqual([]);
    expect(
      exported
        .filter(isLedger)
        .flat()
        .filter((each) => !product.ledger.includes(each)),
    ).toEqual([]);
  });

  test("has some of each, and each of them once", () => {
    const { handlers, kinds, ledger } = product;
    const names = [
      handlers.map(({ operation }) => operation),
      kinds.map(({ name }) => name),
      ledger.map(({ id }) => id),
    ];
    for (const list of names) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});
