import type { Answer, Caller } from "./caller";
import { eventually } from "./eventually";

/** The one cluster with an id; `undefined` when there is none. */
export async function clusterOf(call: Caller, ClusterId: string): Promise<Answer> {
  return (await call("DescribeClusters", { ClusterId })).Clusters[0];
}

/** The one instance with an id; `undefined` when there is none. */
export async function instanceOf(call: Caller, InstanceId: string): Promise<Answer> {
  return (await call("DescribeInstances", { InstanceId })).Instances[0];
}

/** The image with an id; `undefined` when there is none. */
export async function imageOf(call: Caller, ImageId: string): Promise<Answer> {
  return (await call("DescribeImages")).Images.find((image: Answer) => image.ImageId === ImageId);
}

/** Makes a cluster and waits until it runs; returns its id. */
export async function runningCluster(call: Caller, ClusterType = "gws.s1.standard"): Promise<string> {
  await call("CreateServiceLinkedRole");
  const { ClusterId } = await call("CreateCluster", { ClusterType, VpcId: "vpc-1", VSwitchId: "vsw-1" });
  await eventually(
    async () => (await clusterOf(call, ClusterId)).Status,
    (status) => status === "running",
  );
  return ClusterId;
}

/** What a plain instance is made of. */
export function instanceRequest(
  ClusterId: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    ClusterId,
    ImageId: "m-gwswin2019standard",
    InstanceType: "ecs.g6.large",
    SystemDiskCategory: "cloud_ssd",
    SystemDiskSize: 40,
    WorkMode: "Desktop",
    ...more,
  };
}

/** Makes an instance and waits until it is registered; returns its id. */
export async function registeredInstance(
  call: Caller,
  ClusterId: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const { InstanceId } = await call("CreateInstance", instanceRequest(ClusterId, more));
  await instanceReaches(call, InstanceId, "Registered");
  return InstanceId;
}

/** Waits until an instance has a status. */
export async function instanceReaches(call: Caller, id: string, status: string): Promise<void> {
  await eventually(
    async () => (await instanceOf(call, id)).Status,
    (seen) => seen === status,
  );
}
