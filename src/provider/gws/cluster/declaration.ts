import * as gws from "../../../api/generated/gws";
import { deleteObject, listOf } from "../../applying/usual";
import type { Declaration } from "../../language/declaration";
import { NOBODY, nobody } from "../../language/disruption";
import { waitForObject } from "../../waiting/wait-for-object";
import { clusterOutputs, clusterProperties, REPLACED } from "./properties";
import { clusterFrom, clusters, readCluster } from "./reads";
import { domainNeedsAdvanced, sharesGateway } from "./rules";
import { clusterSteps, createCluster, deleteWhenEmpty } from "./steps";

export const cluster: Declaration = {
  token: "gws:Cluster",
  doc: "A cloud desktop cluster: the broker, policies and network that its desktops share. It runs on your own VPC through the service-linked role.",
  properties: clusterProperties,
  outputs: clusterOutputs,
  disruption: {
    create: NOBODY,
    replace: REPLACED,
    delete: nobody("a cluster that still has desktops is not deleted"),
  },
  states: clusters,
  rules: [domainNeedsAdvanced],
  timeouts: { create: "30m", update: "30m", delete: "15m" },
  deleteBeforeReplace: sharesGateway,
  lifecycle: {
    createdBy: [gws.CreateCluster],
    deletedBy: [gws.DeleteCluster],
    looksAt: [gws.DescribeInstances],
    create: createCluster,
    unmarkedAtFirst: () => true,
    waitUntilReady: async (context, id) =>
      void (await waitForObject(context, clusters, id, { until: "running", target: clusters.resting })),
    steps: clusterSteps,
    read: readCluster,
    list: listOf(clusters, clusterFrom),
    remove: (context, id) => deleteObject(context, clusters, id, () => deleteWhenEmpty(context, id)),
  },
};
