import { ApproveOtaTask, GetOtaTaskByTaskId, ListOtaTask } from "../../../api/generated/appstream";
import type { Context } from "../../core/context";
import { implement } from "../../core/handler";
import type { Kind } from "../../core/kind";
import { settled } from "../../core/lifecycle";
import { implementListing } from "../../core/listing";
import { invalidParameter } from "../../core/rules";
import { errors } from "./errors";
import { findGroup, groupKind } from "./group/group";
import { newestFirst, SMALL_PAGES } from "./listing";
import { otaTransitions } from "./transitions";

/** What a group shows of its upgrades. */
export type OtaInfo = {
  readonly OtaVersion: string;
  readonly NewOtaVersion: string;
  readonly TaskId: string;
};

/** An upgrade of the system component of a group or a workstation. */
export type OtaTask = {
  readonly ResourceId: string;
  readonly OtaType: string;
  readonly OtaVersion: string;
  readonly TaskStartTime?: string;
};

export const otaKind: Kind<OtaTask> = {
  name: "otaTasks",
  idField: "TaskId",
  statusField: "TaskDisplayStatus",
  idPrefix: "ota-",
  fields: { OtaType: "string", OtaVersion: "string", TaskStartTime: "string" },
};

const PRESENT_VERSION = "0.0.4-R-20260601.120000";
const NEXT_VERSION = "0.0.5-R-20260901.120000";

/** The upgrade that waits for a new group, so that there is one to approve. */
export function newOtaInfo(context: Context, resourceId: string): OtaInfo {
  const TaskId = addOtaTask(context, { ResourceId: resourceId, OtaType: "Fota", OtaVersion: NEXT_VERSION });
  return { OtaVersion: PRESENT_VERSION, NewOtaVersion: NEXT_VERSION, TaskId };
}

/** Makes a task that waits; returns its id. */
export function addOtaTask(context: Context, task: OtaTask): string {
  const id = context.newId(otaKind.idPrefix);
  context.store.of(otaKind).add(id, task, settled("STANDBY", context.clock.now()));
  return id;
}

/** What a group shows of upgrades: once one has run, its version is the present one and none is new. */
export function otaView(context: Context, groupId: string, info: OtaInfo): OtaInfo {
  const tasks = context.store.of(otaKind);
  const done = tasks
    .all()
    .findLast((task) => task.attributes.ResourceId === groupId && tasks.status(task) === "FINISHED");
  return done === undefined ? info : { ...info, OtaVersion: done.attributes.OtaVersion, NewOtaVersion: "" };
}

export const listOtaTask = implementListing(ListOtaTask, {
  paging: SMALL_PAGES,
  items: (request, context) => {
    const { id } = findGroup(context, request);
    return newestFirst(context.store.of(otaKind).all()).filter(
      ({ attributes }) => attributes.ResourceId === id && attributes.OtaType === request.OtaType,
    );
  },
  view: (context, task) => ({
    ...task.attributes,
    TaskId: task.id,
    TaskDisplayStatus: context.store.of(otaKind).status(task),
  }),
});

/** Tells nothing of how far the task is. */
export const getOtaTaskByTaskId = implement(GetOtaTaskByTaskId, ({ TaskId }, context) => {
  const task = context.store.of(otaKind).get(TaskId);
  if (task === undefined) {
    throw errors.taskNotFound(TaskId);
  }
  const { OtaVersion, TaskStartTime } = task.attributes;
  return { OtaVersion, TaskStartTime, ReleaseNote: `What is new in ${OtaVersion}.` };
});

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
  const { end, stages, startedAt } = context.begin(otaTransitions.run);
  const later = startAt - startedAt;
  const shifted = stages.map(({ status, until }) => ({ status, until: until + later }));
  const tasks = context.store.of(otaKind);
  tasks.update(taskId, { TaskStartTime });
  const standby = { status: "STANDBY", until: startAt, isRealTime: true as const };
  tasks.enter(taskId, { startedAt, stages: [standby, ...shifted], end });
}
