import { declarations } from "../../../src/provider/declarations";
import type { Properties } from "../../../src/provider/language/declaration";
import { meaningOfChange } from "../../../src/provider/planning/meaning";
import { previewWords } from "../../../src/provider/planning/preview-words";

function said(token: string, before: Properties, after: Properties, isReplaced = false): string[] {
  const declaration = declarations.find((each) => each.token === token);
  if (!declaration) {
    throw new Error(`there is no ${token}`);
  }
  const operation = isReplaced ? "replace" : "update";
  return previewWords(
    isReplaced ? "replaced" : "in place",
    meaningOfChange(declaration, { operation, before, after }),
  );
}

test("a change that nobody notices says nothing", () => {
  expect(said("gws:Instance", { name: "a" }, { name: "b" })).toEqual([]);
});

test("a change in place says whom it disturbs", () => {
  expect(said("gws:Instance", { powerState: "Running" }, { powerState: "Stopped" })).toEqual([
    "in place; signs out the user of the desktop, at once",
  ]);
});

test("a looser policy says from what to what, and a tighter one nothing", () => {
  const [, looser] = said("gws:Cluster", { policy: { clipboard: "off" } }, { policy: { clipboard: "read" } });
  expect(looser).toBe("looser: policy.clipboard off → read");
  const tighter = said("gws:Cluster", { policy: { clipboard: "read" } }, { policy: { clipboard: "off" } });
  expect(tighter.filter((line) => line.includes("looser"))).toEqual([]);
});

test("a replacement says what goes with the old object", () => {
  expect(said("gws:Instance", { imageId: "m-1" }, { imageId: "m-2" }, true)[0]).toMatch(
    /^replaced; takes from the user of the desktop/,
  );
});
