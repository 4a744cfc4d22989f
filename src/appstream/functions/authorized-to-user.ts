import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { PRODUCT_TYPES, type ProductType } from "./product-types";

interface AuthorizedArgs {
  /** Name of the user. */
  readonly endUserId: string;
  /** Only applications with this in their id. */
  readonly appId?: string;
  /** Only applications with this in their name. */
  readonly appName?: string;
  /** Only delivery groups with this in their id. */
  readonly appInstanceGroupId?: string;
  /** Only delivery groups with this in their name. */
  readonly appInstanceGroupName?: string;
}

const FILTERS = {
  endUserId: { type: "string", required: true },
  appId: { type: "string" },
  appName: { type: "string" },
  appInstanceGroupId: { type: "string" },
  appInstanceGroupName: { type: "string" },
} as const;

const requestOf = (args: AuthorizedArgs) => ({
  EndUserId: args.endUserId,
  AppId: args.appId,
  AppName: args.appName,
  AppInstanceGroupId: args.appInstanceGroupId,
  AppInstanceGroupName: args.appInstanceGroupName,
});

export interface GetAuthorizedAppsArgs extends AuthorizedArgs {}

/** An application that a user is authorized for, with all that ListAuthorizedAppsByUser returns of it. */
export interface AuthorizedAppFacts extends CamelCased<appstream.ListAuthorizedAppsByUserResponseAppsItem> {
  readonly appId: string;
  readonly appInstanceGroupId: string;
  /** The same as `appId` where the application is no longer deployed. */
  readonly appName?: string;
}

export interface GetAuthorizedAppsResult {
  readonly apps: AuthorizedAppFacts[];
}

export const authorizedApps = programFunction<GetAuthorizedAppsArgs, GetAuthorizedAppsResult>({
  token: "appstream:getAuthorizedApps",
  args: FILTERS,
  async run(args, { client }) {
    // The operation knows of no other product.
    const request = { ...requestOf(args), ProductType: CLOUD_APP };
    const found = await listAll(client, appstream.ListAuthorizedAppsByUser, request, {
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

export interface GetAuthorizedAppInstanceGroupsArgs extends AuthorizedArgs {
  /** Default: `CloudApp`. */
  readonly productType?: ProductType;
}

/** A delivery group that a user may use, with all that ListAuthorizedAppInstanceGroupByUser returns of it. */
export interface AuthorizedAppInstanceGroupFacts
  extends CamelCased<appstream.ListAuthorizedAppInstanceGroupByUserResponseAppInstanceGroupModelsItem> {
  readonly appInstanceGroupId: string;
}

export interface GetAuthorizedAppInstanceGroupsResult {
  readonly groups: AuthorizedAppInstanceGroupFacts[];
  /** Ids of the delivery groups, in the same order. */
  readonly ids: string[];
}

export const authorizedGroups = programFunction<
  GetAuthorizedAppInstanceGroupsArgs,
  GetAuthorizedAppInstanceGroupsResult
>({
  token: "appstream:getAuthorizedAppInstanceGroups",
  args: { ...FILTERS, productType: { type: "string", values: PRODUCT_TYPES } },
  async run(args, { client }) {
    const request = { ...requestOf(args), ProductType: args.productType ?? CLOUD_APP };
    const found = await listAll(client, appstream.ListAuthorizedAppInstanceGroupByUser, request, {
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
