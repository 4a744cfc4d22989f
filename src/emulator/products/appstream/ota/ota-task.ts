import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import { settled } from "../../../core/lifecycle";

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
export const NEXT_VERSION = "0.0.5-R-20260901.120000";

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
