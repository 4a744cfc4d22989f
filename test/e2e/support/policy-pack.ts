import { type Run, Stack } from "./stack";
import { useLanguageHost } from "./use-language-host";

export const PASSWORD = "canary-of-the-domain";

/** A cluster with a desktop, both as loose as they can be. */
export const LOOSE = `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.advanced", vpcId: "vpc-1",
  policy: wuying.gws.policies.open,
  adDomain: {
    domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainAdmin: "joiner",
    domainPassword: new pulumi.Config().requireSecret("adPassword"),
  },
}, { dependsOn: role });
new wuying.gws.Instance("desk", {
  clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 250, workMode: "Desktop",
  allocatePublicAddress: true, allowDataLoss: true,
});
new wuying.appstream.AppInstanceGroup("apps", {
  appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
  securityPolicy: { skipUserAuthCheck: true, resetAfterUnbind: false },
});`;

/** A stack whose commands can run a policy pack of this checkout. */
export async function stackWithPolicies(): Promise<Stack> {
  const stack = await Stack.create();
  useLanguageHost(stack);
  await stack.configure("adPassword", PASSWORD, "--secret");
  return stack;
}

/** What was violated, as "level policy resource". */
export const violations = ({ output }: Run): string[] =>
  [...output.matchAll(/- \[(\w+)\].*?((?:wuying|studio)-[a-z-]+) {2}\(\S+: (\S+)\)/g)]
    .map(([, level, policy, resource]) => `${level} ${policy} ${resource}`)
    .sort();
