import { appstream } from "../../api";
import type { Context } from "../language/context";
import type { Change, Value } from "../language/declaration";
import { isAbsent } from "../language/values";
import { texts } from "../language/wire";

const MOST_IDS_IN_CALL = 100;

/** What has to be added to a list, and what taken out of it. */
export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** How a list becomes the wanted one; a list that the program leaves out is not managed. */
export function listChange(before: Value | undefined, wanted: Value | undefined): ListChange {
  if (isAbsent(wanted)) return { added: [], removed: [] };
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
export async function authorize(
  { call }: Context,
  about: Omit<appstream.AuthorizeInstanceGroupRequest, `${"" | "Un"}Authorize${string}`>,
  users: ListChange,
  groups: ListChange = NO_CHANGE,
): Promise<void> {
  const longest = Math.max(
    ...[users, groups].flatMap(({ added, removed }) => [added.length, removed.length]),
  );
  for (let at = 0; at < longest; at += MOST_IDS_IN_CALL) {
    const part = (ids: readonly string[]): string[] | undefined => {
      const inCall = ids.slice(at, at + MOST_IDS_IN_CALL);
      return inCall.length === 0 ? undefined : inCall;
    };
    const request = {
      ...about,
      AuthorizeUserIds: part(users.added),
      UnAuthorizeUserIds: part(users.removed),
      AuthorizeUserGroupIds: part(groups.added),
      UnAuthorizeUserGroupIds: part(groups.removed),
    };
    await call(appstream.AuthorizeInstanceGroup, request, { repeatable: true });
  }
}
