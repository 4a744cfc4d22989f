// Lists who is connected: the sessions of App Streaming, and the connections to cloud desktops that have not ended.
//
//   node connected.mjs
import { setTimeout as sleep } from "node:timers/promises";
import { appstream, createClient, gws, listAll } from "pulumi-wuying/client";

const POLL_MS = 1000;
const LONGEST_MS = 5 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

const client = createClient();

const groups = await listAll(client, appstream.ListAppInstanceGroup, { ProductType: "CloudApp" });
for (const { AppInstanceGroupId = "", AppInstanceGroupName } of groups) {
  const sessions = await listAll(client, appstream.ListAppInstances, { AppInstanceGroupId });
  for (const { AppInstanceId, BindInfo, SessionStatus } of sessions) {
    if (SessionStatus === "connect") {
      console.log(`${BindInfo?.EndUserId} in ${AppInstanceGroupName} (${AppInstanceId})`);
    }
  }
}

for (const { ClusterId = "", Name, Status } of await listAll(client, gws.DescribeClusters, {})) {
  // One that is being made has no desktops yet.
  if (Status !== "running") {
    continue;
  }
  for (const { ClientName, InstanceName, LogoffTime, LogonTime } of await connectionsOf(ClusterId)) {
    if (!LogoffTime) {
      console.log(`${ClientName} on ${InstanceName} in ${Name} since ${LogonTime}`);
    }
  }
}

/** Connections of a cluster that began during the last day. The first call starts a task, the others ask for its end. */
async function connectionsOf(/** @type {string} */ ClusterId) {
  const now = Date.now();
  const EndTime = new Date(now).toISOString();
  const StartTime = new Date(now - DAY_MS).toISOString();
  const request = { ClusterId, StartTime, EndTime };
  let answer = await client.call(gws.DescribeClusterConnections, request);
  while (!answer.TaskFinished) {
    if (Date.now() > now + LONGEST_MS) {
      throw new Error(`no answer about the connections of ${ClusterId}`);
    }
    await sleep(POLL_MS);
    answer = await client.call(gws.DescribeClusterConnections, { ...request, TaskId: answer.TaskId });
  }
  return answer.Connections ?? [];
}
