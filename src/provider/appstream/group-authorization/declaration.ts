import { appstream } from "../../../api";
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
import { inPlace, NO_OPERATION, unreadable } from "../../language/describe";
import { text } from "../../language/text";
import { requestFor, texts } from "../../language/wire";
import { groupProperties } from "../app-instance-group/properties";
import { findGroup, listUserGroups, listUsers } from "../app-instance-group/reads";
import { CLOUD_APP } from "../product";
import { authorize, listChange } from "../users";

const SOURCE = "vendor SDK for Python 5.9.0, AuthorizeInstanceGroup";
const OUT = "users taken out cannot connect any more; the change reaches clients after about 2 minutes";

const authorizationProperties: PropertyTable = {
  appInstanceGroupId: {
    type: "string",
    wire: "AppInstanceGroupId",
    required: true,
    effect: { kind: "replace", because: NO_OPERATION },
    read: unreadable("PageListAppInstanceGroupUser"),
    source: SOURCE,
    doc: "Group that they may connect to. It may belong to another stack, or to none.",
  },
  users: {
    type: "set",
    wire: "AuthorizeUserIds",
    items: { type: "string" },
    absent: "remove",
    effect: inPlace("AuthorizeInstanceGroup", OUT),
    read: { operation: "PageListAppInstanceGroupUser", field: "Users" },
    source: SOURCE,
    doc: "Users who may connect. Others are left alone.",
  },
  userGroupIds: {
    type: "set",
    wire: "AuthorizeUserGroupIds",
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
  if (isNamed || isUnknown("users") || isUnknown("userGroupIds")) return undefined;
  return { property: "users", reason: "names nobody: give users or userGroupIds, or take the resource out" };
};

export const groupAuthorization: Declaration = {
  token: "appstream:GroupAuthorization",
  doc:
    "Users and user groups of a delivery group that another stack or the console manages. It lets in only whom it names, and leaves all others alone; destroying it takes its own out. " +
    "Not together with `users` or `userGroupIds` of the group's own resource, which take out everybody else.",
  properties: authorizationProperties,
  outputs: {},
  rules: [namesSomebody],
  timeouts: { create: "10m", update: "10m", delete: "10m" },
  lifecycle: {
    createdBy: [appstream.AuthorizeInstanceGroup],
    deletedBy: [appstream.AuthorizeInstanceGroup],
    create: newAuthorization,
    steps: [
      stepBy(authorizationProperties, [appstream.AuthorizeInstanceGroup], {
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
  const id = `${text(inputs, "appInstanceGroupId")}/${context.ownerKey.slice(0, 10)}`;
  return { id, known: { users: [], userGroupIds: [] } };
}

const groupOf = (id: string): string => id.split("/")[0] ?? "";

function change(context: Context, id: string, applied: Properties, desired: Properties): Promise<void> {
  const { userInfo } = desired;
  const about = {
    ...requestFor(appstream.AuthorizeInstanceGroup, authorizationProperties, { userInfo }),
    AppInstanceGroupId: groupOf(id),
    ProductType: CLOUD_APP,
  };
  return authorize(
    context,
    about,
    listChange(applied.users, desired.users ?? []),
    listChange(applied.userGroupIds, desired.userGroupIds ?? []),
  );
}

async function readAuthorization(
  { client }: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const appInstanceGroupId = groupOf(id);
  if (!(await findGroup(client, appInstanceGroupId, CLOUD_APP))) return undefined;
  return {
    appInstanceGroupId,
    users: await stillIn(known.users, () => listUsers(client, appInstanceGroupId)),
    userGroupIds: await stillIn(known.userGroupIds, () => listUserGroups(client, appInstanceGroupId)),
  };
}

/** Those of the program who are still let in; the others are somebody else's. */
async function stillIn(known: Value | undefined, read: () => Promise<string[]>): Promise<Value | undefined> {
  const own = texts(known);
  if (own.length === 0) return known;
  const all = await read();
  return own.filter((each) => all.includes(each));
}
