import { cluster, ROLE } from "./support/gws-program";
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
