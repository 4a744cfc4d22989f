import { appstream, listAll } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import type {
  Candidate,
  Declaration,
  NewObject,
  Output,
  Properties,
  Property,
} from "../../language/declaration";
import { isUnset } from "../../language/hidden";
import { optionalText, text } from "../../language/text";
import { hasUnknown, isAbsent, isObject, sameValue } from "../../language/values";
import { fromWire, pick, texts, toWire, withDefaults } from "../../language/wire";
import { candidateByName } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { CLOUD_APP, outputFrom } from "../facts";
import { tagRules, tagsFromWire } from "../tags";
import { nodePoolFields } from "./node-pool-properties";
import { groupProperties } from "./properties";
import { findGroup, type Group, waitUntilGone, waitUntilPublished } from "./reads";
import { groupRules } from "./rules";
import { groupSteps, strategyValues } from "./steps";

const get = outputFrom("GetAppInstanceGroup");
const MOST_USERS_AT_CREATION = 100;

const outputs: Readonly<Record<string, Output>> = {
  appInstanceGroupId: get("AppInstanceGroupId", "Id of the group; the same as `id`.", "string", {
    isId: true,
  }),
  nodePoolId: {
    ...get("", "Id of the node pool."),
    read: { operation: "GetAppInstanceGroup", field: "NodePool.NodePoolId" },
  },
  status: get(
    "Status",
    "State in the cloud: `PUBLISHED` is ready; also `DEPLOYING`, `DEPLOYED`, `MAINTAINING`, `MAINTAIN_FAILED`, `FAILED`, `STOPPING`, `STOPPED`, `EXPIRED`, `EXPIRED_RECYCLING` and `CEASED`.",
  ),
  resourceStatus: get("ResourceStatus", "State of its resources, such as `AVAILABLE`."),
  gmtCreate: get("GmtCreate", "When it was created."),
  expiredTime: get("ExpiredTime", "When a subscription ends."),
  osType: get("OsType", "Operating system of the nodes."),
  accessType: get("AccessType", "`INTERNET` or `VPC`."),
  appCenterImageName: get("AppCenterImageName", "Name of the image."),
  appInstanceType: get("AppInstanceType", "Type of session, as the API names it."),
  appInstanceTypeName: get("AppInstanceTypeName", "Its display name."),
  specId: get("SpecId", "Id of the specification."),
  userGroupAuthMode: get("UserGroupAuthMode", "`User`, `UserGroup` or `Mixed`."),
  supportUserGroupMixedAuth: get(
    "SupportUserGroupMixedAuth",
    "Whether users and user groups may be mixed.",
    "boolean",
  ),
  amount: get("Amount", "Sessions, for groups charged by session.", "integer"),
  minAmount: get("MinAmount", "Fewest sessions, for groups charged by session.", "integer"),
  maxAmount: get("MaxAmount", "Most sessions, for groups charged by session.", "integer"),
  reserveAmountRatio: get(
    "ReserveAmountRatio",
    "Share of sessions held ready, for groups charged by session.",
  ),
  reserveMinAmount: get(
    "ReserveMinAmount",
    "Fewest sessions held ready, for groups charged by session.",
    "integer",
  ),
  reserveMaxAmount: get(
    "ReserveMaxAmount",
    "Most sessions held ready, for groups charged by session.",
    "integer",
  ),
  otaInfo: get("OtaInfo", "System component update that is installed, and the one on offer.", "object", {
    fields: {
      otaVersion: { type: "string", wire: "OtaVersion", doc: "Installed version." },
      newOtaVersion: { type: "string", wire: "NewOtaVersion", doc: "Version on offer." },
      taskId: { type: "string", wire: "TaskId", doc: "Its task." },
    },
  }),
  apps: get("Apps", "Applications of the image.", "list", {
    items: {
      type: "object",
      fields: {
        appId: { type: "string", wire: "AppId", doc: "Id." },
        appName: { type: "string", wire: "AppName", doc: "Name." },
        appVersion: { type: "string", wire: "AppVersion", doc: "Version." },
        appVersionName: { type: "string", wire: "AppVersionName", doc: "Display name of the version." },
      },
    },
  }),
};

