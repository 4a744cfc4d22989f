import { appstream, listAll } from "../../api";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programContext } from "../../program/context";
import { outputForm } from "../../program/output-form";
import { CLOUD_APP } from "../../provider/appstream/facts";

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
  readonly nodeInstanceTypes: CamelCased<appstream.ListNodeInstanceTypeResponseNodeInstanceTypeModelsItem>[];
}

/** Node types that a group's pool may use (ListNodeInstanceType, every page of it). */
export async function getNodeInstanceTypes(
  args: GetNodeInstanceTypesArgs = {},
): Promise<GetNodeInstanceTypesResult> {
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
  const found = await listAll(programContext().client, appstream.ListNodeInstanceType, request, {
    items: (page) => page.NodeInstanceTypeModels,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });
  return { nodeInstanceTypes: found.map(camelCased) };
}

/** {@link getNodeInstanceTypes} for arguments that other resources give. */
export const getNodeInstanceTypesOutput = outputForm(getNodeInstanceTypes);

export interface GetRegionsResult {
  /** Such as `cn-hangzhou`. The vendor says that this is not the list of regions where everything is available. */
  readonly regionIds: string[];
}

/** Regions of the product (ListRegions). */
export async function getRegions(args: { readonly productType?: string } = {}): Promise<GetRegionsResult> {
  const { RegionModels } = await programContext().client.call(appstream.ListRegions, {
    ProductType: args.productType ?? CLOUD_APP,
  });
  return { regionIds: (RegionModels ?? []).map(({ regionId }) => regionId ?? "") };
}

/** {@link getRegions} for arguments that other resources give. */
export const getRegionsOutput = outputForm(getRegions);

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

/** What a purchase would cost (GetResourcePrice). */
export async function getResourcePrice(args: GetResourcePriceArgs): Promise<GetResourcePriceResult> {
  const answer = await programContext().client.call(appstream.GetResourcePrice, {
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
}

/** {@link getResourcePrice} for arguments that other resources give. */
export const getResourcePriceOutput = outputForm(getResourcePrice);
