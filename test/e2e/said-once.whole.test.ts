import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cluster, DESKTOP, ROLE } from "./support/gws-program";
import { expectOnce } from "./support/said-once";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const AT_ONCE = ["--yes", "--skip-preview"];
let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
});
afterAll(() => stack.close());

const refuse = (operation: string): Promise<unknown> =>
  stack.control.fault({ operation, when: "before", kind: "error", code: "NoPermission", times: 50 });

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
