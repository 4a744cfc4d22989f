import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { CLOUD_APP } from "../../provider/appstream/product";
import { listNodeTypes, type NodeInstanceTypeFacts } from "./node-types";

export interface GetNodeInstanceTypesArgs {
  /** Default: `CloudApp`. */
  readonly productType?: string;
  readonly bizRegionId?: string;
  /** `PostPaid` or `PrePaid`. */
  readonly chargeType?: string;
  readonly nodeInstanceType?: string;
  /** `appstreaming.general` or `appstreaming.vgpu`. */
  readonly nodeInstanceTypeFamily?: string;
  readonly osType?: string;
}

export interface GetNodeInstanceTypesResult {
  readonly nodeInstanceTypes: NodeInstanceTypeFacts[];
}

export const nodeInstanceTypes = programFunction<GetNodeInstanceTypesArgs, GetNodeInstanceTypesResult>({
  token: "appstream:getNodeInstanceTypes",
  args: {
    productType: { type: "string" },
    bizRegionId: { type: "string" },
    chargeType: { type: "string" },
    nodeInstanceType: { type: "string" },
    nodeInstanceTypeFamily: { type: "string" },
    osType: { type: "string" },
  },
  run: async (args, { client }) => ({ nodeInstanceTypes: await listNodeTypes(args, client) }),
});

export interface GetRegionsResult {
  /** Such as `cn-hangzhou`. The vendor says that this is not the list of regions where everything is available. */
  readonly regionIds: string[];
}

export interface GetRegionsArgs {
  /** Default: `CloudApp`. */
  readonly productType?: string;
}

export const regions = programFunction<GetRegionsArgs, GetRegionsResult>({
  token: "appstream:getRegions",
  args: { productType: { type: "string" } },
  async run({ productType }, { client }) {
    const request = { ProductType: productType ?? CLOUD_APP };
    const { RegionModels } = await client.call(appstream.ListRegions, request);
    return { regionIds: (RegionModels ?? []).map(({ regionId }) => regionId ?? "") };
  },
});

export interface GetResourcePriceArgs {
  readonly productType?: string;
  readonly bizRegionId: string;
  readonly nodeInstanceType?: string;
  readonly appInstanceType?: string;
  /** Number of nodes. */
  readonly amount: number;
  /** Default: `PostPaid`. */
  readonly chargeType?: string;
  /** Default: 1. */
  readonly period?: number;
  /** Default: `Month`. */
  readonly periodUnit?: string;
}

export type GetResourcePriceResult = CamelCased<appstream.GetResourcePriceResponse>;

export const resourcePrice = programFunction<GetResourcePriceArgs, GetResourcePriceResult>({
  token: "appstream:getResourcePrice",
  args: {
    productType: { type: "string" },
    bizRegionId: { type: "string", required: true },
    nodeInstanceType: { type: "string" },
    appInstanceType: { type: "string" },
    amount: { type: "integer", required: true },
    chargeType: { type: "string" },
    period: { type: "integer" },
    periodUnit: { type: "string" },
  },
  async run(args, { client }) {
    const answer = await client.call(appstream.GetResourcePrice, {
      ProductType: args.productType ?? CLOUD_APP,
      BizRegionId: args.bizRegionId,
      NodeInstanceType: args.nodeInstanceType,
      AppInstanceType: args.appInstanceType,
      Amount: args.amount,
      ChargeType: args.chargeType ?? "PostPaid",
      Period: args.period ?? 1,
      PeriodUnit: args.periodUnit ?? "Month",
    });
    return camelCased(answer);
  },
});
