import type { Control } from "./support/control";
import type { Stack } from "./support/stack";
import { callsTo, HERE, idsIn, namesIn, THERE, type TwoRegions, twoRegions } from "./support/two-regions";

jest.setTimeout(900_000);

let both: TwoRegions;
let stack: Stack;
let there: Control;
beforeAll(async () => {
  both = await twoRegions();
  ({ stack, there } = both);
});
afterAll(async () => {
  await both.other.close();
  await both.stack.close();
});

const clouds = (): readonly Control[] => [stack.control, there];

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

test("destroy deletes each at its own endpoint", async () => {
  await stack.destroy();
  for (const cloud of clouds()) {
    expect(await namesIn(cloud)).toEqual([]);
  }
  expect((await stack.state()).resources).toEqual({});
});
