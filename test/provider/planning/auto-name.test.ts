import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { withAutoName } from "../../../src/provider/planning/auto-name";

const name = (olds: Properties, news: Properties): unknown => withAutoName(cluster, olds, news).name;

test("a new resource gets the name that its program proposes", () => {
  expect(withAutoName(cluster, {}, { __autoName: "c-1" })).toEqual({ __autoName: "c-1", name: "c-1" });
});

test.each<[string, Properties]>([
  ["made by this release", { __autoName: "c-1", name: "c-1" }],
  ["made by a release that did not note it", { name: "c-1" }],
  ["made, and changed in the cloud since", { __autoName: "c-1", name: "renamed" }],
  ["given by the program", { name: "c-1" }],
])("a name stays that was %s", (_how, olds) => {
  expect(name(olds, { __autoName: "c-2" })).toBe("c-1");
});

test("a name that the program gives is the name", () => {
  expect(name({ __autoName: "c-1", name: "c-1" }, { name: "mine" })).toBe("mine");
});

test("an adopted object keeps its own name, also when adoptId leaves the program", () => {
  const adopted = withAutoName(cluster, {}, { adoptId: "gws-1", __autoName: "" });
  expect(adopted).toEqual({ adoptId: "gws-1", __autoName: "" });
  const later = withAutoName(cluster, adopted, { __autoName: "c-2" });
  expect(later).toEqual({ __autoName: "" });
  expect(name(later, { __autoName: "c-2" })).toBeUndefined();
  expect(name({ adoptId: "gws-1" }, { __autoName: "c-2" })).toBeUndefined();
});

test("a resource without a name of its own is left as it is", () => {
  expect(withAutoName(serviceLinkedRole, {}, {})).toEqual({});
});
