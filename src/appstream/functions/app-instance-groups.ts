import type * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { findGroup, listGroups } from "../../provider/appstream/app-instance-group/reads";
import { CLOUD_APP } from "../../provider/appstream/product";

export interface GetAppInstanceGroupsArgs {
  /** Default: `CloudApp`. */
  readonly productType?: string;
  /** Only groups whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** Only groups in this region. */
  readonly bizRegionId?: string;
  /** Only groups in this state, such as `PUBLISHED`. */
  readonly status?: string;
}

/** A group, with all that ListAppInstanceGroup returns of it, and its id for certain. */
export type AppInstanceGroupFacts =
  CamelCased<appstream.ListAppInstanceGroupResponseAppInstanceGroupModelsItem> & {
    readonly appInstanceGroupId: string;
  };

export interface GetAppInstanceGroupsResult {
  readonly groups: AppInstanceGroupFacts[];
  /** Ids of the groups, in the same order. */
  readonly ids: string[];
}

export const allGroups = programFunction<GetAppInstanceGroupsArgs, GetAppInstanceGroupsResult>({
  token: "appstream:getAppInstanceGroups",
  args: {
    productType: { type: "string" },
    nameRegex: { type: "string" },
    bizRegionId: { type: "string" },
    status: { type: "string" },
  },
  async run(args, { client }) {
    const fits = nameFilter(args.nameRegex);
    const found = await listGroups(client, {
      ProductType: args.productType ?? CLOUD_APP,
      BizRegionId: args.bizRegionId,
      Status: args.status === undefined ? undefined : [args.status],
    });
    const groups = found
      .filter(({ AppInstanceGroupName }) => fits(AppInstanceGroupName))
      .map((each) => ({ ...camelCased(each), appInstanceGroupId: each.AppInstanceGroupId ?? "" }));
    return { groups, ids: groups.map(({ appInstanceGroupId }) => appInstanceGroupId) };
  },
});

export interface GetAppInstanceGroupArgs {
  readonly appInstanceGroupId: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

export const oneGroup = programFunction<GetAppInstanceGroupArgs, AppInstanceGroupFacts>({
  token: "appstream:getAppInstanceGroup",
  args: { appInstanceGroupId: { type: "string", required: true }, productType: { type: "string" } },
  async run(args, context) {
    const group = await findGroup(context.client, args.appInstanceGroupId, args.productType ?? CLOUD_APP);
    return onlyMatch({
      what: "group",
      filter: args,
      found: group
        ? [{ ...camelCased(group), appInstanceGroupId: args.appInstanceGroupId } as AppInstanceGroupFacts]
        : [],
      describe: (each) => each.appInstanceGroupId,
      narrow: "",
    });
  },
});
