import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { groupOrSetFailure } from "./group-or-set";

export interface GetAuthorizedUserGroupsArgs {
  /** Id of the delivery group. Either this or `appInstanceGroupSetId` is needed. */
  readonly appInstanceGroupId?: string;
  /** Id of a set of delivery groups, instead of one. */
  readonly appInstanceGroupSetId?: string;
  /** Only the user group with this id. */
  readonly groupId?: string;
  /** Only user groups with this in their name. */
  readonly groupName?: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

/** A user group that may use a delivery group, with all that ListAuthorizedUserGroups returns of it. */
export interface AuthorizedUserGroupFacts
  extends CamelCased<appstream.ListAuthorizedUserGroupsResponseUserGroupsItem> {
  readonly groupId: string;
  readonly groupName?: string;
  /** How the delivery group is authorized: `App`, `Session` or `AppInstanceGroup`. */
  readonly authMode?: string;
}

export interface GetAuthorizedUserGroupsResult {
  readonly userGroups: AuthorizedUserGroupFacts[];
  /** Ids of the user groups, in the same order. */
  readonly ids: string[];
}

export const authorizedUserGroups = programFunction<
  GetAuthorizedUserGroupsArgs,
  GetAuthorizedUserGroupsResult
>({
  token: "appstream:getAuthorizedUserGroups",
  args: {
    appInstanceGroupId: { type: "string" },
    appInstanceGroupSetId: { type: "string" },
    groupId: { type: "string" },
    groupName: { type: "string" },
    productType: { type: "string" },
  },
  rule: groupOrSetFailure,
  async run(args, { client }) {
    const request = {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstanceGroupSetId: args.appInstanceGroupSetId,
      GroupId: args.groupId,
      GroupName: args.groupName,
      ProductType: args.productType ?? CLOUD_APP,
    };
    const found = await listAll(client, appstream.ListAuthorizedUserGroups, request, {
      items: (page) => page.UserGroups,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    const userGroups = found.map((each) => ({ ...camelCased(each), groupId: each.GroupId ?? "" }));
    return { userGroups, ids: userGroups.map(({ groupId }) => groupId) };
  },
});
