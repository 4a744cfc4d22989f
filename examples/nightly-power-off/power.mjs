// Stops at night, or starts in the morning, every workstation that has the tag night=off. One with an open session is
// left running, and the next call looks again. It takes the region and key from the environment.
//
//   node power.mjs stop
//   node power.mjs start
import { appstream, createClient, isWuyingError, listAll } from "pulumi-wuying/client";

const [action = ""] = process.argv.slice(2);
if (!["stop", "start"].includes(action)) {
  console.error("usage: node power.mjs stop|start");
  process.exit(2);
}

const client = createClient();
const tagged = await listAll(client, appstream.ListTagCloudResources, { ResourceType: "WyId" });
const ids = new Set(
  tagged
    .filter(({ Tags = [] }) => Tags.some(({ Key, Value }) => Key === "night" && Value === "off"))
    .map(({ ResourceId }) => ResourceId),
);
const all = await listAll(client, appstream.ListWuyingServer, {});
const ours = all.filter(({ WuyingServerId }) => ids.has(WuyingServerId));

if (action === "stop") {
  const running = ours.filter(({ Status }) => Status === "RUNNING");
  const inUse = running.filter(({ Sessions = [] }) => Sessions.length > 0);
  for (const { WuyingServerName, Sessions = [] } of inUse) {
    console.log(`left ${WuyingServerName} running: ${Sessions.map(({ UserId }) => UserId).join(", ")}`);
  }
  await each(
    appstream.StopWuyingServer,
    "stopping",
    running.filter((one) => !inUse.includes(one)),
  );
} else {
  await each(
    appstream.StartWuyingServer,
    "starting",
    ours.filter(({ Status }) => Status === "STOPPED"),
  );
}

/**
 * One call for each, so that one that cannot follow keeps no other from it.
 *
 * @param {typeof appstream.StopWuyingServer | typeof appstream.StartWuyingServer} operation
 * @param {string} doing
 * @param {readonly { WuyingServerId?: string, WuyingServerName?: string }[]} workstations
 */
async function each(operation, doing, workstations) {
  for (const { WuyingServerId = "", WuyingServerName } of workstations) {
    try {
      await client.call(operation, { WuyingServerIdList: [WuyingServerId] });
      console.log(`${doing} ${WuyingServerName}`);
    } catch (error) {
      if (!isWuyingError(error)) {
        throw error;
      }
      console.error(`${WuyingServerName}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
