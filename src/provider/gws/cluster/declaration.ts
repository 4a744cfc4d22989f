import * as gws from "../../../api/generated/gws";
import { deleteObject, listOf } from "../../applying/usual";
import type { Declaration } from "../../language/declaration";
import { waitForObject } from "../../waiting/wait-for-object";
import { clusterOutputs, clusterProperties } from "./properties";
import { clusterFrom, clusters, readCluster } from "./reads";
import { domainNeedsAdvanced, sharesGateway } from "./rules";
import { clusterSteps, createCluster, deleteWhenEmpty } from "./steps";

export const cluster: Declaration = {
  token: "gws:Cluster",
  doc: "A cloud desktop cluster: the broker, policies and network that its desktops share. It runs on your own VPC through the service-linked role.",
  properties: clusterProperties,
  outputs: clusterOutputs,
  rules: [domainNeedsAdvanced],
  timeouts: { create: "30m", update: "30m", delete: "15m" },
  deleteBeforeReplace: sharesGateway,
  lifecycle: {
    createdBy: [gws.CreateCluster],
    deletedBy: [gws.DeleteCluster],
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
