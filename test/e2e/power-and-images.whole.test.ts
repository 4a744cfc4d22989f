import { callsTo } from "../emulator/appstream/support/client";
import { publishedGroup } from "../emulator/appstream/support/groups";
import { Stack } from "./support/stack";

jest.setTimeout(600_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
  const groupId = await publishedGroup(callsTo(stack.emulator), { RuntimePolicy: { DebugMode: "ON" } });
  stack.program(`
    const role = new wuying.gws.ServiceLinkedRole("role");
    const cluster = new wuying.gws.Cluster(
      "studio", { clusterType: "gws.s1.standard", vpcId: "vpc-1" }, { dependsOn: role });
    new wuying.gws.Instance("desk", {
      clusterId: cluster.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
      systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop", powerState: "Stopped",
    });
    new wuying.appstream.Image("golden", { imageName: "golden", appInstanceGroupId: "${groupId}" });
  `);
});
afterAll(() => stack.close());

test("a desktop is made and switched off, and an image is made of a group in debug mode", async () => {
  await stack.mark();
  await stack.up();
  const changes = await stack.changes();
  expect(changes).toEqual(expect.arrayContaining(["CreateImageFromAppInstanceGroup", "StopInstance"]));
  expect(changes).not.toContain("StartInstance");
  await stack.expectNoChanges();
});

test("its power goes on again by one call", async () => {
  expect(await stack.apply('powerState: "Stopped"', 'powerState: "Running"')).toEqual(["StartInstance"]);
});

test("destroy leaves nothing of them", async () => {
  await stack.destroy();
  expect(await stack.control.objects("instances")).toEqual([]);
  expect(await stack.control.objects("images")).toEqual([]);
});
