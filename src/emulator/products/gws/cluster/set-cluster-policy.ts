import { SetClusterPolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { taskSeconds } from "../machines";
import { startTask } from "../task/start-task";
import { clusterKind } from "./cluster";
import { findRunningCluster } from "./find-cluster";

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
