import type { Stack } from "./stack";

export const packageJson = (fields: object): string =>
  JSON.stringify({ name: "test", private: true, ...fields });

/** What a program makes once it has loaded the package as `wuying`. */
export const USES = `new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: new wuying.gws.ServiceLinkedRole("r") });`;

/** Takes a program in this form, in this file, from its first up to its end. */
export async function expectToWork(stack: Stack, fields: object, file: string, text: string): Promise<void> {
  stack.write("package.json", packageJson(fields));
  stack.write(file, text);
  await stack.up();
  await stack.expectNoChanges();
  await stack.refresh();
  await stack.destroy();
  expect(await stack.control.objects("clusters")).toEqual([]);
}
