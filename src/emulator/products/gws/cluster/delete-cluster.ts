import { DeleteCluster } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { instancesOf } from "../instance/instance";
import { clusterTransitions } from "../transitions";
import { clusterKind, findCluster } from "./cluster";

const DELETABLE = ["running", "indebt"];

export const deleteCluster = implement(DeleteCluster, ({ ClusterId }, context) => {
  const clusters = context.store.of(clusterKind);
  const status = clusters.status(findCluster(context, ClusterId));
  if (!DELETABLE.includes(status)) {
    throw errors.clusterNotReady(ClusterId, status);
  }
  const { length } = instancesOf(context, ClusterId);
  if (length > 0) {
    throw errors.clusterHasInstances(ClusterId, length);
  }
  clusters.enter(ClusterId, context.begin(clusterTransitions.delete));
  return {};
});
