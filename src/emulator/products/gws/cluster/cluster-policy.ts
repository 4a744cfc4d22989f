import { DescribeClusterPolicy, SetClusterPolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { answerQuery, startTask } from "../task";
import { taskSeconds } from "../transitions";
import { clusterKind, findCluster, findRunningCluster } from "./cluster";

/** Replaces the whole policy: what the request leaves out goes back to its default. */
export const setClusterPolicy = implement(SetClusterPolicy, async (request, context) => {
  const { ClusterId, Clipboard, LocalDrive, UsbRedirect, Watermark } = request;
  findRunningCluster(context, ClusterId);
  const task = startTask(context, "clusterPolicy", ClusterId, taskSeconds.setPolicy);
  context.store.defer(clusterKind, ClusterId, task.finishesAt, {
    Clipboard,
    LocalDrive,
    UsbRedirect,
    Watermark,
    UdpPort: request.UdpPort || "on",
    DomainList: request.DomainList,
    Audio: request.Audio,
  });
  if (request.AsyncMode) {
    return { TaskId: task.id };
  }
  await context.until(task.finishesAt);
  return {};
});

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
