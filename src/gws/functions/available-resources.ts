import * as gws from "../../api/generated/gws";
import { programFunction } from "../../program/function";

export interface AvailableResource {
  /** Such as `gws.s1.advanced`. */
  readonly clusterType: string;
  /** Zone that has it in stock, such as `cn-hangzhou-i`. */
  readonly zone: string;
}

export interface GetAvailableResourcesResult {
  readonly availableResources: AvailableResource[];
  /** The same. An output of Pulumi has something of its own under this name, so it is for the plain form alone. */
  readonly resources: AvailableResource[];
}

export interface GetAvailableResourcesArgs {
  /** Only this type of cluster. */
  readonly clusterType?: string;
}

export const availableResources = programFunction<GetAvailableResourcesArgs, GetAvailableResourcesResult>({
  token: "gws:getAvailableResources",
  args: { clusterType: { type: "string" } },
  async run(args, { client }) {
    const { AvailableResources } = await client.call(gws.DescribeAvailableResource, {});
    const all = (AvailableResources ?? []).map(({ ClusterType, Zone }) => ({
      clusterType: ClusterType ?? "",
      zone: Zone ?? "",
    }));
    const fitting = all.filter(({ clusterType }) => (args.clusterType ?? clusterType) === clusterType);
    return { availableResources: fitting, resources: fitting };
  },
});
