import { appstream } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import type { Candidate, Declaration, NewObject, Output, Properties } from "../../language/declaration";
import { isUnset } from "../../language/hidden";
import { text } from "../../language/text";
import { fromWire, pick, toWire, withDefaults } from "../../language/wire";
import { candidateByName } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT } from "../../waiting/wait";
import { outputFrom } from "../facts";
import { listCenterImages } from "../image/reads";
import { tagRules, tagsFromWire } from "../tags";
import { workstationProperties } from "./properties";
import { isStopped, listServers, type Server, servers, stateOf, waitForServer } from "./reads";
import { hostNameProblem, workstationRules } from "./rules";
import { workstationSteps } from "./steps";

const list = outputFrom("ListWuyingServer");

const outputs: Readonly<Record<string, Output>> = {
  wuyingServerId: list("WuyingServerId", "Id of the workstation; the same as `id`.", "string", {
    isId: true,
  }),
  status: list("Status", "State in the cloud, such as `RUNNING` or `STOPPED`; the vendor documents no list."),
  createTime: list("CreateTime", "When it was created."),
  expiredTime: list("ExpiredTime", "When a subscription ends."),
  zoneId: list("ZoneId", "Zone that it runs in."),
  osType: list("OsType", "Operating system."),
  imageName: list("ImageName", "Name of the image."),
  networkInterfaceIp: list("NetworkInterfaceIp", "First private address."),
  officeSiteName: list("OfficeSiteName", "Name of the office network."),
  officeSiteType: list("OfficeSiteType", "Kind of office network."),
  systemDiskId: list("SystemDiskId", "Id of the system disk."),
  erdmaStatus: list("ErdmaStatus", "`disabled`, `enabling`, `enabled` or `failed`."),
  instanceInfoList: list("InstanceInfoList", "Machines behind it.", "list", {
    items: {
      type: "object",
      fields: {
        instanceId: { type: "string", wire: "InstanceId", doc: "Persistent session id, such as `p-…`." },
        networkInterfaceId: { type: "string", wire: "NetworkInterfaceId", doc: "Network card." },
      },
    },
  }),
  privateIpSets: list("PrivateIpSets", "Private addresses.", "list", {
    items: {
      type: "object",
      fields: {
        privateIpAddress: { type: "string", wire: "PrivateIpAddress", doc: "The address." },
        primary: { type: "boolean", wire: "Primary", doc: "Whether it is the first." },
      },
    },
  }),
};

export const workstation: Declaration = {
  token: "appstream:Workstation",
  doc: "An enterprise workstation (the API calls it WuyingServer): one persistent machine with its disks, image, users and power state.",
  properties: workstationProperties,
  outputs,
  rules: [...workstationRules, tagRules],
  timeouts: { create: "30m", update: "40m", delete: "15m" },
  holdsData: { what: "workstation", people: { property: "users", inCloud: peopleOf } },
  refuseReplace: (olds, replaces) =>
    olds.chargeType === "PrePaid"
      ? `a change of ${replaces.join(", ")} would replace a subscription that is paid for. Take the change back, or let go of the old workstation: set the resource option retainOnDelete: true and run "pulumi up" with it before the change`
      : undefined,
  lifecycle: {
    create: createWorkstation,
    waitUntilReady: async (context, id) =>
      void (await waitForServer(context, id, "ready", ["RUNNING", "STOPPED"])),
    steps: workstationSteps,
    read: readWorkstation,
    list: async (client) =>
      (await listServers(client))
        .filter((each) => stateOf(each) !== "DELETED")
        .map((each) => ({ ...candidateOf(each), properties: propertiesOf(each) })),
    remove: removeWorkstation,
  },
};

const AFTER_CREATION = [
  "wuyingServerName",
  "secondaryPrivateIpAddressCount",
  "powerState",
  "users",
  "tags",
  "allowDataLoss",
  "adoptId",
];
const MOST_TOKENS = 20;

async function createWorkstation(context: CreateContext, inputs: Properties): Promise<NewObject> {
  await checkHostName(context, inputs);
  const WuyingServerName = ownerName(context.ownerKey);
  const carried = pick(
    workstationProperties,
    Object.keys(workstationProperties).filter((name) => !AFTER_CREATION.includes(name)),
  );
  const wanted = withDefaults(
    carried,
    Object.fromEntries(Object.keys(carried).map((name) => [name, inputs[name]])),
  );
  // A false here may not be sent: the API only knows how to turn it on.
  if (wanted.erdmaEnabled === false) wanted.erdmaEnabled = undefined;
  const request = { ...toWire<appstream.CreateWuyingServerRequest>(carried, wanted), WuyingServerName };
  const made = await createOnce(context, {
    what: "workstation",
    list: async () => (await listServers(context.client)).map(candidateOf),
    send: () => sendWithToken(context, request),
  });
  return { ...made, known: made.resumed ? undefined : wanted };
}

