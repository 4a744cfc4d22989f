import type { Context } from "../../../core/context";
import { isLeaving } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { type Cluster, clusterKind } from "./cluster";

/** The cluster to act on; one that is being deleted counts as gone. */
export function findCluster(context: Context, id: string): StoredObject<Cluster> {
  const cluster = context.store.of(clusterKind).get(id);
  if (cluster === undefined || isLeaving(cluster.lifecycle)) {
    throw errors.clusterNotFound(id);
  }
  return cluster;
}

/** The cluster to act on, which has to be running. */
export function findRunningCluster(context: Context, id: string): StoredObject<Cluster> {
  const cluster = findCluster(context, id);
  const status = context.store.of(clusterKind).status(cluster);
  if (status !== "running") {
    throw errors.clusterNotReady(id, status);
  }
  return cluster;
}
