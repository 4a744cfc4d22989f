import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listingsOf } from "./support/listings";
import { LOOSE, stackWithPolicies, violations } from "./support/policy-pack";
import type { Stack } from "./support/stack";

jest.setTimeout(300_000);

const PAGE = "policy-pack.md";
let stack: Stack;
beforeAll(async () => {
  stack = await stackWithPolicies();
});
afterAll(() => stack.close());

test("the pack of the page takes what its configuration allows, and warns where it is to", async () => {
  const [yaml] = listingsOf(PAGE, "Use it", "yaml");
  const [manifest] = listingsOf(PAGE, "Use it", "json");
  const [index] = listingsOf(PAGE, "Use it", "ts");
  const [config] = listingsOf(PAGE, "Configure it", "json");
  stack.write("policies/PulumiPolicy.yaml", yaml ?? "");
  stack.write("policies/index.ts", index ?? "");
  stack.write("policies/package.json", manifest ?? "");
  writeFileSync(join(stack.folder, "policies/config.json"), config ?? "");
  stack.program(
    LOOSE.replace(
      "wuying.gws.policies.open",
      "{ ...wuying.gws.policies.standard, watermark: false }",
    ).replace("skipUserAuthCheck: true, resetAfterUnbind: false", "resetAfterUnbind: true"),
  );
  const run = await stack.fail(...wordsOf(listingsOf(PAGE, "Configure it", "sh")[0]));
  expect(violations(run)).toEqual(["advisory wuying-watermark studio", "mandatory wuying-tags apps"]);
  stack.edit("securityPolicy:", 'tags: { owner: "design" }, securityPolicy:');
  const allowed = await stack.succeed(...wordsOf(listingsOf(PAGE, "Configure it", "sh")[0]));
  expect(violations(allowed)).toEqual(["advisory wuying-watermark studio"]);
});

test("what only the update knows stops the update before it is created", async () => {
  stack.program(`
const role = new wuying.gws.ServiceLinkedRole("gws");
new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.standard", vpcId: "vpc-1",
  policy: { ...wuying.gws.policies.lockedDown, clipboard: role.id.apply(() => "readwrite" as const) },
}, { dependsOn: role });`);
  const [preview] = listingsOf(PAGE, "Use it", "sh");
  const planned = await stack.succeed(...wordsOf(preview));
  expect(planned.output).toContain("value at .policy.clipboard can't be known during preview");
  const run = await stack.fail("up", "--yes", "--skip-preview", "--policy-pack", "policies");
  expect(violations(run)).toEqual(["mandatory wuying-clipboard studio"]);
  expect(await stack.changes()).toEqual(["CreateServiceLinkedRole"]);
});

/** The arguments of the `pulumi` command in a listing. */
function wordsOf(listing = ""): string[] {
  const line = listing.split("\n").find((each) => each.startsWith("pulumi "));
  if (line === undefined) {
    throw new Error(`there is no pulumi command in ${listing}`);
  }
  return line.split(" ").slice(1);
}
