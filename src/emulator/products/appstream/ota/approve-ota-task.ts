import { ApproveOtaTask } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { findGroup } from "../group/find-group";
import { groupKind } from "../group/group";
import { otaMachines } from "../machines";
import { addOtaTask, NEXT_VERSION, otaKind } from "./ota-task";

/** Lets the waiting upgrade run at a time. The group then has another task waiting, under another id. */
export const approveOtaTask = implement(ApproveOtaTask, (request, context) => {
  const { BizRegionId, OtaType, StartTime, TaskId } = request;
  const { attributes, id } = findGroup(context, request);
  if (BizRegionId !== attributes.BizRegionId) {
    throw invalidParameter("BizRegionId", `must be ${attributes.BizRegionId}, the region of the group`);
  }
  const startAt = Date.parse(StartTime);
  if (Number.isNaN(startAt)) {
    throw invalidParameter("StartTime", `must be a time such as 2030-08-04T14:36Z, but is "${StartTime}"`);
  }
  if (isRunning(context, id)) {
    return { Code: "OtaTask.Running", Message: "An upgrade task is running; it can be approved later." };
  }
  if (TaskId !== attributes.OtaInfo.TaskId) {
    throw invalidParameter("TaskId", "is not the one that waits for approval");
  }
  run(context, TaskId, StartTime, Math.max(startAt, context.clock.now()));
  const next = addOtaTask(context, { ResourceId: id, OtaType, OtaVersion: NEXT_VERSION });
  context.store.of(groupKind).update(id, { OtaInfo: { ...attributes.OtaInfo, TaskId: next } });
  return { Code: "success" };
});

function isRunning(context: Context, groupId: string): boolean {
  const tasks = context.store.of(otaKind);
  return tasks
    .all()
    .some((task) => task.attributes.ResourceId === groupId && tasks.status(task) === "RUNNING");
}

/** The start is a moment in real time; only the upgrade itself is scaled. */
function run(context: Context, taskId: string, TaskStartTime: string, startAt: number): void {
  const { end, stages, startedAt } = context.begin(otaMachines.run);
  const later = startAt - startedAt;
  const shifted = stages.map(({ status, until }) => ({ status, until: until + later }));
  const tasks = context.store.of(otaKind);
  tasks.update(taskId, { TaskStartTime });
  tasks.enter(taskId, { startedAt, stages: [{ status: "STANDBY", until: startAt }, ...shifted], end });
}
