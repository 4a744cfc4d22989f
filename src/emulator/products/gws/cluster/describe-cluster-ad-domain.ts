import { DescribeClusterADDomain } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { taskSeconds } from "../machines";
import { answerQuery } from "../task/answer-query";
import { findCluster, findRunningCluster } from "./find-cluster";

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
