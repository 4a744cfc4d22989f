import type { Clock } from "./clock";
import type { Random } from "./random";

/** A status that an object passes through, and for how many emulated seconds. */
export interface Stage {
  readonly status: string;
  readonly seconds: number;
}

/** What a kind of work does to an object: the stages in order, then the status it stays in. */
export interface Transition {
  readonly stages: readonly Stage[];
  /** `null`: the object is gone. */
  readonly end: string | null;
}

/** A transition under way on one object, with its times fixed in real milliseconds. */
export interface Lifecycle {
  readonly startedAt: number;
  readonly stages: readonly { readonly status: string; readonly until: number }[];
  readonly end: string | null;
}

/** How far a duration strays from the one in the table. */
const JITTER = 0.2;

/** The real milliseconds that work of some emulated seconds takes this time. */
export function realDurationMs(seconds: number, clock: Clock, random: Random): number {
  return clock.realMs(seconds * random.jitter(JITTER));
}

/** Starts a transition now. */
export function begin(transition: Transition, clock: Clock, random: Random): Lifecycle {
  const startedAt = clock.now();
  let until = startedAt;
  const stages = transition.stages.map(({ status, seconds }) => {
    until += realDurationMs(seconds, clock, random);
    return { status, until };
  });
  return { startedAt, stages, end: transition.end };
}

/** A lifecycle with no work under way. */
export function settled(status: string, now: number): Lifecycle {
  return { startedAt: now, stages: [], end: status };
}

/** How long a finished task can still be asked about. Real time: callers poll in real time, whatever the scale. */
const TASK_MEMORY_MS = 30 * 60 * 1000;

/** A task that starts now, is finished at a moment, and is forgotten some time after that. */
export function taskUntil(
  finishesAt: number,
  now: number,
  status: { readonly running: string; readonly finished: string },
): Lifecycle {
  const stages = [
    { status: status.running, until: finishesAt },
    { status: status.finished, until: finishesAt + TASK_MEMORY_MS },
  ];
  return { startedAt: now, stages, end: null };
}

/** The status at a moment; `null` when the object is gone by then. */
export function statusAt(lifecycle: Lifecycle, now: number): string | null {
  const current = lifecycle.stages.find((stage) => now < stage.until);
  return current === undefined ? lifecycle.end : current.status;
}

/** When the last stage ends. */
export function endsAt(lifecycle: Lifecycle): number {
  return lifecycle.stages.at(-1)?.until ?? lifecycle.startedAt;
}

/** How much of the work is done, 0 to 100. */
export function progressAt(lifecycle: Lifecycle, now: number): number {
  const total = endsAt(lifecycle) - lifecycle.startedAt;
  if (total <= 0 || now >= endsAt(lifecycle)) {
    return 100;
  }
  return Math.floor(((now - lifecycle.startedAt) / total) * 100);
}

/** Whether the object is on its way out. */
export function isLeaving(lifecycle: Lifecycle): boolean {
  return lifecycle.end === null;
}
