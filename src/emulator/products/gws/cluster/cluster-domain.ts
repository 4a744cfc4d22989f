import { isIP } from "node:net";
import { DescribeClusterADDomain, SetClusterADDomain } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { concealSecret } from "../../../core/secrets";
import { errors } from "../errors";
import { answerQuery, startTask } from "../task";
import { taskSeconds } from "../transitions";
import { clusterKind, findCluster, findRunningCluster } from "./cluster";

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

/** Has no `AsyncMode`: without a task id it starts a query, with one it answers it. */
export const describeClusterADDomain = implement(DescribeClusterADDomain, async (request, context) => {
  const { ClusterType } = findRunningCluster(context, request.ClusterId).attributes;
  const answer = await answerQuery(context, {
    purpose: "clusterDomain",
    resourceId: request.ClusterId,
    seconds: taskSeconds.queryDomain,
    taskId: request.TaskId,
    asynchronous: true,
    values: () => {
      const { DomainName, DomainDnsIp } = findCluster(context, request.ClusterId).attributes;
      return { DomainName, DomainDnsIp };
    },
  });
  return { ...answer, IsSupported: ClusterType === "gws.s1.advanced" };
});
