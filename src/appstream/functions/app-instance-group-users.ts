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

export const groupUsers = programFunction<GetAppInstanceGroupUsersArgs, GetAppInstanceGroupUsersResult>({
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
