import { DescribeAvailableResource } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";

/** Zones with stock, by cluster type. */
const ZONES = {
  "gws.s1.standard": ["cn-hangzhou-i", "cn-beijing-h", "cn-shanghai-g"],
  "gws.s1.advanced": ["cn-hangzhou-i", "cn-beijing-h"],
};

export const describeAvailableResource = implement(DescribeAvailableResource, () => ({
  AvailableResources: Object.entries(ZONES).flatMap(([ClusterType, zones]) =>
    zones.map((Zone) => ({ ClusterType, Zone })),
  ),
}));
