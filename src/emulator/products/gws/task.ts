import type { Context } from "../../core/context";
import type { Kind } from "../../core/kind";
import { taskUntil } from "../../core/lifecycle";
import { errors } from "./errors";

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

const FINISHED = "finished";

/** A task under way. */
export interface StartedTask {
  readonly id: string;
  /** Real time in milliseconds. */
  readonly finishesAt: number;
}

/** Starts a background task that can be asked about by its id. */
export function startTask(
  context: Context,
  purpose: TaskPurpose,
  resourceId: string,
  seconds: number,
): StartedTask {
  const id = context.newId(taskKind.idPrefix);
  const finishesAt = finishTime(context, resourceId, seconds);
  const lifecycle = taskUntil(finishesAt, context.clock.now(), { running: "running", finished: FINISHED });
  context.store.of(taskKind).add(id, { Purpose: purpose, ResourceId: resourceId }, lifecycle);
  return { id, finishesAt };
}

/** When work on an object that starts now is done. Work on one object goes one after the other. */
function finishTime(context: Context, resourceId: string, seconds: number): number {
  const ends = context.store
    .of(taskKind)
    .all()
    .filter((task) => task.attributes.ResourceId === resourceId)
    .map((task) => task.lifecycle.stages[0]?.until ?? 0);
  return Math.max(context.clock.now(), ...ends) + context.durationMs(seconds);
}

/** Which task is asked about, and by whom. */
export interface TaskReference {
  readonly purpose: TaskPurpose;
  readonly resourceId: string;
  readonly taskId: string;
}

/** Whether a task has finished. A task of another purpose or object counts as unknown. */
export function pollTask(context: Context, { purpose, resourceId, taskId }: TaskReference): boolean {
  const tasks = context.store.of(taskKind);
  const task = tasks.get(taskId);
  if (task?.attributes.Purpose !== purpose || task.attributes.ResourceId !== resourceId) {
    throw errors.taskNotFound(taskId);
  }
  return tasks.status(task) === FINISHED;
}

/** A query that can run in the background. */
export interface Query<Values> {
  readonly purpose: TaskPurpose;
  readonly resourceId: string;
  /** Emulated seconds it takes. */
  readonly seconds: number;
  /** The task asked about; without one, the query starts. */
  readonly taskId?: string;
  /** Whether the caller wants the answer at once. Otherwise it comes when the query is done. */
  readonly asynchronous: boolean;
  /** Reads the values when the query is done. */
  readonly values: () => Values;
}

/** Values, and in asynchronous mode the task they come from. Before it has finished, there are no values. */
export type QueryAnswer<Values> = Partial<Values> & { TaskId?: string; TaskFinished?: boolean };

/** Answers a query in the product's way: blocking, started, or polled by task id. */
export async function answerQuery<Values extends object>(
  context: Context,
  query: Query<Values>,
): Promise<QueryAnswer<Values>> {
  if (query.asynchronous && query.taskId) {
    const finished = pollTask(context, { ...query, taskId: query.taskId });
    const values = finished ? query.values() : {};
    return { ...values, TaskId: query.taskId, TaskFinished: finished } as QueryAnswer<Values>;
  }
  if (query.asynchronous) {
    const { id } = startTask(context, query.purpose, query.resourceId, query.seconds);
    return { TaskId: id, TaskFinished: false } as QueryAnswer<Values>;
  }
  await context.until(finishTime(context, query.resourceId, query.seconds));
  return query.values();
}
