import { spanOf } from "./check-schedule";
import type { NodePool } from "./node-pool";

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The nodes that a schedule wants at a moment. Dates and times are those of China. */
export function scheduledNodes(pool: NodePool, now: number): number {
  const china = new Date(now + CHINA_OFFSET_MS);
  const date = china.toISOString().slice(0, 10);
  if (date < (pool.StrategyEnableDate ?? "") || date > (pool.StrategyDisableDate ?? "")) {
    return 0;
  }
  const minute = china.getUTCHours() * 60 + china.getUTCMinutes();
  return currentPeriod(pool, china.getUTCDay(), minute)?.amount ?? 0;
}

/** The scheduled period that a moment lies in. Sunday is 7, and 0 is taken for it too. */
function currentPeriod({ RecurrenceSchedules = [] }: NodePool, weekday: number, minute: number) {
  return RecurrenceSchedules.filter(({ RecurrenceValues = [] }) =>
    RecurrenceValues.some((day) => day % 7 === weekday),
  )
    .flatMap(({ TimerPeriods = [] }) => TimerPeriods.map(spanOf))
    .find(({ start, end }) => minute >= start && minute < end);
}
