import { type Client, listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { onlyMatch } from "../../program/only-match";
import { CLOUD_APP } from "../../provider/appstream/product";
import { idFilter } from "./id-filter";

export interface GetPersistentAppInstancesArgs {
  /** Id of the delivery group, or of the workstation with `productType: "WuyingServer"`. */
  readonly appInstanceGroupId: string;
  /** Only the persistent sessions with these ids. */
  readonly appInstancePersistentIds?: string[];
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

type Persistent = appstream.ListPersistentAppInstancesResponsePersistentAppInstanceModelsItem;

/** A persistent session, with all that ListPersistentAppInstances returns of it. */
export interface PersistentAppInstanceFacts extends CamelCased<Persistent> {
  readonly appInstancePersistentId: string;
  /** State of the persistent session, such as `RUNNING`, `STOPPED` or `REBUILDING`. */
  readonly appInstancePersistentStatus?: string;
  /** State of the application instance that runs in it, if there is one. */
  readonly appInstanceStatus?: string;
  /** Names of the users who may use it. */
  readonly authorizedUsers?: string[];
}

export interface GetPersistentAppInstancesResult {
  readonly persistentAppInstances: PersistentAppInstanceFacts[];
  /** Ids of the persistent sessions, in the same order. */
  readonly ids: string[];
}

async function listPersistent(
  client: Client,
  request: appstream.ListPersistentAppInstancesRequest,
): Promise<PersistentAppInstanceFacts[]> {
  const found = await listAll(client, appstream.ListPersistentAppInstances, request, {
    items: (page) => page.PersistentAppInstanceModels,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });
  return found.map((each) => ({
    ...camelCased(each),
    appInstancePersistentId: each.AppInstancePersistentId ?? "",
  }));
}

export const allPersistent = programFunction<GetPersistentAppInstancesArgs, GetPersistentAppInstancesResult>({
  token: "appstream:getPersistentAppInstances",
  args: {
    appInstanceGroupId: { type: "string", required: true },
    appInstancePersistentIds: idFilter(),
    productType: { type: "string" },
  },
  async run(args, { client }) {
    const persistentAppInstances = await listPersistent(client, {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstancePersistentIds: args.appInstancePersistentIds,
      ProductType: args.productType ?? CLOUD_APP,
    });
    return {
      persistentAppInstances,
      ids: persistentAppInstances.map(({ appInstancePersistentId }) => appInstancePersistentId),
    };
  },
});

export interface GetPersistentAppInstanceArgs {
  /** Id of the delivery group, or of the workstation with `productType: "WuyingServer"`. */
  readonly appInstanceGroupId: string;
  /** May be left out where there is only one, as of a workstation. */
  readonly appInstancePersistentId?: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

export const onePersistent = programFunction<GetPersistentAppInstanceArgs, PersistentAppInstanceFacts>({
  token: "appstream:getPersistentAppInstance",
  args: {
    appInstanceGroupId: { type: "string", required: true },
    appInstancePersistentId: { type: "string" },
    productType: { type: "string" },
  },
  async run(args, { client }) {
    const { appInstancePersistentId: id } = args;
    const found = await listPersistent(client, {
      AppInstanceGroupId: args.appInstanceGroupId,
      AppInstancePersistentIds: id === undefined ? undefined : [id],
      ProductType: args.productType ?? CLOUD_APP,
    });
    return onlyMatch({
      what: "persistent session",
      filter: args,
      found,
      describe: (each) => `${each.appInstancePersistentId} (${each.appInstancePersistentName})`,
      narrow: "Give its appInstancePersistentId",
    });
  },
});
