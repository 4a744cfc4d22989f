import { type Emulator, startEmulator } from "../../src/emulator";
import { Control } from "./support/control";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const HERE = "cn-hangzhou";
const THERE = "cn-shanghai";

/** A role, a cluster and a desktop, all in one place. */
const fleet = (suffix: string, region: string): string => `
const role${suffix} = new wuying.gws.ServiceLinkedRole("role${suffix}", { ${region} });
const cluster${suffix} = new wuying.gws.Cluster("cluster${suffix}", {
  clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "studio${suffix}", ${region}
}, { dependsOn: role${suffix} });
const desk${suffix} = new wuying.gws.Instance("desk${suffix}", {
  clusterId: cluster${suffix}.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", name: "desk${suffix}", ${region}
});`;

let stack: Stack;
let other: Emulator;
let there: Control;

beforeAll(async () => {
  stack = await Stack.create();
  const { accessKeyId, accessKeySecret } = stack.emulator;
  // Another seed makes other ids, as they are in the cloud.
  other = await startEmulator({ timeScale: 0.005, seed: 2, accessKeyId, accessKeySecret });
  there = new Control(other);
  await stack.succeed("config", "rm", "wuying:endpoint");
  await stack.configure("wuying:region", HERE);
  const endpoints = `${HERE}=${stack.emulator.endpoint}, ${THERE}=${other.endpoint}`;
  await stack.configure("wuying:gwsEndpoint", endpoints);
  stack.program(`${fleet("", "")}${fleet("There", `region: "${THERE}"`)}
    const found = (region?: string) => pulumi.all([desk.id, deskThere.id]).apply(async () =>
      (await wuying.gws.getInstances({ ...(region ? { region } : {}) })).ids);
    export const here = found();
    export const elsewhere = found("${THERE}");
    export const policy = wuying.gws.getClusterPolicyOutput({ clusterId: clusterThere.id, region: "${THERE}" }).clipboard;`);
});
afterAll(async () => {
  await other.close();
  await stack.close();
});

const clouds = (): readonly Control[] => [stack.control, there];
const idsIn = async (cloud: Control): Promise<unknown[]> =>
  (await cloud.objects("instances")).map(({ InstanceId }) => InstanceId);
const namesIn = async (cloud: Control): Promise<unknown[]> => [
  ...(await cloud.objects("clusters")).map(({ Name }) => Name),
  ...(await cloud.objects("instances")).map(({ Name }) => Name),
];
const callsTo = async (cloud: Control, pattern: RegExp): Promise<string[]> =>
  (await cloud.calls()).map(({ operation }) => operation).filter((operation) => pattern.test(operation));

test("each region's objects are made at its own endpoint, and functions look where they are told", async () => {
  const { output: made } = await stack.up();
  expect(made).toContain("+ 7 created");
  expect(await namesIn(stack.control)).toEqual(["studio", "desk"]);
  expect(await namesIn(there)).toEqual(["studioThere", "deskThere"]);
  for (const cloud of clouds()) {
    expect(await callsTo(cloud, /^Create(Cluster|Instance)$/)).toEqual(["CreateCluster", "CreateInstance"]);
  }

  const { output: shown } = await stack.succeed("stack", "output", "--json");
  expect(JSON.parse(shown)).toEqual({
    here: await idsIn(stack.control),
    elsewhere: await idsIn(there),
    policy: expect.any(String),
  });
  const { resources } = await stack.state();
  expect(resources.deskThere?.outputs).toMatchObject({ region: THERE, status: "Registered" });
  expect(resources.desk?.outputs).not.toHaveProperty("region");
  const { output: again } = await stack.expectNoChanges();
  expect(again).not.toContain("belongs to");
});

test("to name the region that is configured changes nothing, and neither does to leave it out again", async () => {
  const program = stack.read("index.ts");
  stack.write("index.ts", program.replaceAll(/, +\}/g, `, region: "${HERE}" }`));
  stack.edit(`name: "studio", \n`, `name: "studio", region: "${HERE}"\n`);
  stack.edit(`name: "desk", \n`, `name: "desk", region: "${HERE}"\n`);
  await stack.mark();
  await stack.succeed("up", "--yes", "--skip-preview", "--expect-no-changes");
  expect(await stack.changes()).toEqual([]);
  stack.write("index.ts", program);
  await stack.expectNoChanges();
});

test("another region would replace a desktop, which takes leave", async () => {
  const program = stack.read("index.ts");
  const [id] = await idsIn(stack.control);
  stack.edit(`name: "desk", \n`, `name: "desk", region: "${THERE}"\n`);
  const { output } = await stack.fail("preview");
  expect(output).toContain(`a change of region ("${HERE}" => "${THERE}") would replace desktop ${id}.`);
  expect(await idsIn(stack.control)).toEqual([id]);
  stack.write("index.ts", program);
});

test("a region without an endpoint is refused in a preview, before anything is called", async () => {
  const program = stack.read("index.ts");
  stack.edit(`name: "studio", \n`, `name: "studio", region: "cn-beijing"\n`);
  expect((await stack.fail("preview")).output).toContain(
    `wuying:gwsEndpoint names no endpoint for the region cn-beijing, only for ${HERE}, ${THERE}`,
  );
  stack.write("index.ts", program);
});

test("a refresh finds the drift of each region where it is, and the next up puts it right there", async () => {
  const before = await Promise.all(clouds().map((cloud) => callsTo(cloud, /^SetInstanceName$/)));
  for (const [cloud, name] of [
    [stack.control, "moved-here"],
    [there, "moved-there"],
  ] as const) {
    const [id] = await idsIn(cloud);
    await cloud.patch(String(id), { Name: name });
  }
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"desk" => "moved-here"');
  expect(output).toContain('"deskThere" => "moved-there"');
  await stack.up();
  expect(await namesIn(stack.control)).toEqual(["studio", "desk"]);
  expect(await namesIn(there)).toEqual(["studioThere", "deskThere"]);
  const after = await Promise.all(clouds().map((cloud) => callsTo(cloud, /^SetInstanceName$/)));
  expect(after.map(({ length }, index) => length - (before[index]?.length ?? 0))).toEqual([1, 1]);
  await stack.expectNoChanges();
});

test("a cluster and its desktop move to the other region with leave, and are gone where they were", async () => {
  stack.edit(`name: "studio", \n`, `name: "studio", region: "${THERE}"\n`);
  stack.edit(`name: "desk", \n`, `name: "desk", region: "${THERE}", allowDataLoss: true\n`);
  const { output } = await stack.preview();
  expect(output).toContain("+-2 to replace");
  expect(output).toContain(`+ region: "${THERE}"`);
  await stack.up();
  expect(await namesIn(stack.control)).toEqual([]);
  expect((await namesIn(there)).sort()).toEqual(["desk", "deskThere", "studio", "studioThere"]);
  expect(await callsTo(stack.control, /^Delete/)).toEqual(["DeleteInstance", "DeleteCluster"]);
  expect(await callsTo(there, /^Delete/)).toEqual([]);
  await stack.expectNoChanges();
});

test("destroy deletes each at its own endpoint", async () => {
  await stack.destroy();
  for (const cloud of clouds()) {
    expect(await namesIn(cloud)).toEqual([]);
  }
  expect((await stack.state()).resources).toEqual({});
});
