import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import type { ArgumentTable } from "../../program/arguments";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { PRODUCT_TYPES, type ProductType } from "./product-types";

export interface GetPublishedAppsArgs {
  /** Only applications with this in their id. */
  readonly appId?: string;
  /** Only applications with this in their name. */
  readonly appName?: string;
  /** Only delivery groups with this in their id. */
  readonly appInstanceGroupId?: string;
  /** Only delivery groups with this in their name. */
  readonly appInstanceGroupName?: string;
  /**
   * Leaves out what is already authorized to this user by itself. What the user may use by another authorization, or
   * by a user group, is not left out.
   */
  readonly excludeUserId?: string;
  /** Default: `CloudApp`. */
  readonly productType?: ProductType;
}

/** An application in a published delivery group, with all that ListPublishedApps returns of it. */
export interface PublishedAppFacts extends CamelCased<appstream.ListPublishedAppsResponseAppsItem> {
  readonly appId: string;
  readonly appInstanceGroupId: string;
  /** How many users are authorized for this application by itself. */
  readonly authorizedUserCount?: number;
}

export interface GetPublishedAppsResult {
  /** Newest delivery group first. An application that several groups have is there for each of them. */
  readonly apps: PublishedAppFacts[];
}

const FILTERS: ArgumentTable<GetPublishedAppsArgs> = {
  appId: { type: "string" },
  appName: { type: "string" },
  appInstanceGroupId: { type: "string" },
  appInstanceGroupName: { type: "string" },
  excludeUserId: { type: "string" },
  productType: { type: "string", values: PRODUCT_TYPES },
};

const requestOf = (args: GetPublishedAppsArgs) => ({
  AppId: args.appId,
  AppName: args.appName,
  AppInstanceGroupId: args.appInstanceGroupId,
  AppInstanceGroupName: args.appInstanceGroupName,
  ExcludeUserId: args.excludeUserId,
  ProductType: args.productType ?? CLOUD_APP,
});

export const publishedApps = programFunction<GetPublishedAppsArgs, GetPublishedAppsResult>({
  token: "appstream:getPublishedApps",
  args: FILTERS,
  async run(args, { client }) {
    const found = await listAll(client, appstream.ListPublishedApps, requestOf(args), {
      items: (page) => page.Apps,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    const apps = found.map((each) => ({
      ...camelCased(each),
      appId: each.AppId ?? "",
      appInstanceGroupId: each.AppInstanceGroupId ?? "",
    }));
    return { apps };
  },
});

export interface GetPublishedAppInstanceGroupsArgs extends GetPublishedAppsArgs {}

/** A published delivery group and its applications, with all that ListPublishedAppInstanceGroup returns of it. */
export interface PublishedAppInstanceGroupFacts
  extends CamelCased<appstream.ListPublishedAppInstanceGroupResponseAppInstanceGroupModelsItem> {
  readonly appInstanceGroupId: string;
}

export interface GetPublishedAppInstanceGroupsResult {
  /** Newest first, each with all its applications, whichever were looked for. */
  readonly groups: PublishedAppInstanceGroupFacts[];
  /** Ids of the delivery groups, in the same order. */
  readonly ids: string[];
}

export const publishedGroups = programFunction<
  GetPublishedAppInstanceGroupsArgs,
  GetPublishedAppInstanceGroupsResult
>({
  token: "appstream:getPublishedAppInstanceGroups",
  args: FILTERS,
  async run(args, { client }) {
    const found = await listAll(client, appstream.ListPublishedAppInstanceGroup, requestOf(args), {
      items: (page) => page.AppInstanceGroupModels,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    const groups = found.map((each) => ({
      ...camelCased(each),
      appInstanceGroupId: each.AppInstanceGroupId ?? "",
    }));
    return { groups, ids: groups.map(({ appInstanceGroupId }) => appInstanceGroupId) };
  },
});
