import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { declarations } from "../../src/provider/declarations";
import { Adoptions, adoptionPlan, adoptionRefusal } from "../../src/provider/planning/adoption";
import { checkInputs } from "../../src/provider/planning/check";
import { engineType } from "../../src/provider/reference";
import { cli } from "../cli/support";
import { Cloud } from "../provider/support/cloud";
import { compilerErrors } from "../support/compiler";
import { fill } from "./support/account";
import { environmentOf } from "./support/emulated";
import { registered } from "./support/registered";

jest.setTimeout(180_000);

const ROOT = join(__dirname, "../..");
const SIZE = { clusters: 3, desktops: 24, groups: 7, workstations: 8 };
const COUNT = 3 + 24 + 2 + 7 + 8 + 1;

const env = process.env;
let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
  process.env = { ...env, ...environmentOf(cloud) };
  await fill(cloud, SIZE);
});
afterAll(() => {
  process.env = env;
  return cloud.close();
});

const GIVEN = {
  clusterType: "gws.s1.standard",
  desktopSystemDiskCategory: "cloud_essd",
  desktopSystemDiskSize: "80",
  goldenImageInstanceId: "i-master",
  cadImageInstanceId: "i-master",
  stationImageInstanceId: "ws-model",
  streamingImageInstanceType: "WuyingServer",
};

const SET = [
  "clusterType=gws.s1.standard",
  "systemDiskCategory=cloud_essd",
  "gws:Instance.systemDiskSize=80",
  "gws:Image.instanceId=i-master",
  "appstream:Image.instanceId=ws-model",
  "instanceType=WuyingServer",
].flatMap((each) => ["--set", each]);

/** What a formatter makes of a program. */
function formattedBy(program: string): string {
  const biome = join(ROOT, "node_modules/.bin/biome");
  const { stdout, stderr, status } = spawnSync(biome, ["format", "--stdin-file-path=adopted.ts"], {
    cwd: ROOT,
    input: program,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

describe.each([
  ["with what the cloud does not tell read from the configuration", [], GIVEN, 3],
  ["with what the cloud does not tell given beforehand", SET, {}, 0],
])("a program %s", (_how, args, config, exitCode) => {
  let program: string;
  beforeAll(async () => {
    const { code, out } = await cli("adopt", ...args);
    expect(code).toBe(exitCode);
    program = out;
  });

  test("compiles, and a formatter finds nothing to do", () => {
    expect(compilerErrors(["adopted.ts"], { "adopted.ts": program })).toEqual([]);
    expect(formattedBy(program)).toBe(program);
  });

  test("is short", () => {
    expect(program.split("\n").length).toBeLessThan(105);
  });

  test("has each object once, by the name that it has in the cloud, and changes none of them", async () => {
    const resources = await registered(program, COUNT, config);
    expect(resources).toHaveLength(COUNT);
    expect(new Set(resources.map(({ inputs }) => inputs.adoptId)).size).toBe(COUNT);
    expect(resources.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "studio",
        "golden",
        "master",
        "desk-001",
        "apps-007",
        "station-image",
        "station-008",
      ]),
    );
    const before = (await cloud.control.calls()).length;
    const adoptions = new Adoptions();
    for (const { type, inputs } of resources) {
      const declaration = declarations.find(({ token }) => engineType(token) === type);
      if (declaration === undefined) {
        throw new Error(`there is no ${type}`);
      }
      const id = String(inputs.adoptId);
      expect(checkInputs(declaration, inputs)).toEqual([]);
      const found = (await adoptions.find(declaration, cloud.context(), id, inputs)) ?? {};
      expect(adoptionRefusal(declaration, id, found, inputs)).toBeUndefined();
      expect(adoptionPlan(declaration, id, found, inputs)).toBe(`adopts ${id}`);
      await cloud.create(declaration, { ...inputs, __owner: `adopted ${id}` });
    }
    const calls = (await cloud.control.calls()).slice(before).map(({ operation }) => operation);
    expect(calls.length).toBeGreaterThan(COUNT);
    expect(calls.filter((operation) => !/^(Get|List|Describe|PageList)/.test(operation))).toEqual([]);
    cloud.nextRun();
  });
});

test("names clusters and images by their variables", async () => {
  const { out } = await cli("adopt", ...SET);
  expect(out).toMatch(/^const studio = cluster\("studio", "gws-\w+", "read"\);$/m);
  expect(out).toMatch(/^const golden = image\("golden", "m-\w+"\);$/m);
  expect(out).toContain("{ clusterId: studio.id, imageId: golden.id, rows: [");
  expect(out).toContain('{ clusterId: studio.id, imageId: "m-gwswin2019standard", rows: [');
  expect(out).toMatch(/\["station-002", "ws-\w+", stationImage.id, "artist2"\]/);
});

test("three hundred objects take few listings", async () => {
  const before = (await cloud.control.calls()).length;
  await cli("adopt", "--kind", "gws:Instance", "--kind", "appstream:Workstation", "--kind", "gws:Image");
  const calls = (await cloud.control.calls()).slice(before).map(({ operation }) => operation);
  expect(calls.sort()).toEqual(["DescribeImages", "DescribeInstances", "ListWuyingServer"]);
});
