import type { Context } from "../../../core/context";
import { errors } from "../errors";
import { type TaskPurpose, taskKind } from "./task";

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
  return tasks.status(task) === "finished";
}
