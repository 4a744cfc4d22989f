import { programContext } from "../../program/context";
import { outputForm } from "../../program/output-form";
import { readClusterPolicy } from "../../provider/gws/cluster-policy";
import type { ClusterPolicy } from "../generated";

export interface GetClusterPolicyArgs {
  readonly clusterId: string;
}

/** The policy of a cluster (DescribeClusterPolicy, waiting for its background task). */
export async function getClusterPolicy({ clusterId }: GetClusterPolicyArgs): Promise<ClusterPolicy> {
  return (await readClusterPolicy(programContext(), clusterId)) as ClusterPolicy;
}

/** {@link getClusterPolicy} for arguments that other resources give. */
export const getClusterPolicyOutput = outputForm(getClusterPolicy);
