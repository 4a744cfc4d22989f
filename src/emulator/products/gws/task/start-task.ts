import type { Context } from "../../../core/context";
import { TASK_MEMORY_MS } from "../machines";
import { type TaskPurpose, taskKind } from "./task";

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
  const stages = [
    { status: "running", until: finishesAt },
    { status: "finished", until: finishesAt + TASK_MEMORY_MS },
  ];
  context.store
    .of(taskKind)
    .add(
      id,
      { Purpose: purpose, ResourceId: resourceId },
      { startedAt: context.clock.now(), stages, end: null },
    );
  return { id, finishesAt };
}

/** When work on an object that starts now is done. Work on one object goes one after the other. */
export function finishTime(context: Context, resourceId: string, seconds: number): number {
  const ends = context.store
    .of(taskKind)
    .all()
    .filter((task) => task.attributes.ResourceId === resourceId)
    .map((task) => task.lifecycle.stages[0]?.until ?? 0);
  return Math.max(context.clock.now(), ...ends) + context.duration(seconds);
}
