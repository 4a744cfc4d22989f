import type { Kind } from "../../../core/kind";

/** A connection that is being prepared. */
export type ConnectionTask = {
  readonly EndUserId: string;
  readonly ProductType: string;
  readonly AppInstanceGroupId: string;
  readonly AppInstanceId: string;
};

export const connectionTaskKind: Kind<ConnectionTask> = {
  name: "connectionTasks",
  idField: "TaskId",
  statusField: "TaskStatus",
  idPrefix: "tid-",
  fields: {},
};

/** How long a finished task can still be asked about. Real time: callers poll in real time, whatever the scale. */
export const TASK_MEMORY_MS = 30 * 60 * 1000;
