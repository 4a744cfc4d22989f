import { SetInstancePolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { taskSeconds } from "../machines";
import { startTask } from "../task/start-task";
import { findInstanceIn } from "./find-instance";
import { instanceKind } from "./instance";
import { isGpuType } from "./is-gpu-type";
import { UP } from "./power";

/** Changes what the request has and leaves the rest. */
export const setInstancePolicy = implement(SetInstancePolicy, async (request, context) => {
  const { InstanceId, OptimizeFor3d, VisualLossless } = request;
  const { InstanceType } = findInstanceIn(context, InstanceId, UP).attributes;
  if (!isGpuType(InstanceType)) {
    throw errors.policyUnsupported(InstanceId, InstanceType);
  }
  const task = startTask(context, "instancePolicy", InstanceId, taskSeconds.setPolicy);
  context.store.defer(instanceKind, InstanceId, task.finishesAt, {
    ...(VisualLossless ? { VisualLossless } : {}),
    ...(OptimizeFor3d ? { OptimizeFor3d } : {}),
  });
  if (request.AsyncMode) {
    return { TaskId: task.id };
  }
  await context.until(task.finishesAt);
  return {};
});
