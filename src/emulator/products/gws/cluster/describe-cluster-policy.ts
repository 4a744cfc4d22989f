import { DescribeClusterPolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { taskSeconds } from "../machines";
import { answerQuery } from "../task/answer-query";
import { findCluster, findRunningCluster } from "./find-cluster";

export const describeClusterPolicy = implement(DescribeClusterPolicy, (request, context) => {
  findRunningCluster(context, request.ClusterId);
  return answerQuery(context, {
    purpose: "clusterPolicy",
    resourceId: request.ClusterId,
    seconds: taskSeconds.queryPolicy,
    taskId: request.TaskId,
    asynchronous: request.AsyncMode === true,
    values: () => {
      const { attributes } = findCluster(context, request.ClusterId);
      const { Clipboard, LocalDrive, UsbRedirect, Watermark, UdpPort, DomainList, Audio } = attributes;
      return { Clipboard, LocalDrive, UsbRedirect, Watermark, UdpPort, DomainList, Audio };
    },
  });
});
