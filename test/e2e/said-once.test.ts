import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cluster, DESKTOP, ROLE } from "./support/gws-program";
import { type Run, Stack } from "./support/stack";

jest.setTimeout(900_000);

const AT_ONCE = ["--yes", "--skip-preview"];
let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
});
afterAll(() => stack.close());

/** In what Pulumi says at the end; above it, the lines about progress have the beginning of an error as well. */
function expectOnce({ output }: Run, sentence: string): void {
  const end = output.slice(output.indexOf("\nDiagnostics:\n"));
  expect(end.split(sentence).length - 1).toBe(1);
  expect(end).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(output).not.toContain("the reason stands with the resource");
}

const refuse = (operation: string): Promise<unknown> =>
  stack.control.fault({ operation, when: "before", kind: "error", code: "NoPermission", times: 50 });

test("a cluster without the service-linked role says once what to add to the program", async () => {
  stack.program(cluster("{}"));
  expectOnce(
    await stack.fail("up", ...AT_ONCE),
    "The service-linked role AliyunServiceRoleForGws does not exist. " +
      'Add `const role = new wuying.gws.ServiceLinkedRole("gws")` to the program, and give the cluster the option `dependsOn: role`.',
  );
  stack.program(ROLE + cluster("{ dependsOn: role }"));
  await stack.up();
});

test("a wrong value is said once", async () => {
  stack.edit('name: "own"', 'name: "own", policy: { clipboard: "bad" as never }');
  expectOnce(await stack.fail("preview"), "policy.clipboard must be one of");
});

test("a refused update is said once", async () => {
  stack.edit('clipboard: "bad" as never', 'clipboard: "read"');
  await refuse("SetClusterPolicy");
  expectOnce(await stack.fail("up", ...AT_ONCE), "SetClusterPolicy failed with NoPermission");
  await stack.control.clearFaults();
});

test("a refused replacement is said once, in preview and in up", async () => {
  stack.program(ROLE + cluster() + DESKTOP);
  await stack.up();
  stack.edit("systemDiskSize: 80", "systemDiskSize: 90");
  expectOnce(await stack.fail("preview"), "a change of systemDiskSize (80 => 90)");
  expectOnce(await stack.fail("up", ...AT_ONCE), "a change of systemDiskSize (80 => 90)");
});

test("a failed read is said once, in refresh and in its preview", async () => {
  await refuse("DescribeClusters");
  expectOnce(await stack.fail("refresh", ...AT_ONCE), "DescribeClusters failed with NoPermission");
  expectOnce(await stack.fail("refresh", "--preview-only"), "DescribeClusters failed with NoPermission");
  await stack.control.clearFaults();
});

test("a failed delete is said once", async () => {
  await refuse("DeleteInstance");
  expectOnce(await stack.fail("destroy", ...AT_ONCE), "DeleteInstance failed with NoPermission");
  await stack.control.clearFaults();
});

test("a get of what is not there is said once", async () => {
  stack.program(`wuying.gws.Cluster.get("g", "gws-none");`);
  expectOnce(await stack.fail("preview"), "there is no gws:Cluster gws-none");
});

test("a resource type that a newer release made is said once, with the release to install", async () => {
  const { text } = await stack.state("--show-secrets");
  const file = join(stack.folder, "newer.json");
  writeFileSync(file, text.replaceAll('load(\\"gws:ServiceLinkedRole\\")', 'load(\\"gws:Newer\\")'));
  await stack.succeed("stack", "import", "--file", file);
  expectOnce(
    await stack.fail("refresh", ...AT_ONCE),
    "install the release that this stack was last deployed with, or a newer one. Run: npm install pulumi-wuying",
  );
});
