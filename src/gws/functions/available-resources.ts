import { gws } from "../../api";
import { programContext } from "../../program/context";
import { outputForm } from "../../program/output-form";

export interface AvailableResource {
  /** Such as `gws.s1.advanced`. */
  readonly clusterType: string;
  /** Zone that has it in stock, such as `cn-hangzhou-i`. */
  readonly zone: string;
}

export interface GetAvailableResourcesResult {
  readonly resources: AvailableResource[];
}

export interface GetAvailableResourcesArgs {
  /** Only this type of cluster. */
  readonly clusterType?: string;
}

/** Which types of cluster each zone has in stock (DescribeAvailableResource). */
export async function getAvailableResources(
  args: GetAvailableResourcesArgs = {},
): Promise<GetAvailableResourcesResult> {
  const { AvailableResources } = await programContext().client.call(gws.DescribeAvailableResource, {});
  const resources = (AvailableResources ?? []).map(({ ClusterType, Zone }) => ({
    clusterType: ClusterType ?? "",
    zone: Zone ?? "",
  }));
  return {
    resources: resources.filter(({ clusterType }) => (args.clusterType ?? clusterType) === clusterType),
  };
}

/** {@link getAvailableResources} for arguments that other resources give. */
export const getAvailableResourcesOutput = outputForm(getAvailableResources);
