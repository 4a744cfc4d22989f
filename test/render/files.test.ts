import { NOBODY } from "../../src/provider/language/disruption";
import type { Described } from "../../src/render/described";
import type { Example } from "../../src/render/examples/example";
import { renderFiles } from "../../src/render/files";

const described = (token: string): Described => ({
  token,
  doc: `What ${token} is.`,
  properties: {},
  outputs: {},
  disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
  timeouts: { create: "20m", update: "20m", delete: "10m" },
  lifecycle: { createdBy: [] },
});

const example = (): Example => ({ variable: "thing", name: "thing", program: {} });

test("each type has a class and a page, each module an index of its classes, and all pages one index", () => {
  const files = renderFiles(["gws:Thing", "appstream:NodePool", "gws:OtherThing"].map(described), example);
  expect([...files.keys()].sort()).toEqual([
    "docs/reference/README.md",
    "docs/reference/appstream/node-pool.md",
    "docs/reference/gws/other-thing.md",
    "docs/reference/gws/thing.md",
    "src/appstream/generated/index.ts",
    "src/appstream/generated/node-pool.ts",
    "src/gws/generated/index.ts",
    "src/gws/generated/other-thing.ts",
    "src/gws/generated/thing.ts",
  ]);
  const index = files.get("src/gws/generated/index.ts") ?? "";
  expect(index).toContain('export type * from "./thing";');
  expect(index).toContain('export declare const Thing: typeof import("./thing").Thing;');
  expect(index).toMatch(/\n {2}Thing: .*"\.\/thing"\),\n {2}OtherThing: .*"\.\/other-thing"\),\n\}\);\n$/);
  expect(files.get("docs/reference/README.md")).toContain(
    "- [wuying.appstream.NodePool](appstream/node-pool.md): What appstream:NodePool is.\n",
  );
});

test("a token without a module and a type is refused", () => {
  expect(() => renderFiles([described("Thing")], example)).toThrow("Thing is no token");
});

test("a type whose states the cloud tells has a picture of them beside its page", () => {
  const states = { what: "thing", pending: ["Creating"], resting: ["Ready"], failed: {} };
  const files = renderFiles([{ ...described("gws:OtherThing"), states }], example);
  expect(files.get("docs/reference/gws/other-thing-states.svg")).toContain(">Creating</text>");
  expect(files.get("docs/reference/gws/other-thing.md")).toContain("](./other-thing-states.svg)");
});

test("a type without an example is refused", () => {
  expect(() => renderFiles([described("gws:Thing")])).toThrow("gws:Thing has no example");
});