export const appInstanceGroup: Declaration = {
  token: "appstream:AppInstanceGroup",
  doc: "A delivery group of App Streaming: the nodes that run an image, how their number follows the demand, the policies of their sessions, and who may connect.",
  properties: groupProperties,
  outputs,
  rules: [...groupRules, tagRules],
  timeouts: { create: "30m", update: "40m", delete: "20m" },
  holdsData: { what: "group" },
  refuseReplace: (olds, replaces) =>
    olds.chargeType === "PrePaid"
      ? `a change of ${replaces.join(", ")} would replace a subscription, which the API cannot delete. Take the change back, or let go of the old group: set the resource option retainOnDelete: true and run "pulumi up" with it before the change`
      : undefined,
  refuseUpdate: refuseOtherAccounts,
  lifecycle: {
    create: createGroup,
    waitUntilReady: async (context, id) => void (await waitUntilPublished(context, id, CLOUD_APP)),
    steps: groupSteps,
    read: readGroup,
    list: async (client) =>
      (await listGroups(client, { ProductType: CLOUD_APP })).map((each) => ({
        ...candidateOf(each),
        properties: propertiesOf(each),
      })),
    remove: removeGroup,
  },
};

/** Properties that only a later operation takes. */
const AFTER_CREATION = [
  "appInstanceGroupName",
  "preOpenMode",
  "userInfo",
  "tags",
  "allowDataLoss",
  "adoptId",
  "users",
  "userGroupIds",
  "nodePool",
];

async function createGroup(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client, call } = context;
  const AppInstanceGroupName = ownerName(context.ownerKey);
  const wanted = withDefaults(groupProperties, inputs);
  const isFirst = (at: number): boolean => at < MOST_USERS_AT_CREATION;
  // The create takes no domain, so accounts of one are let in afterwards.
  const users = isOfDomain(wanted) ? [] : texts(wanted.users).filter((_id, at) => isFirst(at));
  const userGroupIds = texts(wanted.userGroupIds).filter((_id, at) => isFirst(at));
  const carried = pick(
    groupProperties,
    Object.keys(groupProperties).filter((name) => !AFTER_CREATION.includes(name)),
  );
  const known = atCreation(Object.fromEntries(Object.keys(carried).map((name) => [name, wanted[name]])));
  const request = {
    ...toWire<appstream.CreateAppInstanceGroupRequest>(carried, known),
    AppInstanceGroupName,
    NodePool: isObject(wanted.nodePool)
      ? toWire<object>(nodePoolFields, strategyValues(wanted.nodePool))
      : undefined,
    Users: users.length === 0 ? undefined : users,
    UserGroupIds: userGroupIds.length === 0 ? undefined : userGroupIds,
    UserInfo: users.length === 0 ? undefined : { Type: SIMPLE },
  };
  const made = await createOnce(context, {
    what: "group",
    list: async () =>
      (await listGroups(client, { ProductType: text(wanted, "productType") })).map(candidateOf),
    send: async (beforeRetry) =>
      (await call(appstream.CreateAppInstanceGroup, request, { beforeRetry })).AppInstanceGroupModel
        ?.AppInstanceGroupId,
  });
  return { ...made, known: { ...known, nodePool: wanted.nodePool, users, userGroupIds } };
}

/** The documents of the create spell it with a capital. */
const SIMPLE = "Simple";

const isOfDomain = ({ userInfo }: Properties): boolean => isObject(userInfo) && userInfo.type === "ad";

/** How users are named is said when they are let in, and nothing says it anew of those who are in. */
function refuseOtherAccounts(olds: Properties, news: Properties): string | undefined {
  const isSame = sameValue(groupProperties.userInfo as Property, olds.userInfo, news.userInfo);
  if (isSame || hasUnknown(news.userInfo) || texts(olds.users).length === 0) return undefined;
  return (
    "a change of userInfo would not reach the users of the group: what kind of accounts they are was said when they were let in. " +
    'Take the change back, or take the users out first, with users: [] and a "pulumi up" of its own, and then give userInfo and users. ' +
    "The group has not been touched."
  );
}

/** The same values without the fields that only the modifying operations take. */
function atCreation(values: Properties): Properties {
  const { videoPolicy, storagePolicy } = values;
  const result = { ...values };
  if (isObject(videoPolicy)) result.videoPolicy = { ...videoPolicy, visualQualityStrategy: undefined };
  if (isObject(storagePolicy)) {
    const { userProfile } = storagePolicy;
    result.storagePolicy = {
      ...storagePolicy,
      userProfileFollow: undefined,
      userProfile: isObject(userProfile) ? { ...userProfile, fileSystemId: undefined } : undefined,
    };
  }
  return result;
}

type ListedGroup = appstream.ListAppInstanceGroupResponseAppInstanceGroupModelsItem;

const candidateOf = ({ AppInstanceGroupId, AppInstanceGroupName, GmtCreate }: ListedGroup): Candidate =>
  candidateByName(AppInstanceGroupId, AppInstanceGroupName, GmtCreate);

