import { programContext } from "../../program/context";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { outputForm } from "../../program/output-form";
import { type ClusterFacts, clusterFacts } from "../../provider/gws/facts";
import { finders, listClusters } from "../../provider/gws/finders";

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

/** All clusters of the region that fit (DescribeClusters, every page of it). */
export async function getClusters(args: GetClustersArgs = {}): Promise<GetClustersResult> {
  const fits = nameFilter(args.nameRegex);
  const all = (await listClusters(programContext().client)).map(clusterFacts);
  const clusters = all.filter(
    ({ name, vpcId, status }) =>
      fits(name) && (args.vpcId ?? vpcId) === vpcId && (args.status ?? status) === status,
  );
  return { clusters, ids: clusters.map(({ clusterId }) => clusterId) };
}

/** {@link getClusters} for arguments that other resources give. */
export const getClustersOutput = outputForm(getClusters);

export interface GetClusterArgs {
  readonly clusterId?: string;
  /** Finds it by name instead; exactly one cluster has to fit. */
  readonly nameRegex?: string;
}

/** One cluster (DescribeClusters). Fails when none fits, or several. */
export async function getCluster(args: GetClusterArgs): Promise<ClusterFacts> {
  return onlyMatch({
    what: "cluster",
    filter: args,
    found:
      args.clusterId === undefined
        ? (await getClusters({ nameRegex: args.nameRegex })).clusters
        : await byId(args.clusterId),
    describe: ({ clusterId, name }) => `${clusterId} (${name})`,
    narrow: "Give its clusterId or a narrower nameRegex",
  });
}

/** {@link getCluster} for arguments that other resources give. */
export const getClusterOutput = outputForm(getCluster);

async function byId(id: string): Promise<ClusterFacts[]> {
  const found = await finders(programContext().client).clusters.get(id);
  return found ? [clusterFacts(found)] : [];
}
