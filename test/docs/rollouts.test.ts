import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compilerErrors } from "../support/compiler";

const PAGE = readFileSync(join(__dirname, "../../docs/rollouts.md"), "utf8");
const listings = [...PAGE.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text ?? "");

test("every program of the page compiles", () => {
  expect(listings).toHaveLength(6);
  const texts = Object.fromEntries(
    listings.map((text, index) => [
      `test/docs/rollouts-${index}.ts`,
      text.replace(`"pulumi-wuying"`, `"../../src"`),
    ]),
  );
  expect(compilerErrors(Object.keys(texts), texts)).toEqual([]);
}, 120_000);

test("every argument of a pool that an Instance has not is in the table", () => {
  const source = readFileSync(join(__dirname, "../../src/gws/desktop-pool.ts"), "utf8");
  const body = /interface DesktopPoolArgs extends DesktopArgs \{(.*?)^\}/ms.exec(source)?.[1] ?? "";
  const names = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
  const rows = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(4);
  expect(rows).toEqual(expect.arrayContaining(names));
});
