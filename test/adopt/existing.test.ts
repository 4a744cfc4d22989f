import { readExisting } from "../../src/adopt/existing";

const PROGRAM = `import * as pulumi from "@pulumi/pulumi";
import * as cloud from "pulumi-wuying";

const settings = new pulumi.Config();

const studio = new cloud.gws.Cluster("studio", {
  adoptId: "gws-1",
  clusterType: settings.require("clusterType"),
  vpcId: "vpc-1",
});
const cluster = (name: string, adoptId: string) =>
  new cloud.gws.Cluster(name, { adoptId, clusterType: "gws.s1.standard", vpcId: "vpc-1" });
const render = cluster("render", 'gws-2');
const shared = cloud.gws.Cluster.get("shared", "gws-3");
for (const [name, adoptId] of [
  ["desk-1", "i-1"], ["desk-2", "i-2"],
] as const) {
  new cloud.gws.Instance(name, { adoptId, clusterId: "gws-4", imageId: "m-1" });
}
`;

const IDS = ["gws-1", "gws-2", "gws-3", "gws-4", "i-1", "i-2", "i-3", "m-1"];
const BODY = { text: 'new cloud.gws.Image("x", {});\n', readsConfig: true };

test("an id is taken over where it is adopted, and not where it is only named", () => {
  const { has } = readExisting(PROGRAM, IDS);
  expect(IDS.filter(has)).toEqual(["gws-1", "gws-2", "i-1", "i-2"]);
});

test("an object has the variable of the statement that makes it alone", () => {
  const { variables } = readExisting(PROGRAM, IDS).surroundings;
  expect(Object.fromEntries(variables)).toEqual({ "gws-1": "studio", "gws-2": "render" });
});

test("the names of the program are its own, and its texts are known", () => {
  const { surroundings, says } = readExisting(PROGRAM, IDS);
  expect([...surroundings.names]).toEqual(expect.arrayContaining(["studio", "cluster", "settings"]));
  expect(surroundings).toMatchObject({ wuying: "cloud", config: "settings" });
  expect(says("desk-1")).toBe(true);
  expect(says("desk-3")).toBe(false);
});

test("what is added stands at the end, and nothing is imported twice", () => {
  expect(readExisting(PROGRAM, IDS).with(BODY)).toBe(`${PROGRAM}\n${BODY.text}`);
});

test("a program gets the imports that it lacks behind its own, and the configuration before what reads it", () => {
  const text = 'import { readFileSync } from "node:fs";\n\nexport const text = readFileSync("x", "utf8");\n';
  expect(readExisting(text, []).with(BODY)).toBe(
    [
      'import { readFileSync } from "node:fs";',
      'import * as pulumi from "@pulumi/pulumi";',
      'import * as wuying from "pulumi-wuying";',
      "",
      'export const text = readFileSync("x", "utf8");',
      "",
      "const config = new pulumi.Config();",
      "",
      BODY.text,
    ].join("\n"),
  );
});

test("an empty program becomes a whole one", () => {
  expect(readExisting("", []).with({ ...BODY, readsConfig: false })).toBe(
    `import * as wuying from "pulumi-wuying";\n\n${BODY.text}`,
  );
});

test("a CommonJS program keeps its requires", () => {
  const text = 'const cloud = require("pulumi-wuying");\n';
  const { surroundings, with: withBody } = readExisting(text, []);
  expect(surroundings.wuying).toBe("cloud");
  expect(withBody({ ...BODY, readsConfig: false })).toBe(`${text}\n${BODY.text}`);
});
