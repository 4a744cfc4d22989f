import { isIP } from "node:net";
import { SetClusterADDomain } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { concealSecret } from "../../../core/write-only";
import { errors } from "../errors";
import { taskSeconds } from "../machines";
import { startTask } from "../task/start-task";
import { clusterKind } from "./cluster";
import { findRunningCluster } from "./find-cluster";

const UNLINKED = { DomainName: "", DomainDnsIp: "", DomainAdmin: undefined, DomainPassword: undefined };

export const setClusterADDomain = implement(SetClusterADDomain, (request, context) => {
  const { ClusterId, DomainName, DomainDnsIp, DomainAdmin } = request;
  const { ClusterType } = findRunningCluster(context, ClusterId).attributes;
  if (ClusterType !== "gws.s1.advanced") {
    throw errors.domainUnsupported(ClusterId, ClusterType);
  }
  if (isIP(DomainDnsIp) === 0) {
    throw invalidParameter("DomainDnsIp", `must be an IP address, but is "${DomainDnsIp}"`);
  }
  const task = startTask(context, "clusterDomain", ClusterId, taskSeconds.setDomain);
  const linked = {
    DomainName,
    DomainDnsIp,
    DomainAdmin,
    DomainPassword: concealSecret(request.DomainPassword),
  };
  context.store.defer(clusterKind, ClusterId, task.finishesAt, request.DomainDelete ? UNLINKED : linked);
  return { TaskId: task.id };
});
