import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { callScript } from "./support/call-script";

let noted: string;
beforeEach(() => {
  noted = mkdtempSync(join(tmpdir(), "wuying-reach-"));
});
afterEach(() => rmSync(noted, { recursive: true, force: true }));

const SUITES = {
  "gws.CreateCluster": "a.test.ts",
  "gws.DeleteCluster": "a.test.ts",
  "gws.StartInstance": "b.whole.test.ts",
};
const uncalled = (): unknown => callScript("scripts/lib/reach.mjs", "uncalled", SUITES, noted);

test("an operation that the suite named for it did not call is told", () => {
  writeFileSync(join(noted, "a.test.ts.json"), JSON.stringify(["gws.CreateCluster"]));
  expect(uncalled()).toEqual(["a.test.ts does not call gws.DeleteCluster any more"]);
});

test("a suite that did not run is not asked", () => {
  writeFileSync(join(noted, "a.test.ts.json"), JSON.stringify(["gws.CreateCluster", "gws.DeleteCluster"]));
  expect(uncalled()).toEqual([]);
});
