import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";

export interface GetNodesArgs {
  /** Id of the delivery group. */
  readonly appInstanceGroupId: string;
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

/** A node of a delivery group that is charged by node, with all that ListNodes returns of it. */
export interface NodeFacts extends CamelCased<appstream.ListNodesResponseNodeModelsItem> {
  readonly nodeId: string;
  /** `PrePaid` or `PostPaid`. A node that was added by scaling is paid by use. */
  readonly chargeType?: string;
}

export interface GetNodesResult {
  readonly nodes: NodeFacts[];
  /** Ids of the nodes, in the same order. */
  readonly ids: string[];
}

export const allNodes = programFunction<GetNodesArgs, GetNodesResult>({
  token: "appstream:getNodes",
  args: { appInstanceGroupId: { type: "string", required: true }, productType: { type: "string" } },
  async run(args, { client }) {
    const request = {
      AppInstanceGroupId: args.appInstanceGroupId,
      ProductType: args.productType ?? CLOUD_APP,
    };
    const found = await listAll(client, appstream.ListNodes, request, {
      items: (page) => page.NodeModels,
      total: (page) => page.Count,
      pageSize: 200,
    });
    const nodes = found.map((each) => ({ ...camelCased(each), nodeId: each.NodeId ?? "" }));
    return { nodes, ids: nodes.map(({ nodeId }) => nodeId) };
  },
});
