import { type Emulator, startEmulator } from "../../../src/emulator";
import { Control } from "./control";
import { Stack } from "./stack";

export const HERE = "cn-hangzhou";
export const THERE = "cn-shanghai";

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

export interface TwoRegions {
  readonly stack: Stack;
  /** The emulator of the other region. */
  readonly other: Emulator;
  readonly there: Control;
}

/** A program, not deployed yet, with a fleet in each of two regions that have endpoints of their own. */
export async function twoRegions(): Promise<TwoRegions> {
  const stack = await Stack.create();
  const { accessKeyId, accessKeySecret } = stack.emulator;
  // Another seed makes other ids, as they are in the cloud.
  const other = await startEmulator({ timeScale: 0.005, seed: 2, accessKeyId, accessKeySecret });
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
  return { stack, other, there: new Control(other) };
}

export const idsIn = async (cloud: Control): Promise<unknown[]> =>
  (await cloud.objects("instances")).map(({ InstanceId }) => InstanceId);
export const namesIn = async (cloud: Control): Promise<unknown[]> => [
  ...(await cloud.objects("clusters")).map(({ Name }) => Name),
  ...(await cloud.objects("instances")).map(({ Name }) => Name),
];
export const callsTo = async (cloud: Control, pattern: RegExp): Promise<string[]> =>
  (await cloud.calls()).map(({ operation }) => operation).filter((operation) => pattern.test(operation));
