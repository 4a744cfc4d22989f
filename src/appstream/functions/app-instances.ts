import { type Client, listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import type { ArgumentTable } from "../../program/arguments";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { onlyMatch } from "../../program/only-match";
import { idFilter } from "./id-filter";

const STATUSES = [
  "INIT",
  "STARTING",
  "RUNNING",
  "IDLE",
  "BOUND",
  "CLOSING",
  "CLOSED",
  "UNAVAILABLE",
] as const;

export interface GetAppInstancesArgs {
  /** Id of the delivery group. */
  readonly appInstanceGroupId: string;
  /** Only the application instances with these ids, 100 at most. */
  readonly appInstanceIdList?: string[];
  /** Only those in one of these states. */
  readonly status?: (typeof STATUSES)[number][];
  /** Only those of these users, 100 at most. */
  readonly userIdList?: string[];
  /** Also those that are deleted; `appInstanceIdList` then has to name them. Default: false. */
  readonly includeDeleted?: boolean;
}

type Instance = appstream.ListAppInstancesResponseAppInstanceModelsItem;

/** An application instance, which is a session, with all that ListAppInstances returns of it. */
export interface AppInstanceFacts extends CamelCased<Instance> {
  readonly appInstanceId: string;
  /** `INIT`, `STARTING`, `RUNNING`, `IDLE`, `BOUND`, `CLOSING`, `CLOSED` or `UNAVAILABLE`. */
  readonly status?: string;
  /** `connect` or `disconnect`; there while the instance is running. */
  readonly sessionStatus?: string;
  /** Whose it is, and for how many seconds it has been in use. */
  readonly bindInfo?: { readonly endUserId?: string; readonly usageDuration?: number };
  /** There where the group's network strategy is `Mixed`. */
  readonly mainEthPublicIp?: string;
  /** There where the group is charged by node. */
  readonly nodeId?: string;
  /** `PrePaid` or `PostPaid`; there where the group is charged by node. */
  readonly chargeType?: string;
  /** Such as `2023-03-07T20:29:19.000+08:00`. */
  readonly gmtCreate?: string;
}

export interface GetAppInstancesResult {
  readonly appInstances: AppInstanceFacts[];
  /** Ids of the application instances, in the same order. */
  readonly ids: string[];
}

const FILTERS: ArgumentTable<GetAppInstancesArgs> = {
  appInstanceGroupId: { type: "string", required: true },
  appInstanceIdList: idFilter(100),
  status: { type: "list", items: { type: "string", values: STATUSES }, min: 1 },
  userIdList: idFilter(100),
  includeDeleted: { type: "boolean" },
};

const listInstances = (client: Client, request: appstream.ListAppInstancesRequest): Promise<Instance[]> =>
  listAll(client, appstream.ListAppInstances, request, {
    items: (page) => page.AppInstanceModels,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });

const factsOf = (instance: Instance): AppInstanceFacts => ({
  ...camelCased(instance),
  appInstanceId: instance.AppInstanceId ?? "",
});

export const allInstances = programFunction<GetAppInstancesArgs, GetAppInstancesResult>({
  token: "appstream:getAppInstances",
  args: FILTERS,
  rule: ({ appInstanceIdList, includeDeleted }) =>
    includeDeleted && appInstanceIdList === undefined
      ? "appInstanceIdList: is required with includeDeleted: true"
      : undefined,
  async run(args, { client }) {
    const found = await listInstances(client, {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstanceIdList: args.appInstanceIdList,
      Status: args.status,
      UserIdList: args.userIdList,
      IncludeDeleted: args.includeDeleted,
    });
    const appInstances = found.map(factsOf);
    return { appInstances, ids: appInstances.map(({ appInstanceId }) => appInstanceId) };
  },
});

export interface GetAppInstanceArgs {
  /** Id of the delivery group. */
  readonly appInstanceGroupId: string;
  readonly appInstanceId: string;
  /** Finds it although it is deleted. Default: false. */
  readonly includeDeleted?: boolean;
}

export const oneInstance = programFunction<GetAppInstanceArgs, AppInstanceFacts>({
  token: "appstream:getAppInstance",
  args: {
    appInstanceGroupId: { type: "string", required: true },
    appInstanceId: { type: "string", required: true },
    includeDeleted: { type: "boolean" },
  },
  async run(args, { client }) {
    const found = await listInstances(client, {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstanceIdList: [args.appInstanceId],
      IncludeDeleted: args.includeDeleted,
    });
    return onlyMatch({
      what: "application instance",
      filter: args,
      found: found.map(factsOf),
      describe: (each) => each.appInstanceId,
      narrow: "",
    });
  },
});
