import type { Client } from "../../api";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { clusters, listClusters } from "../../provider/gws/cluster/reads";
import type { Context } from "../../provider/language/context";
import { type ClusterFacts, clusterFacts } from "./facts";

export interface GetClustersArgs {
  /** Only clusters whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** Only clusters in this VPC. */
  readonly vpcId?: string;
  /** Only clusters in this state, such as `running`. */
  readonly status?: string;
}

export interface GetClustersResult {
  readonly clusters: ClusterFacts[];
  /** Ids of the clusters, in the same order. */
  readonly ids: string[];
}

async function findClusters(args: GetClustersArgs, client: Client): Promise<ClusterFacts[]> {
  const fits = nameFilter(args.nameRegex);
  const all = (await listClusters(client)).map(clusterFacts);
  return all.filter(
    ({ name, vpcId, status }) =>
      fits(name) && (args.vpcId ?? vpcId) === vpcId && (args.status ?? status) === status,
  );
}

export const allClusters = programFunction<GetClustersArgs, GetClustersResult>({
  token: "gws:getClusters",
  args: { nameRegex: { type: "string" }, vpcId: { type: "string" }, status: { type: "string" } },
  async run(args, { client }) {
    const found = await findClusters(args, client);
    return { clusters: found, ids: found.map(({ clusterId }) => clusterId) };
  },
});

export interface GetClusterArgs {
  readonly clusterId?: string;
  /** Finds it by name instead; exactly one cluster has to fit. */
  readonly nameRegex?: string;
}

export const oneCluster = programFunction<GetClusterArgs, ClusterFacts>({
  token: "gws:getCluster",
  args: { clusterId: { type: "string" }, nameRegex: { type: "string" } },
  run: async (args, context) =>
    onlyMatch({
      what: "cluster",
      filter: args,
      found:
        args.clusterId === undefined
          ? await findClusters({ nameRegex: args.nameRegex }, context.client)
          : await byId(args.clusterId, context),
      describe: ({ clusterId, name }) => `${clusterId} (${name})`,
      narrow: "Give its clusterId or a narrower nameRegex",
    }),
});

async function byId(id: string, { objects }: Context): Promise<ClusterFacts[]> {
  const found = await objects.get(clusters, id);
  return found ? [clusterFacts(found)] : [];
}
