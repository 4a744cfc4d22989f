import type { Item, Properties, Property, PropertyTable, ReadBack, Rule } from "../language/declaration";
import { recorded } from "../language/describe";
import { hasUnknown, isAbsent, isObject, sameValue } from "../language/values";
import { texts } from "../language/wire";

const fields: PropertyTable = {
  type: {
    type: "string",
    wire: "Type",
    values: { simple: "convenience accounts", ad: "accounts of an Active Directory domain" },
    doc: "Kind of the accounts.",
  },
  adDomain: { type: "string", wire: "AdDomain", doc: "The domain, for accounts of one." },
};
const shape: Item = { type: "object", fields, default: { type: "simple" } };

/** What kind of accounts the users of a group are. */
export const userInfoProperty = (read: ReadBack): Property => ({
  ...shape,
  wire: "UserMeta",
  effect: recorded("it is sent with the users who are let in next"),
  read,
  source: "vendor SDK for Python 5.9.0",
  doc: "What kind of accounts `users` are. It cannot change while the group has users, since the API does not say how one who is in becomes an account of another kind: take them out first, with `users: []` and an `up` of its own.",
});

export const domainNeedsAd: Rule = ({ userInfo, users }) =>
  isObject(userInfo) && userInfo.type === "ad" && isAbsent(userInfo.adDomain) && texts(users).length > 0
    ? { property: "userInfo.adDomain", reason: 'is required with type "ad"' }
    : undefined;

/** How users are named is said when they are let in, and nothing says it anew of those who are in. */
export function refuseOtherAccounts(olds: Properties, news: Properties): string | undefined {
  const isSame = sameValue(shape, olds.userInfo, news.userInfo);
  if (isSame || hasUnknown(news.userInfo) || texts(olds.users).length === 0) {
    return undefined;
  }
  return (
    "a change of userInfo would not reach the users of the group: what kind of accounts they are was said when they were let in. " +
    'Take the change back, or take the users out first, with users: [] and a "pulumi up" of its own, and then give userInfo and users. ' +
    "The group has not been touched."
  );
}
