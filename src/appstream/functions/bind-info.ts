import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { idFilter } from "./id-filter";

export interface GetBindInfoArgs {
  /** Only bindings to these applications, 100 at most. */
  readonly appIdList?: string[];
  /** Only bindings in these delivery groups, 100 at most. */
  readonly appInstanceGroupIdList?: string[];
  /** Only bindings to these application instances, 100 at most. */
  readonly appInstanceIdList?: string[];
  /** Only bindings of these users, 100 at most. */
  readonly userIdList?: string[];
  /** Only bindings of the users with these ids, which the vendor gives, 100 at most. */
  readonly wyIdList?: string[];
}

/** Which user is bound to which application instance, with all that ListBindInfo returns. */
export interface BindInfoFacts extends CamelCased<appstream.ListBindInfoResponseBindInfoModelsItem> {
  /** `simple` for a convenience account, `ad` for one of an Active Directory domain. */
  readonly accountType?: string;
  /** The region of the group. */
  readonly regionId?: string;
  /** Name of the user. */
  readonly userId?: string;
  /** The id that the vendor gives to the user. */
  readonly wyId?: string;
}

export interface GetBindInfoResult {
  readonly bindInfos: BindInfoFacts[];
}

export const bindInfo = programFunction<GetBindInfoArgs, GetBindInfoResult>({
  token: "appstream:getBindInfo",
  args: {
    appIdList: idFilter(100),
    appInstanceGroupIdList: idFilter(100),
    appInstanceIdList: idFilter(100),
    userIdList: idFilter(100),
    wyIdList: idFilter(100),
  },
  async run(args, { client }) {
    const request = {
      AppIdList: args.appIdList,
      AppInstanceGroupIdList: args.appInstanceGroupIdList,
      AppInstanceIdList: args.appInstanceIdList,
      UserIdList: args.userIdList,
      WyIdList: args.wyIdList,
    };
    const found = await listAll(client, appstream.ListBindInfo, request, {
      items: (page) => page.BindInfoModels,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    return { bindInfos: found.map(camelCased) };
  },
});
