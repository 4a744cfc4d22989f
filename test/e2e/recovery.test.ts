import { cluster, DESKTOP, IMAGE, ROLE, stackOf } from "./support/gws-program";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

const count = async (operation: string): Promise<number> =>
  (await stack.control.calls(operation)).filter(({ outcome }) => outcome === "ok").length;

test("a create that takes too long keeps the object, and the next up waits on without a second create", async () => {
  await begin({ timeScale: 0.05 }, cluster('{ dependsOn: role, customTimeouts: { create: "1s" } }'));
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toMatch(/did not become running within 1 s: last seen (creating|starting), for \d+ s/);
  const [partial] = await stack.control.objects("clusters");
  expect((await stack.state()).resources.c).toMatchObject({
    id: partial?.ClusterId,
    initErrors: [expect.stringContaining("customTimeouts")],
  });
  await stack.up();
  expect(await count("CreateCluster")).toBe(1);
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ Name: "own", Status: "running" }),
  ]);
  await stack.expectNoChanges();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
});

test("an image that the cloud cannot make ends the wait at once, and the next up makes it anew", async () => {
  await begin({ timeScale: 0.03 }, cluster(), DESKTOP, IMAGE);
  const { done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.objects("images")).length === 1);
  const [image] = await stack.control.objects("images");
  await stack.control.patch(String(image?.ImageId), { Status: "CreateFailed" });
  const { code, output } = await done;
  expect(code).not.toBe(0);
  expect(output).toContain("will not become available: it is in state CreateFailed");
  await stack.up();
  expect(await stack.control.objects("images")).toEqual([
    expect.objectContaining({ Status: "Available", Name: "own-image" }),
  ]);
  await stack.expectNoChanges();
});

test("an error while reading is no proof of absence: the state stays", async () => {
  await begin({}, cluster());
  await stack.up();
  await stack.control.fault({
    operation: "DescribeClusters",
    when: "before",
    kind: "error",
    code: "Forbidden.RAM",
    httpStatus: 403,
    times: 5,
  });
  expect((await stack.fail("refresh", "--yes", "--skip-preview")).output).toContain("Forbidden.RAM");
  await stack.control.clearFaults();
  await stack.expectNoChanges();
});

test("a cluster that still has other people's desktops is not deleted, and says which", async () => {
  await begin({}, cluster(), DESKTOP);
  await stack.up();
  stack.program([ROLE, cluster()].join("\n"));
  const state = await stack.state();
  await stack.succeed("state", "delete", state.resources.d?.urn ?? "", "--yes");
  const { output } = await stack.fail("destroy", "--yes", "--skip-preview");
  expect(output).toContain(
    `it still has a desktop that this stack does not manage: ${state.resources.d?.id}`,
  );
  expect(await stack.control.objects("clusters")).toHaveLength(1);
});
