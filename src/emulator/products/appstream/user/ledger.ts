import type { LedgerEntry } from "../../../core/ledger-entry";
import { entry, JAVA_SDK, NOTHING, SDK } from "../ledger-entry";

/** Users of groups. */
export const USER_LEDGER: readonly LedgerEntry[] = [
  entry(
    "user.authorize",
    ["AuthorizeInstanceGroup"],
    "documented",
    "Adds and takes away, up to a hundred of each, for exactly one of group and set. Sessions and workstations need the persistent session.",
    SDK,
  ),
  entry(
    "user.authorize.again",
    ["AuthorizeInstanceGroup", "AuthorizeUsersForApp"],
    "assumed",
    "Adding one who is there, or taking away one who is not, is no error. Any user and user group is taken; both may be mixed. There are no sets.",
    NOTHING,
  ),
  entry(
    "user.app",
    ["AuthorizeUsersForApp"],
    "documented",
    "For one application of the group, or else `InvalidAppId.NotFound`. The quota is not enforced.",
    JAVA_SDK,
  ),
  entry(
    "user.names",
    ["PageListAppInstanceGroupUser"],
    "sdk-typed",
    "Names only, without a total. Pages have 20 by default, which is assumed.",
    SDK,
  ),
  entry(
    "user.list",
    ["ListAuthorizedUsers"],
    "documented",
    "Pages and total count authorizations; the same user is merged on a page. `IsAuthAllApps` is a string that tells whether an application was asked for.",
    SDK,
  ),
  entry(
    "user.groups",
    ["ListAuthorizedUserGroups"],
    "assumed",
    "User groups are another product's: their names are their ids.",
    NOTHING,
  ),
  entry(
    "user.apps",
    ["ListAuthorizedAppsByUser"],
    "documented",
    "What is authorized by application, of CloudApp alone. Ids and names are looked for anywhere. An application that is no longer deployed has its id as its name.",
    SDK,
  ),
  entry(
    "user.app-groups",
    ["ListAuthorizedAppInstanceGroupByUser"],
    "documented",
    "What is authorized as a whole, to the user and not to a user group. Groups are listed with all their applications.",
    SDK,
  ),
  entry(
    "user.unknown",
    ["ListAuthorizedAppsByUser", "ListAuthorizedAppInstanceGroupByUser"],
    "assumed",
    "Users are another product's, so `User.NotFound` never comes. The newest group comes first, in place of the newest authorization.",
    NOTHING,
  ),
];
