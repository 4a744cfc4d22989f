import { programFunction } from "../../program/function";
import { readClusterPolicy } from "../../provider/gws/cluster/policy";
import type { ClusterPolicy } from "../generated";

export interface GetClusterPolicyArgs {
  readonly clusterId: string;
}

export const clusterPolicy = programFunction<GetClusterPolicyArgs, ClusterPolicy>({
  token: "gws:getClusterPolicy",
  args: { clusterId: { type: "string", required: true } },
  run: async ({ clusterId }, context) => (await readClusterPolicy(context, clusterId)) as ClusterPolicy,
});