const candidateOf = ({ WuyingServerId, WuyingServerName, CreateTime }: Server): Candidate =>
  candidateByName(WuyingServerId, WuyingServerName, CreateTime);

/**
 * The token makes a repeated create answer with the first one's workstation. It would also answer with one that was
 * finished long ago and that this one is to replace: that has its own name by now, and another token is taken.
 */
async function sendWithToken(
  context: CreateContext,
  request: appstream.CreateWuyingServerRequest,
): Promise<string> {
  for (let attempt = 0; attempt < MOST_TOKENS; attempt += 1) {
    const IdempotenceToken = attempt === 0 ? context.ownerKey : `${context.ownerKey}-${attempt}`;
    const id = await send(context, { ...request, IdempotenceToken });
    const made = await servers(context.client).get(id);
    if (!made || made.WuyingServerName === request.WuyingServerName) return id;
  }
  throw new Error(
    `${MOST_TOKENS} finished workstations with the same properties stand in the way of a new one`,
  );
}

async function send({ call }: Context, request: appstream.CreateWuyingServerRequest): Promise<string> {
  const { Data } = await call(appstream.CreateWuyingServer, request, { repeatable: true });
  const [id] = Data?.WuyingServerIdList ?? [];
  if (id) return id;
  throw new Error(
    `the cloud accepted the create of the workstation but answered without an id (order ${Data?.OrderId ?? "unknown"})`,
  );
}

/** The rules differ between operating systems, and only the image says which one it is. */
async function checkHostName({ client }: Context, inputs: Properties): Promise<void> {
  const { hostName } = inputs;
  if (typeof hostName !== "string") return;
  const [image] = await listCenterImages(client, { ImageId: text(inputs, "imageId") });
  const problem = hostNameProblem(hostName, image?.OsType);
  if (problem) throw new Error(`hostName ${problem}, not ${JSON.stringify(hostName)}`);
}

const READ_APART = [
  "serverInstanceType",
  "erdmaEnabled",
  "users",
  "powerState",
  "secondaryPrivateIpAddressCount",
];

async function readWorkstation(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = await servers(context.client).get(id);
  if (!found || stateOf(found) === "DELETED") return undefined;
  return { ...propertiesOf(found), ...(await readTags(context, id, known)) };
}

async function peopleOf({ client }: Context, id: string): Promise<readonly string[]> {
  return (await servers(client).get(id))?.Users ?? [];
}

function propertiesOf(found: Server): Properties {
  const readable = Object.entries(workstationProperties).filter(
    ([name, { read }]) => read && !("unreadable" in read) && !READ_APART.includes(name),
  );
  return { ...fromWire(Object.fromEntries(readable), found), ...fromWire(outputs, found), ...apart(found) };
}

function apart(found: Server): Properties {
  const disks = found.DataDisk ?? [];
  return {
    serverInstanceType: found.ServerInstanceTypeInfo?.ServerInstanceType,
    dataDisk:
      disks.length === 0 ? undefined : fromWire(pick(workstationProperties, ["dataDisk"]), found).dataDisk,
    erdmaEnabled: ["enabling", "enabled"].includes(found.ErdmaStatus?.toLowerCase() ?? ""),
    users: [...(found.Users ?? [])],
    powerState: isStopped(found) ? "Stopped" : "Running",
    secondaryPrivateIpAddressCount: (found.PrivateIpSets ?? []).filter(({ Primary }) => !Primary).length,
  };
}

/** A listing of its own, so it is only made for a program that manages tags. */
async function readTags({ call }: Context, id: string, known: Properties): Promise<Properties> {
  if (isUnset(known, "tags")) return {};
  const request = { ResourceType: "WyId", ResourceIds: [id], Scope: "Custom", MaxResults: 100 };
  const { ResourceTags } = await call(appstream.ListTagCloudResources, request);
  return { tags: tagsFromWire((ResourceTags ?? []).find(({ ResourceId }) => ResourceId === id)?.Tags) };
}

async function removeWorkstation(context: Context, id: string): Promise<void> {
  const { call } = context;
  await retryWhileBusy(context, `workstation ${id}`, () =>
    ignoreNotFound(call(appstream.DeleteWuyingServer, { WuyingServerId: id }, { repeatable: true })),
  );
  await waitForServer(context, id, "deleted", [ABSENT, "DELETED"]);
}
