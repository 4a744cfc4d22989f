import { findHeld, type ReleaseFilter, UnreadableState } from "../../src/adopt/release";

const TYPE = "pulumi-nodejs:dynamic/wuying";
const urn = (token: string, name: string): string => `urn:pulumi:dev::studio::${TYPE}/${token}::${name}`;

const CLUSTER = urn("gws:Cluster", "studio");

interface Made {
  readonly token: string;
  readonly name: string;
  readonly id: string;
  readonly adoptId?: string;
  readonly more?: object;
}

const resource = ({ token, name, id, adoptId, more = {} }: Made): object => ({
  urn: urn(token, name),
  type: `${TYPE}/${token}`,
  id,
  inputs: { adoptId },
  outputs: { name: `${name} in the cloud` },
  ...more,
});

const cluster = resource({ token: "gws:Cluster", name: "studio", id: "gws-1", adoptId: "gws-1" });
const desktop = (
  name: string,
  adoptId: string | undefined,
  more: object = { dependencies: [CLUSTER] },
): object =>
  resource({ token: "gws:Instance", name, id: `i-${name}`, ...(adoptId ? { adoptId } : {}), more });

const exported = (...resources: object[]): string =>
  JSON.stringify({
    version: 3,
    deployment: {
      resources: [
        { urn: "urn:pulumi:dev::studio::pulumi:pulumi:Stack::studio-dev", type: "pulumi:pulumi:Stack" },
        ...resources,
      ],
    },
  });

const ALL: ReleaseFilter = { tokens: [], ids: [], created: false };

/** What goes, in its order, and what stays with the reason. */
const held = (state: string, filter: Partial<ReleaseFilter> = {}): string[] =>
  findHeld(state, { ...ALL, ...filter }).map(({ id, kept }) => (kept === undefined ? id : `${id}: ${kept}`));

test("what is adopted goes, and what uses another object goes before it", () => {
  expect(held(exported(cluster, desktop("a", "i-a"), desktop("b", "i-b")))).toEqual(["i-b", "i-a", "gws-1"]);
});

test("what the stack has made goes where that is asked for", () => {
  const state = exported(cluster, desktop("a", undefined), desktop("b", "i-b"));
  expect(held(state)).toEqual(["i-b", "gws-1: a uses it"]);
  expect(held(state, { created: true })).toEqual(["i-b", "i-a", "gws-1"]);
});

test("an object that has taken the place of an adopted one is the stack's own", () => {
  expect(held(exported(desktop("a", "i-before")))).toEqual([]);
});

test.each<[string, Partial<ReleaseFilter>, string[]]>([
  ["its type", { tokens: ["gws:Instance"] }, ["i-b", "i-a"]],
  ["its id", { ids: ["i-a"] }, ["i-a"]],
  ["the name of the resource", { name: /^a$/ }, ["i-a"]],
  ["the name in the cloud", { name: /^b in/ }, ["i-b"]],
  ["all of them", { name: /^b/, tokens: ["gws:Cluster"] }, []],
])("an object fits by %s", (_how, filter, expected) => {
  expect(held(exported(cluster, desktop("a", "i-a"), desktop("b", "i-b")), filter)).toEqual(expected);
});

test.each([
  ["depends on it", { dependencies: [CLUSTER] }],
  ["depends on it by a property", { propertyDependencies: { clusterId: [CLUSTER] } }],
  ["is its child", { parent: CLUSTER }],
  ["is deleted with it", { deletedWith: CLUSTER }],
])("an object stays while something in the stack %s", (_how, more) => {
  expect(held(exported(cluster, desktop("a", undefined, more)))).toEqual(["gws-1: a uses it"]);
});

test("what stays keeps what it uses, over any number of steps", () => {
  const image = resource({
    token: "gws:Image",
    name: "golden",
    id: "m-1",
    adoptId: "m-1",
    more: { dependencies: [urn("gws:Instance", "a")] },
  });
  const other = {
    urn: "urn:pulumi:dev::studio::other:index:Thing::user",
    type: "other:index:Thing",
    id: "x",
    dependencies: [urn("gws:Image", "golden")],
  };
  expect(held(exported(cluster, desktop("a", "i-a"), image, other))).toEqual([
    "m-1: user uses it",
    "i-a: golden uses it",
    "gws-1: a uses it",
  ]);
});

test("a resource that is being deleted, and one of another package, do not fit", () => {
  const foreign = {
    urn: "urn:pulumi:dev::studio::other:index:Thing::x",
    type: "other:index:Thing",
    id: "x",
    inputs: { adoptId: "x" },
  };
  expect(held(exported(foreign, desktop("a", "i-a", { delete: true })))).toEqual([]);
});

test("a stack without resources has nothing to let go of", () => {
  expect(held(JSON.stringify({ version: 3, deployment: {} }))).toEqual([]);
});

test.each(["", "error: no stack", "[]", '{"deployment": {"resources": 7}}'])("%j is no state", (text) => {
  expect(() => findHeld(text, ALL)).toThrow(UnreadableState);
});
