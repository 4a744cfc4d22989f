import { type Client, listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { CLOUD_APP } from "../../provider/appstream/product";

type NodeType = appstream.ListNodeInstanceTypeResponseNodeInstanceTypeModelsItem;

/** A node type, with all that ListNodeInstanceType returns of it. */
export interface NodeInstanceTypeFacts extends CamelCased<NodeType> {
  /** For `nodePool.nodeInstanceType` of a delivery group. */
  readonly nodeInstanceType: string;
  /** Number of processors, as a text. */
  readonly cpu?: string;
  /** In MB. */
  readonly memory?: number;
  /** Number of graphics processors, as a text. */
  readonly gpu?: string;
  /** In MB. */
  readonly gpuMemory?: number;
  /** The most sessions that one node serves at a time. */
  readonly maxCapacity?: number;
}

export interface NodeTypeFilters {
  readonly productType?: string;
  readonly bizRegionId?: string;
  readonly chargeType?: string;
  readonly nodeInstanceType?: string;
  readonly nodeInstanceTypeFamily?: string;
  readonly osType?: string;
}

/** The node types that fit, every page of them. */
export async function listNodeTypes(args: NodeTypeFilters, client: Client): Promise<NodeInstanceTypeFacts[]> {
  const request = {
    ProductType: args.productType ?? CLOUD_APP,
    BizRegionId: args.bizRegionId,
    ChargeType: args.chargeType,
    NodeInstanceType: args.nodeInstanceType,
    NodeInstanceTypeFamily: args.nodeInstanceTypeFamily,
    OsType: args.osType,
    PageNumber: 1,
    PageSize: 100,
  };
  const found = await listAll(client, appstream.ListNodeInstanceType, request, {
    items: (page) => page.NodeInstanceTypeModels,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });
  return found.map((type) => ({ ...camelCased(type), nodeInstanceType: type.NodeInstanceType ?? "" }));
}
