import { DescribeInstancePolicy, SetInstancePolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { answerQuery, startTask } from "../task";
import { taskSeconds } from "../transitions";
import { findInstance, findInstanceIn, instanceKind } from "./instance";
import { UP } from "./power";

/** Instance families with a graphics card, such as `gn6i`, `vgn6i`, `sgn7i` and `ebmgn7`. */
const GPU_FAMILY = /^(ebm)?s?(gn|vgn|ga)\d/;

/** Whether an instance type such as `ecs.gn6i-c4g1.xlarge` has a graphics card. */
export function isGpuType(instanceType: string): boolean {
  return GPU_FAMILY.test(instanceType.split(".")[1] ?? "");
}

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

export const describeInstancePolicy = implement(DescribeInstancePolicy, (request, context) => {
  findInstance(context, request.InstanceId);
  return answerQuery(context, {
    purpose: "instancePolicy",
    resourceId: request.InstanceId,
    seconds: taskSeconds.queryPolicy,
    taskId: request.TaskId,
    asynchronous: request.AsyncMode === true,
    values: () => {
      const { OptimizeFor3d, VisualLossless } = findInstance(context, request.InstanceId).attributes;
      return { OptimizeFor3d, VisualLossless };
    },
  });
});
