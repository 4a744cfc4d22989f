import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { unlessNotFound } from "../../program/unless-not-found";
import { idFilter } from "./id-filter";

const TIERS = ["Basic", "Pro"] as const;

export interface GetBrowserInstanceGroupsArgs {
  /** Only browser groups whose name fits this regular expression. */
  readonly nameRegex?: string;
  readonly bizRegionId?: string;
  readonly officeSiteId?: string;
  /** `Pro` for those that are charged by monthly active users. */
  readonly tier?: (typeof TIERS)[number];
  /** Only browser groups in this state, such as `PUBLISHED`. */
  readonly status?: string;
  /** Only the members of this set. */
  readonly appInstanceGroupSetId?: string;
  /** Only browser groups that these user groups may use. */
  readonly userGroupIds?: string[];
  /** Only browser groups that these user groups may not use. */
  readonly excludedUserGroupIds?: string[];
}

/** A browser group, with all that ListBrowserInstanceGroup returns of it. */
export interface BrowserInstanceGroupFacts
  extends CamelCased<appstream.ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItem> {
  readonly browserInstanceGroupId: string;
  readonly browserInstanceGroupName?: string;
  /** `PUBLISHED` is ready for use. */
  readonly status?: string;
  /** Where users open it. */
  readonly defaultAccessUrl?: string;
}

export interface GetBrowserInstanceGroupsResult {
  readonly groups: BrowserInstanceGroupFacts[];
  /** Ids of the browser groups, in the same order. */
  readonly ids: string[];
}

export const allGroups = programFunction<GetBrowserInstanceGroupsArgs, GetBrowserInstanceGroupsResult>({
  token: "appstream:getBrowserInstanceGroups",
  args: {
    nameRegex: { type: "string" },
    bizRegionId: { type: "string" },
    officeSiteId: { type: "string" },
    tier: { type: "string", values: TIERS },
    status: { type: "string" },
    appInstanceGroupSetId: { type: "string" },
    userGroupIds: idFilter(),
    excludedUserGroupIds: idFilter(),
  },
  async run(args, { client }) {
    const fits = nameFilter(args.nameRegex);
    const request = {
      BizRegionId: args.bizRegionId,
      OfficeSiteId: args.officeSiteId,
      Tier: args.tier,
      Status: args.status === undefined ? undefined : [args.status],
      AppInstanceGroupSetId: args.appInstanceGroupSetId,
      UserGroupIds: args.userGroupIds,
      ExcludedUserGroupIds: args.excludedUserGroupIds,
    };
    const found = await listAll(client, appstream.ListBrowserInstanceGroup, request, {
      items: (page) => page.BrowserInstanceGroupModels,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    const groups = found
      .filter(({ BrowserInstanceGroupName }) => fits(BrowserInstanceGroupName))
      .map((each) => ({ ...camelCased(each), browserInstanceGroupId: each.BrowserInstanceGroupId ?? "" }));
    return { groups, ids: groups.map(({ browserInstanceGroupId }) => browserInstanceGroupId) };
  },
});

export interface GetBrowserInstanceGroupArgs {
  readonly browserInstanceGroupId: string;
}

/**
 * A browser group, with all that GetBrowserInstanceGroup returns of it: besides what the listing has, its bookmarks and
 * restricted addresses (20 at most of each), its whole clipboard policy and its nodes.
 */
export interface GetBrowserInstanceGroupResult
  extends CamelCased<appstream.GetBrowserInstanceGroupResponseBrowserInstanceGroupModel> {
  readonly browserInstanceGroupId: string;
  readonly browserInstanceGroupName?: string;
  /** `PUBLISHED` is ready for use. */
  readonly status?: string;
  /** Where users open it. */
  readonly defaultAccessUrl?: string;
}

export const oneGroup = programFunction<GetBrowserInstanceGroupArgs, GetBrowserInstanceGroupResult>({
  token: "appstream:getBrowserInstanceGroup",
  args: { browserInstanceGroupId: { type: "string", required: true } },
  async run({ browserInstanceGroupId }, { call }) {
    const request = { BrowserInstanceGroupId: browserInstanceGroupId };
    const answer = await unlessNotFound(call(appstream.GetBrowserInstanceGroup, request));
    const group = answer?.BrowserInstanceGroupModel;
    return onlyMatch({
      what: "browser group",
      filter: { browserInstanceGroupId },
      found: group?.BrowserInstanceGroupId ? [{ ...camelCased(group), browserInstanceGroupId }] : [],
      describe: (each) => each.browserInstanceGroupId,
      narrow: "",
    });
  },
});
