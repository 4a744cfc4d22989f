import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { groupOrSetFailure } from "./group-or-set";
import { PRODUCT_TYPES, type ProductType } from "./product-types";

export interface GetAuthorizedUsersArgs {
  /** Id of the delivery group. Either this or `appInstanceGroupSetId` is needed. */
  readonly appInstanceGroupId?: string;
  /** Id of a set of delivery groups, instead of one. */
  readonly appInstanceGroupSetId?: string;
  /** Only those who may use this application by its own authorization. Not with a set. */
  readonly appId?: string;
  /** Only those who may use this persistent session. Not with a set. */
  readonly appInstancePersistentId?: string;
  /** Only the user with exactly this name. */
  readonly endUserId?: string;
  /** Only users with this in their name. */
  readonly userIdFuzzy?: string;
  /** Has to be that of the group. Default: `CloudApp`. */
  readonly productType?: ProductType;
}

/** A user who may use a delivery group, with all that ListAuthorizedUsers returns of it. */
export interface AuthorizedUserFacts extends CamelCased<appstream.ListAuthorizedUsersResponseUsersItem> {
  /** Name of the user. */
  readonly endUserId: string;
  /** `simple` for a convenience account, `ad` for one of an Active Directory domain. */
  readonly accountType?: string;
  /** How the delivery group is authorized: `App`, `Session` or `AppInstanceGroup`. */
  readonly authMode?: string;
  /** Every persistent session that the user may use, in a group that is authorized by session. */
  readonly appInstancePersistentIds?: string[];
  /** `false` where `appId` was asked for, and `true` otherwise: it says nothing of what the user may use. */
  readonly isAuthAllApps?: string;
}

export interface GetAuthorizedUsersResult {
  /** Each user once. */
  readonly users: AuthorizedUserFacts[];
}

type Found = appstream.ListAuthorizedUsersResponseUsersItem;

/** The API merges what it lists of a user within a page, so that a user can be on two pages. */
const eachOnce = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((user) => [user.EndUserId, user])).values(),
];

export const authorizedUsers = programFunction<GetAuthorizedUsersArgs, GetAuthorizedUsersResult>({
  token: "appstream:getAuthorizedUsers",
  args: {
    appInstanceGroupId: { type: "string" },
    appInstanceGroupSetId: { type: "string" },
    appId: { type: "string" },
    appInstancePersistentId: { type: "string" },
    endUserId: { type: "string" },
    userIdFuzzy: { type: "string" },
    productType: { type: "string", values: PRODUCT_TYPES },
  },
  rule(args) {
    const withSet = (["appId", "appInstancePersistentId"] as const).find((name) => args[name] !== undefined);
    if (args.appInstanceGroupSetId !== undefined && withSet !== undefined) {
      return `${withSet}: must be left out with appInstanceGroupSetId`;
    }
    return groupOrSetFailure(args);
  },
  async run(args, { client }) {
    const request = {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstanceGroupSetId: args.appInstanceGroupSetId,
      AppId: args.appId,
      AppInstancePersistentId: args.appInstancePersistentId,
      EndUserId: args.endUserId,
      UserIdFuzzy: args.userIdFuzzy,
      ProductType: args.productType ?? CLOUD_APP,
    };
    const found = await listAll(client, appstream.ListAuthorizedUsers, request, {
      items: (page) => page.Users,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    return {
      users: eachOnce(found).map((user) => ({ ...camelCased(user), endUserId: user.EndUserId ?? "" })),
    };
  },
});
