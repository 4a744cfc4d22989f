import type { Kind } from "../../../core/kind";

/** What a task works on; a query takes the ids of its own purpose only. */
export type TaskPurpose =
  | "clusterPolicy"
  | "clusterDomain"
  | "clusterConnections"
  | "instancePolicy"
  | "connectTicket";

/** A background task as it is kept. */
export type Task = {
  readonly Purpose: TaskPurpose;
  readonly ResourceId: string;
};

export const taskKind: Kind<Task> = {
  name: "tasks",
  idField: "TaskId",
  statusField: "Status",
  idPrefix: "t-",
  fields: {},
};
