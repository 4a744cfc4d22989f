import type { Context } from "../../../core/context";
import { TASK_MEMORY_SECONDS } from "../machines";
import { type TaskPurpose, taskKind } from "./task";

/** A task under way. */
export interface StartedTask {
  readonly id: string;
  /** Real time in milliseconds. */
  readonly finishesAt: number;
}

/** Starts a background task. Tasks on one object run one after the other. */
export function startTask(
  context: Context,
  purpose: TaskPurpose,
  resourceId: string,
  seconds: number,
): StartedTask {
  const id = context.newId(taskKind.idPrefix);
  const { clock, random, store } = context;
  const startedAt = clock.now();
  const finishesAt =
    Math.max(startedAt, busyUntil(context, resourceId)) +
    clock.realMilliseconds(seconds * random.jitter(0.2));
  store.of(taskKind).add(
    id,
    { Purpose: purpose, ResourceId: resourceId },
    {
      startedAt,
      stages: [
        { status: "running", until: finishesAt },
        { status: "finished", until: finishesAt + clock.realMilliseconds(TASK_MEMORY_SECONDS) },
      ],
      end: null,
    },
  );
  return { id, finishesAt };
}

function busyUntil(context: Context, resourceId: string): number {
  const ends = context.store
    .of(taskKind)
    .all()
    .filter((task) => task.attributes.ResourceId === resourceId)
    .map((task) => task.lifecycle.stages[0]?.until ?? 0);
  return Math.max(0, ...ends);
}
