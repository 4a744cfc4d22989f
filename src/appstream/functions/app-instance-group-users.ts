import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";

export interface GetAppInstanceGroupUsersArgs {
  /** Id of the delivery group. */
  readonly appInstanceGroupId: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

export interface GetAppInstanceGroupUsersResult {
  /** Names of the users. */
  readonly users: string[];
}

const groupUsers = programFunction<GetAppInstanceGroupUsersArgs, GetAppInstanceGroupUsersResult>({
  token: "appstream:getAppInstanceGroupUsers",
  args: { appInstanceGroupId: { type: "string", required: true }, productType: { type: "string" } },
  async run(args, { client }) {
    const request = {
      AppInstanceGroupId: args.appInstanceGroupId,
      ProductType: args.productType ?? CLOUD_APP,
    };
    const users = await listAll(client, appstream.PageListAppInstanceGroupUser, request, {
      items: (page) => page.Users,
      pageSize: 100,
    });
    return { users };
  },
});

/**
 * Names of the users that a delivery group as a whole is authorized to (PageListAppInstanceGroupUser, every page of
 * it). More is told of each by `getAuthorizedUsers`.
 */
export const getAppInstanceGroupUsers = groupUsers.plain;

/** {@link getAppInstanceGroupUsers} for arguments that other resources give. */
export const getAppInstanceGroupUsersOutput = groupUsers.output;
