import type { Context } from "../../../core/context";
import { pollTask } from "./poll-task";
import { finishTime, startTask } from "./start-task";
import type { TaskPurpose } from "./task";

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
