import { SetClusterName } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { clusterKind } from "./cluster";
import { findCluster } from "./find-cluster";

export const setClusterName = implement(SetClusterName, ({ ClusterId, Name }, context) => {
  findCluster(context, ClusterId);
  context.store.of(clusterKind).update(ClusterId, { Name });
  return {};
});
