import { startEmulator } from "../../src/emulator";
import { callerFor } from "./support/caller";

test("smoke", async () => {
  const emulator = await startEmulator({ timeScale: 0.001, log: console.error });
  const call = callerFor(emulator);
  const v1 = callerFor(emulator, { signature: "v1", place: "body" });
  console.log(await call("CreateServiceLinkedRole"), await v1("CreateServiceLinkedRole"));
  const { ClusterId } = await v1("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-é &=+/*'()" });
  console.log(await call("DescribeClusters", { ClusterId }));
  await new Promise((r) => setTimeout(r, 300));
  console.log(JSON.stringify(await callerFor(emulator, { place: "query", method: "GET" })("DescribeClusters", { ClusterId })));
  const images = await call("DescribeImages");
  const { InstanceId } = await v1("CreateInstance", {
    ClusterId, ImageId: images.Images[0].ImageId, InstanceType: "ecs.gn6i-c4g1.xlarge", SystemDiskCategory: "cloud_ssd", SystemDiskSize: 40,
    WorkMode: "Application", AppList: [{ AppName: "a", AppPath: "c:/x" }] });
  await new Promise((r) => setTimeout(r, 200));
  await call("SetInstanceUser", { InstanceId, UserId: 5, UserName: "u" });
  console.log(JSON.stringify(await call("DescribeInstances", { InstanceId })));
  console.log(await call("SetInstancePolicy", { InstanceId, VisualLossless: "on" }), await call("DescribeInstancePolicy", { InstanceId }));
  console.log(await call("CreateImage", { InstanceId }));
  console.log(await (await fetch(emulator.endpoint + "/_emulator/state")).json());
  console.log(await (await fetch(emulator.endpoint + "/_emulator/calls")).json());
  await emulator.close();
});
