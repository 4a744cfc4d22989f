import type { Context } from "../language/context";
import { waitFor } from "../waiting/wait";

interface TaskAnswer {
  readonly TaskId?: string;
  readonly TaskFinished?: boolean;
}

/**
 * Polls a background task to its end and returns its last answer. Without a task id the first `describe` starts
 * the task, as the describing operations of this API do. The API reports no failure of a task: only time tells.
 */
export async function awaitTask<T extends TaskAnswer>(
  context: Context,
  what: string,
  describe: (taskId: string | undefined) => Promise<T>,
  startedAs?: string,
): Promise<T> {
  let taskId = startedAs;
  const answer = await waitFor<T>(context, {
    what,
    until: "finished",
    read: async () => {
      const latest = await describe(taskId);
      taskId = taskId ?? latest.TaskId;
      return latest;
    },
    // A describe that needs no background work answers at once, without a task.
    state: (latest) =>
      latest?.TaskFinished === true || (!taskId && latest?.TaskFinished === undefined)
        ? "finished"
        : "in progress",
    target: ["finished"],
    pending: ["in progress"],
  });
  return answer as T;
}
