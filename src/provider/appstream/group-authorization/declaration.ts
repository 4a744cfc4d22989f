import * as appstream from "../../../api/generated/appstream";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import { stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type {
  Declaration,
  NewObject,
  Properties,
  Property,
  PropertyTable,
  Rule,
  Value,
} from "../../language/declaration";
import { inPlace, NO_OPERATION, replacing, unreadable } from "../../language/describe";
import { NOBODY, whenTakenOut } from "../../language/disruption";
import { PEOPLE } from "../../language/strictness";
import { text } from "../../language/text";
import { isAbsent } from "../../language/values";
import { requestFor, texts } from "../../language/wire";
import { groupProperties } from "../app-instance-group/properties";
import { findGroup, listAppUsers, listUserGroups, listUsers } from "../app-instance-group/reads";
import { CLOUD_APP } from "../product";
import { authorize, authorizeForApp, listChange, TAKEN_OUT_SOON } from "../users";

const SOURCE = "vendor SDK for Python 5.9.0, AuthorizeInstanceGroup";
const APP_SOURCE = "operation texts of the vendor SDK for Java, AuthorizeUsersForApp";
const OPERATIONS = [appstream.AuthorizeInstanceGroup, appstream.AuthorizeUsersForApp];
const OUT = whenTakenOut(TAKEN_OUT_SOON, { emptyBefore: true });
const ELSEWHERE = replacing(NO_OPERATION, TAKEN_OUT_SOON);

const authorizationProperties: PropertyTable = {
  appInstanceGroupId: {
    type: "string",
    wire: "AppInstanceGroupId",
    required: true,
    effect: ELSEWHERE,
    read: unreadable("PageListAppInstanceGroupUser"),
    source: SOURCE,
    doc: "Group that they may connect to. It may belong to another stack, or to none.",
  },
  appId: {
    type: "string",
    wire: "AppId",
    effect: ELSEWHERE,
    read: { operation: "ListAuthorizedUsers", field: "AppId" },
    source: APP_SOURCE,
    doc: 'One application of the group\'s image, for a group with `authMode: "App"`: `users` may open that one alone, and `userGroupIds` cannot be given. Left out, it is the whole group.',
  },
  users: {
    type: "set",
    wire: "AuthorizeUserIds",
    strictness: { ...PEOPLE, absent: [] },
    items: { type: "string" },
    absent: "remove",
    effect: inPlace(["AuthorizeInstanceGroup", "AuthorizeUsersForApp"], OUT),
    read: { operation: "PageListAppInstanceGroupUser", field: "Users" },
    source: SOURCE,
    doc: "Users who may connect. Others are left alone. With `appId` they are read by ListAuthorizedUsers.",
  },
  userGroupIds: {
    type: "set",
    wire: "AuthorizeUserGroupIds",
    strictness: { ...PEOPLE, absent: [] },
    items: { type: "string" },
    absent: "remove",
    effect: inPlace("AuthorizeInstanceGroup", OUT),
    read: { operation: "ListAuthorizedUserGroups", field: "UserGroups" },
    source: SOURCE,
    doc: "User groups that may connect. Others are left alone.",
  },
  userInfo: groupProperties.userInfo as Property,
};

const namesSomebody: Rule = ({ users, userGroupIds }, _olds, isUnknown) => {
  const isNamed = [users, userGroupIds].some((list) => Array.isArray(list) && list.length > 0);
  if (isNamed || isUnknown("users") || isUnknown("userGroupIds")) {
    return undefined;
  }
  return { property: "users", reason: "names nobody: give users or userGroupIds, or take the resource out" };
};

/** The API lets user groups into whole delivery groups only. */
const appIsForUsers: Rule = ({ appId, userGroupIds }) =>
  appId !== undefined && Array.isArray(userGroupIds) && userGroupIds.length > 0
    ? {
        property: "userGroupIds",
        reason: "cannot be given with appId: one application is authorized to users, not to user groups",
      }
    : undefined;

export const groupAuthorization: Declaration = {
  token: "appstream:GroupAuthorization",
  doc:
    "Users and user groups of a delivery group that another stack or the console manages, or with `appId` the users of one of its applications. It lets in only whom it names, and leaves all others alone; destroying it takes its own out. " +
    "Not together with `users` or `userGroupIds` of the group's own resource, which take out everybody else.",
  properties: authorizationProperties,
  outputs: {},
  disruption: { create: NOBODY, replace: TAKEN_OUT_SOON, delete: TAKEN_OUT_SOON },
  rules: [namesSomebody, appIsForUsers],
  timeouts: { create: "10m", update: "10m", delete: "10m" },
  lifecycle: {
    createdBy: OPERATIONS,
    deletedBy: OPERATIONS,
    looksAt: [appstream.GetAppInstanceGroup],
    create: newAuthorization,
    steps: [
      stepBy(authorizationProperties, OPERATIONS, {
        run: (context, id, { desired, applied }) => change(context, id, applied, desired),
      }),
    ],
    read: readAuthorization,
    list: { unlisted: "an authorization is no object of its own, and giving it again changes nothing" },
    remove: (context, id, known) =>
      ignoreNotFound(change(context, id, known, { ...known, users: [], userGroupIds: [] })),
  },
};

/** One group may have users from several places, so its id alone does not tell this from another. */
async function newAuthorization(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const app = isAbsent(inputs.appId) ? [] : [text(inputs, "appId")];
  const id = [text(inputs, "appInstanceGroupId"), ...app, context.ownerKey.slice(0, 10)].join("/");
  return { id, known: { users: [], userGroupIds: [] } };
}

/** What an id is of: a group, or one application of it. */
function partsOf(id: string): { readonly AppInstanceGroupId: string; readonly AppId: string | undefined } {
  const [AppInstanceGroupId = "", ...rest] = id.split("/");
  return { AppInstanceGroupId, AppId: rest.length > 1 ? rest[0] : undefined };
}

function change(context: Context, id: string, applied: Properties, desired: Properties): Promise<void> {
  const { AppId, AppInstanceGroupId } = partsOf(id);
  const { userInfo } = desired;
  const about = {
    ...requestFor(appstream.AuthorizeInstanceGroup, authorizationProperties, { userInfo }),
    AppInstanceGroupId,
    ProductType: CLOUD_APP,
  };
  const users = listChange(applied.users, desired.users ?? []);
  if (AppId !== undefined) {
    return authorizeForApp(context, { ...about, AppId }, users);
  }
  return authorize(context, about, users, listChange(applied.userGroupIds, desired.userGroupIds ?? []));
}

async function readAuthorization(
  { client }: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const { AppId, AppInstanceGroupId } = partsOf(id);
  if (!(await findGroup(client, AppInstanceGroupId, CLOUD_APP))) {
    return undefined;
  }
  if (AppId !== undefined) {
    return {
      appInstanceGroupId: AppInstanceGroupId,
      appId: AppId,
      users: await stillIn(known.users, () => listAppUsers(client, AppInstanceGroupId, AppId)),
    };
  }
  return {
    appInstanceGroupId: AppInstanceGroupId,
    users: await stillIn(known.users, () => listUsers(client, AppInstanceGroupId)),
    userGroupIds: await stillIn(known.userGroupIds, () => listUserGroups(client, AppInstanceGroupId)),
  };
}

/** Those of the program who are still let in; the others are somebody else's. */
async function stillIn(known: Value | undefined, read: () => Promise<string[]>): Promise<Value | undefined> {
  const own = texts(known);
  if (own.length === 0) {
    return known;
  }
  const all = await read();
  return own.filter((each) => all.includes(each));
}
