import { pagesOf } from "../../../api";
import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import { isUnset } from "../../language/hidden";
import { type Kind, present } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { readDomain } from "./domain";
import { readClusterPolicy } from "./policy";
import { clusterOutputs, clusterProperties } from "./properties";

export type Cluster = gws.DescribeClustersResponseClustersItem;

const pages = pagesOf(gws.DescribeClusters, {
  items: (page) => page.Clusters,
  total: (page) => page.TotalCount,
});

export const listClusters = pages.list;

export const clusters: Kind<Cluster, gws.DescribeClustersRequest> = {
  what: "cluster",
  list: pages.list,
  pages,
  byId: (ClusterId) => ({ ClusterId }),
  id: "ClusterId",
  name: "Name",
  createdAt: "CreateTime",
  state: "Status",
  pending: ["creating", "starting", "deleting"],
  resting: ["running"],
  failed: { indebt: "the account is in arrears", deleted: "it was deleted outside of Pulumi" },
  gone: ["deleted"],
};

/** What the listing tells of a cluster. */
export const clusterFrom = (found: Cluster): Properties => ({
  ...readFrom(clusterProperties, gws.DescribeClusters, found),
  ...readFrom(clusterOutputs, gws.DescribeClusters, found),
});

export async function readCluster(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = present(clusters, await context.objects.recent(clusters, id));
  if (!found) {
    return undefined;
  }
  // The cluster's own servers answer for domain and policy, which they only do while they run.
  if (found.Status !== "running") {
    return clusterFrom(found);
  }
  const [adDomain, policy] = await Promise.all([
    readDomain(context, id, found.DomainName, known),
    isUnset(known, "policy") ? {} : readClusterPolicy(context, id).then((read) => ({ policy: read })),
  ]);
  return { ...clusterFrom(found), adDomain, ...policy };
}
