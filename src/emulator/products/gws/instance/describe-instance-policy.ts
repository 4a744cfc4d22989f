import { DescribeInstancePolicy } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { taskSeconds } from "../machines";
import { answerQuery } from "../task/answer-query";
import { findInstance } from "./find-instance";

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