export const listGroups = (
  client: Context["client"],
  filter: appstream.ListAppInstanceGroupRequest,
): Promise<ListedGroup[]> =>
  listAll(client, appstream.ListAppInstanceGroup, filter, {
    items: (page) => page.AppInstanceGroupModels,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });

const READABLE = [
  "productType",
  "appInstanceGroupName",
  "appCenterImageId",
  "chargeResourceMode",
  "chargeType",
  "authMode",
  "appPolicyId",
  "sessionTimeout",
];

async function readGroup(context: Context, id: string, known: Properties): Promise<Properties | undefined> {
  const found = await findGroup(context, id, CLOUD_APP);
  if (!found) return undefined;
  return { ...propertiesOf(found, known), ...(await readUsers(context, id, known)) };
}

const propertiesOf = (found: Group | ListedGroup, known: Properties = {}): Properties => ({
  ...fromWire(pick(groupProperties, READABLE), found),
  ...fromWire(outputs, found),
  bizRegionId: found.RegionId,
  nodePoolId: found.NodePool?.[0]?.NodePoolId,
  nodePool: readPool(found),
  network: overlay(known.network, { officeSiteId: found.OfficeSiteId || undefined }),
  // A listing leaves the kind of session out.
  runtimePolicy: overlay(known.runtimePolicy, {
    sessionType: "SessionType" in found ? found.SessionType || undefined : undefined,
  }),
  securityPolicy: overlay(known.securityPolicy, { skipUserAuthCheck: found.SkipUserAuthCheck }),
  tags: tagsFromWire(found.Tags),
});

/** A policy of which only a part can be read: the rest is what was last applied. */
function overlay(known: Properties[string], readable: Properties): Properties | undefined {
  const present = Object.fromEntries(Object.entries(readable).filter(([, value]) => value !== undefined));
  const before = isObject(known) ? known : {};
  const all = { ...before, ...present };
  return Object.keys(all).length === 0 ? undefined : all;
}

function readPool({ NodePool, ChargeType }: Group | ListedGroup): Properties | undefined {
  const pool = NodePool?.[0];
  if (!pool) return undefined;
  const read = fromWire(nodePoolFields, pool);
  // For pay as you go the documents promise the number only as the amount that was asked for.
  const nodeAmount = ChargeType === "PrePaid" ? pool.NodeAmount : pool.NodeAmount || pool.Amount;
  const schedules = Array.isArray(read.recurrenceSchedules)
    ? read.recurrenceSchedules.filter(isObject)
    : undefined;
  return {
    ...read,
    nodeAmount: pool.StrategyType === "NODE_SCALING_BY_SCHEDULE" ? undefined : nodeAmount,
    recurrenceSchedules: schedules?.map((each) => ({
      ...each,
      recurrenceType: optionalText(each.recurrenceType)?.toLowerCase(),
    })),
  };
}

/** Two more listings, so they are only made for a program that manages users. */
async function readUsers(context: Context, id: string, known: Properties): Promise<Properties> {
  const users = isUnset(known, "users") ? {} : { users: await listUsers(context, id) };
  const groups = isUnset(known, "userGroupIds") ? {} : { userGroupIds: await listUserGroups(context, id) };
  return { ...users, ...groups };
}

async function listUsers({ client }: Context, AppInstanceGroupId: string): Promise<string[]> {
  const request = { AppInstanceGroupId, ProductType: CLOUD_APP };
  return listAll(client, appstream.PageListAppInstanceGroupUser, request, {
    items: (page) => page.Users,
    pageSize: 100,
  });
}

async function listUserGroups({ client }: Context, AppInstanceGroupId: string): Promise<string[]> {
  const request = { AppInstanceGroupId, ProductType: CLOUD_APP, PageNumber: 1, PageSize: 100 };
  const found = await listAll(client, appstream.ListAuthorizedUserGroups, request, {
    items: (page) => page.UserGroups,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });
  return found.map(({ GroupId }) => GroupId ?? "");
}

async function removeGroup(context: Context, id: string, known: Properties): Promise<void> {
  if (known.chargeType === "PrePaid") {
    throw new Error(
      `group ${id} is a subscription, which the API cannot delete: it ends by itself${isAbsent(known.expiredTime) ? "" : ` on ${known.expiredTime}`}. ` +
        "Set the resource option retainOnDelete: true, run pulumi up, and destroy then lets go of it",
    );
  }
  const { call } = context;
  await retryWhileBusy(context, `group ${id}`, () =>
    ignoreNotFound(
      call(
        appstream.DeleteAppInstanceGroup,
        { AppInstanceGroupId: id, ProductType: CLOUD_APP },
        { repeatable: true },
      ),
    ),
  );
  await waitUntilGone(context, id, CLOUD_APP);
}
