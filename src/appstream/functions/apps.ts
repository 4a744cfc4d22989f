import { type Client, listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import type { ArgumentTable } from "../../program/arguments";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { CLOUD_APP } from "../../provider/appstream/product";

const APP_PRODUCTS = ["CloudApp", "CloudBrowser"] as const;

export interface GetAppsArgs {
  /** Id of the delivery group, or of the browser group with `productType: "CloudBrowser"`. */
  readonly appInstanceGroupId: string;
  /** Only applications whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** Has to be that of the group. Default: `CloudApp`. */
  readonly productType?: (typeof APP_PRODUCTS)[number];
}

/** An application of a delivery group, with all that ListAppsByAppInstanceGroupId returns of it. */
export interface AppFacts extends CamelCased<appstream.ListAppsByAppInstanceGroupIdResponseAppsItem> {
  readonly appId: string;
  readonly appName?: string;
  /** Address of its icon. */
  readonly appIcon?: string;
  /** How many users are authorized for this application by itself. */
  readonly authorizedUserCount?: number;
}

export interface GetAppsResult {
  readonly apps: AppFacts[];
  /** Ids of the applications, in the same order. */
  readonly ids: string[];
}

const FILTERS: ArgumentTable<GetAppsArgs> = {
  appInstanceGroupId: { type: "string", required: true },
  nameRegex: { type: "string" },
  productType: { type: "string", values: APP_PRODUCTS },
};

async function findApps(args: GetAppsArgs, client: Client): Promise<AppFacts[]> {
  const fits = nameFilter(args.nameRegex);
  const request = {
    AppInstanceGroupId: args.appInstanceGroupId,
    ProductType: args.productType ?? CLOUD_APP,
  };
  const found = await listAll(client, appstream.ListAppsByAppInstanceGroupId, request, {
    items: (page) => page.Apps,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });
  return found
    .filter(({ AppName }) => fits(AppName))
    .map((each) => ({ ...camelCased(each), appId: each.AppId ?? "" }));
}

export const allApps = programFunction<GetAppsArgs, GetAppsResult>({
  token: "appstream:getApps",
  args: FILTERS,
  async run(args, { client }) {
    const apps = await findApps(args, client);
    return { apps, ids: apps.map(({ appId }) => appId) };
  },
});

export interface GetAppArgs extends GetAppsArgs {
  readonly appId?: string;
}

export const oneApp = programFunction<GetAppArgs, AppFacts>({
  token: "appstream:getApp",
  args: { ...FILTERS, appId: { type: "string" } },
  async run(args, { client }) {
    const found = await findApps(args, client);
    return onlyMatch({
      what: "application",
      filter: args,
      found: found.filter(({ appId }) => (args.appId ?? appId) === appId),
      describe: (each) => `${each.appId} (${each.appName})`,
      narrow: "Give its appId or a narrower nameRegex",
    });
  },
});
