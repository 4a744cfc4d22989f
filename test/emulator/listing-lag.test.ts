import * as appstream from "../../src/api/generated/appstream";
import { startEmulator } from "../../src/emulator";
import { callsTo } from "./appstream/support/client";
import { newGroup } from "./appstream/support/groups";
import { runningServer } from "./appstream/support/servers";
import { clusterOf, imageOf, instanceOf, registeredInstance, runningCluster } from "./support/account";
import { callerFor } from "./support/caller";
import { control, stateOf } from "./support/control";
import { jump } from "./support/jumping-clock";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);
const callAppstream = callsTo(emulator);

const LAG_SECONDS = 3;
/** The emulated time in which the lag has passed at the time scale of the jumping clock. */
const lagPasses = (): boolean => jump(LAG_SECONDS * 50);
const setLag = (seconds: unknown) => control(emulator, "PUT", "listing-lag", { seconds });

beforeEach(async () => {
  await control(emulator, "POST", "reset");
});

describe("while listings lag", () => {
  test("a new object is listed later, by a filter for its id too, and the rest at once", async () => {
    await call("CreateServiceLinkedRole");
    const old = await runningCluster(call);
    await setLag(LAG_SECONDS);
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    expect(await clusterOf(call, ClusterId)).toBeUndefined();
    expect((await call("DescribeClusters")).TotalCount).toBe(1);
    expect(await clusterOf(call, old)).toMatchObject({ Status: "running" });
    lagPasses();
    expect(await clusterOf(call, ClusterId)).toMatchObject({ ClusterId });
  });

  test("a changed field, a change of status and a deletion are listed later", async () => {
    const ClusterId = await runningCluster(call);
    const InstanceId = await registeredInstance(call, ClusterId);
    await setLag(LAG_SECONDS);
    await call("SetInstanceName", { InstanceId, Name: "new" });
    await call("StopInstance", { InstanceId });
    const { Name } = await instanceOf(call, InstanceId);
    expect(Name).not.toBe("new");
    expect(await instanceOf(call, InstanceId)).toMatchObject({ Status: "Registered" });
    lagPasses();
    expect(await instanceOf(call, InstanceId)).toMatchObject({ Name: "new", Status: "Stopping" });
    lagPasses();
    expect(await instanceOf(call, InstanceId)).toMatchObject({ Status: "Stopped" });
    await call("DeleteInstance", { InstanceId });
    expect(await instanceOf(call, InstanceId)).toMatchObject({ Status: "Stopped" });
    lagPasses();
    lagPasses();
    expect(await instanceOf(call, InstanceId)).toBeUndefined();
  });

  test("listings that take no page lag too", async () => {
    const InstanceId = await registeredInstance(call, await runningCluster(call));
    await setLag(LAG_SECONDS);
    const { ImageId } = await call("CreateImage", { InstanceId, Name: "image" });
    expect(await imageOf(call, ImageId)).toBeUndefined();
    lagPasses();
    expect(await imageOf(call, ImageId)).toMatchObject({ Name: "image" });
  });

  test("workstations and their tags are listed later", async () => {
    const id = await runningServer(callAppstream);
    await setLag(LAG_SECONDS);
    await callAppstream(appstream.TagCloudResources, {
      ResourceType: "WyId",
      ResourceIds: [id],
      Tags: [{ Key: "team", Value: "cad" }],
    });
    const tags = async () =>
      (await callAppstream(appstream.ListTagCloudResources, { ResourceType: "WyId", ResourceIds: [id] }))
        .ResourceTags;
    const servers = async () =>
      (await callAppstream(appstream.ListWuyingServer, { WuyingServerIdList: [id] })).WuyingServerList ?? [];
    expect(await tags()).toEqual([]);
    lagPasses();
    expect(await tags()).toHaveLength(1);
    await callAppstream(appstream.DeleteWuyingServer, { WuyingServerId: id });
    expect((await servers())[0]?.Status).toBe("RUNNING");
    lagPasses();
    expect((await servers())[0]?.Status).toBe("DELETING");
  });

  test("what changes something, reads by id and the control API see the account as it is", async () => {
    await setLag(LAG_SECONDS);
    await call("CreateServiceLinkedRole");
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    await call("SetClusterName", { ClusterId, Name: "new" });
    expect((await stateOf(emulator)).clusters).toMatchObject([{ ClusterId, Name: "new" }]);
    const { AppInstanceGroupId = "" } = await newGroup(callAppstream);
    const read = callAppstream(appstream.GetAppInstanceGroup, {
      AppInstanceGroupId,
      ProductType: "CloudApp",
    });
    expect((await read).AppInstanceGroupModels).toMatchObject({ AppInstanceGroupId });
  });

  test("what happened behind a program's back is listed later", async () => {
    const ClusterId = await runningCluster(call);
    await setLag(LAG_SECONDS);
    await control(emulator, "PATCH", `objects/${ClusterId}`, { Name: "somebody's" });
    expect((await clusterOf(call, ClusterId)).Name).not.toBe("somebody's");
    lagPasses();
    expect((await clusterOf(call, ClusterId)).Name).toBe("somebody's");
  });
});

test("the lag ends at once when it is set to 0, and with a reset", async () => {
  await call("CreateServiceLinkedRole");
  await setLag(LAG_SECONDS);
  const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
  expect(await clusterOf(call, ClusterId)).toBeUndefined();
  expect(await setLag(0)).toEqual({ status: 200, body: { seconds: 0 } });
  expect(await clusterOf(call, ClusterId)).toMatchObject({ ClusterId });
  await setLag(LAG_SECONDS);
  await control(emulator, "POST", "reset");
  expect((await control(emulator, "GET", "listing-lag")).body).toEqual({ seconds: 0 });
});

test("a lag of the start is there again after a reset", async () => {
  const lagging = await startEmulator({ listingLagSeconds: 2 });
  try {
    await control(lagging, "PUT", "listing-lag", { seconds: 0.5 });
    await control(lagging, "POST", "reset");
    expect((await control(lagging, "GET", "listing-lag")).body).toEqual({ seconds: 2 });
  } finally {
    await lagging.close();
  }
});

test.each([undefined, -1, "3", null])("a lag of %j is refused", async (seconds) => {
  expect(await setLag(seconds)).toMatchObject({
    status: 400,
    body: { error: expect.stringContaining("seconds") },
  });
});
