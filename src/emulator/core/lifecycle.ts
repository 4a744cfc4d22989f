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

/** A stage with its end in real milliseconds. */
export interface TimedStage {
  readonly status: string;
  readonly until: number;
  /** It lasts as long at any time scale. */
  readonly isRealTime?: true;
}

/** A transition under way on one object, with its times fixed in real milliseconds. */
export interface Lifecycle {
  readonly startedAt: number;
  readonly stages: readonly TimedStage[];
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
    { status: status.finished, until: finishesAt + TASK_MEMORY_MS, isRealTime: true as const },
  ];
  return { startedAt: now, stages, end: null };
}

/** The status at a moment; `null` when the object is gone by then. */
export function statusAt(lifecycle: Lifecycle, now: number): string | null {
  const current = lifecycle.stages.find((stage) => now < stage.until);
  return current === undefined ? lifecycle.end : current.status;
}

/** A moment of work that goes on another number of times as fast, or as slow, from now on. */
export function repacedMoment(moment: number, now: number, factor: number): number {
  return now + (moment - now) * factor;
}

/** A lifecycle whose work takes another number of times as long from now on. Status and progress stay as they are. */
export function repaced({ end, stages, startedAt }: Lifecycle, now: number, factor: number): Lifecycle {
  let begun = startedAt;
  let realTimeMs = 0;
  const timed = stages.map((stage) => {
    if (stage.isRealTime) {
      realTimeMs += Math.max(0, stage.until - Math.max(begun, now)) * (1 - factor);
    }
    begun = stage.until;
    return { ...stage, until: repacedMoment(stage.until, now, factor) + realTimeMs };
  });
  return { startedAt: repacedMoment(startedAt, now, factor), stages: timed, end };
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
