import * as appstream from "../../api/generated/appstream";
import type { Context } from "../language/context";
import type { Change, Properties, Value } from "../language/declaration";
import { maySignOut } from "../language/disruption";
import { isUnset } from "../language/hidden";
import { isAbsent } from "../language/values";
import { texts } from "../language/wire";

const MOST_IDS_IN_CALL = 100;

const OUT = "they cannot connect any more";

/** What becomes of users who are taken out: new connections are refused, of open sessions the vendor says nothing. */
export const TAKEN_OUT = maySignOut("removedUsers", OUT);
export const TAKEN_OUT_SOON = maySignOut(
  "removedUsers",
  `${OUT}, and the change reaches clients after about 2 minutes`,
);

/** What has to be added to a list, and what taken out of it. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How a list becomes the wanted one; a list that the program leaves out is not managed. */
export function listChange(before: Value | undefined, wanted: Value | undefined): ListChange {
  if (isAbsent(wanted)) {
    return { added: [], removed: [] };
  }
  const news = new Set(texts(wanted));
  const olds = new Set(texts(before));
  return {
    added: [...news].filter((id) => !olds.has(id)),
    removed: [...olds].filter((id) => !news.has(id)),
  };
}

/** How a list of the program changes. */
export const listChangeOf = ({ desired, applied }: Change, name: string): ListChange =>
  listChange(applied[name], desired[name]);

export const NO_CHANGE: ListChange = { added: [], removed: [] };

/** Lets users and user groups in and out, in as few calls as the API allows. */
export const authorize = (
  { call }: Context,
  about: Omit<appstream.AuthorizeInstanceGroupRequest, `${"" | "Un"}Authorize${string}`>,
  users: ListChange,
  groups: ListChange = NO_CHANGE,
): Promise<void> =>
  inParts(
    {
      AuthorizeUserIds: users.added,
      UnAuthorizeUserIds: users.removed,
      AuthorizeUserGroupIds: groups.added,
      UnAuthorizeUserGroupIds: groups.removed,
    },
    (part) => call(appstream.AuthorizeInstanceGroup, { ...about, ...part }, { repeatable: true }),
  );

/** Lets users in and out of one application of a group. */
export const authorizeForApp = (
  { call }: Context,
  about: Omit<appstream.AuthorizeUsersForAppRequest, `${"" | "Un"}Authorize${string}`>,
  { added, removed }: ListChange,
): Promise<void> =>
  inParts({ AuthorizeUserIds: added, UnAuthorizeUserIds: removed }, (part) =>
    call(appstream.AuthorizeUsersForApp, { ...about, ...part }, { repeatable: true }),
  );

/** Sends lists in parts that a call can have. A list that a part has nothing of is left out. */
async function inParts<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
  send: (part: { readonly [name in Name]?: string[] }) => Promise<unknown>,
): Promise<void> {
  const named = Object.entries(lists) as [Name, readonly string[]][];
  const longest = Math.max(...named.map(([, ids]) => ids.length));
  for (let at = 0; at < longest; at += MOST_IDS_IN_CALL) {
    const parts = named.map(([name, ids]) => [name, ids.slice(at, at + MOST_IDS_IN_CALL)] as const);
    const part = Object.fromEntries(parts.filter(([, ids]) => ids.length > 0));
    await send(part as { [name in Name]?: string[] });
  }
}

/** The users and user groups of an object, each by a listing of its own, so only for a program that manages them. */
export async function readManaged(
  known: Properties,
  listUsers: () => Promise<string[]>,
  listUserGroups: () => Promise<string[]>,
): Promise<Properties> {
  const users = isUnset(known, "users") ? {} : { users: await listUsers() };
  const userGroupIds = isUnset(known, "userGroupIds") ? {} : { userGroupIds: await listUserGroups() };
  return { ...users, ...userGroupIds };
}
