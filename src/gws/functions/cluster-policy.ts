import { programFunction } from "../../program/function";
import { readClusterPolicy } from "../../provider/gws/cluster/policy";
import type { ClusterPolicy } from "../generated";

export interface GetClusterPolicyArgs {
  readonly clusterId: string;
}

const clusterPolicy = programFunction<GetClusterPolicyArgs, ClusterPolicy>({
  token: "gws:getClusterPolicy",
  args: { clusterId: { type: "string", required: true } },
  run: async ({ clusterId }, context) => (await readClusterPolicy(context, clusterId)) as ClusterPolicy,
});

/** The policy of a cluster (DescribeClusterPolicy, waiting for its background task). */
export const getClusterPolicy = clusterPolicy.plain;

/** {@link getClusterPolicy} for arguments that other resources give. */
export const getClusterPolicyOutput = clusterPolicy.output;
