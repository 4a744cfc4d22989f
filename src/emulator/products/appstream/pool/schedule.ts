import { invalidParameter } from "../../../core/rules";
import { APPSTREAM_LIMITS as LIMITS } from "../limits";
import type { NodePool, PoolRequest } from "./node-pool";

type Schedule = NonNullable<PoolRequest["RecurrenceSchedules"]>[number];
type Period = NonNullable<Schedule["TimerPeriods"]>[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Refuses a schedule that breaks the documented rules. */
export function checkSchedule(pool: PoolRequest, chargeType: string): void {
  if (chargeType !== "PostPaid") {
    throw invalidParameter("StrategyType", "can follow a schedule only in a group that is paid by use");
  }
  const days = (dateOf(pool, "StrategyDisableDate") - dateOf(pool, "StrategyEnableDate")) / DAY_MS;
  const { from, to } = LIMITS.scheduleDays;
  if (days < from || days > to) {
    throw invalidParameter(
      "StrategyDisableDate",
      `must be 7 days to 1 year after the other date, not ${days}`,
    );
  }
  if ((pool.RecurrenceSchedules ?? []).length === 0) {
    throw invalidParameter("RecurrenceSchedules", "is empty");
  }
  for (const schedule of pool.RecurrenceSchedules ?? []) {
    checkRecurrence(schedule);
    checkPeriods(schedule.TimerPeriods ?? []);
  }
}

/** Refuses a schedule that begins in the past; asked of a new date only. */
export function checkNotPast(date: string | undefined, now: number): void {
  // A day of grace: the date is one of the caller's time zone.
  if (date !== undefined && Date.parse(date) < now - 2 * DAY_MS) {
    throw invalidParameter("StrategyEnableDate", `is in the past: ${date}`);
  }
}

function dateOf(pool: PoolRequest, name: "StrategyEnableDate" | "StrategyDisableDate"): number {
  const text = pool[name] ?? "";
  const date = LIMITS.scheduleDate.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) {
    throw invalidParameter(name, `must be a date such as 2030-01-31, but is "${text}"`);
  }
  return date;
}

function checkRecurrence({ RecurrenceType, RecurrenceValues = [] }: Schedule): void {
  if (RecurrenceType?.toLowerCase() !== "weekly") {
    throw invalidParameter("RecurrenceType", `must be weekly, but is "${RecurrenceType ?? ""}"`);
  }
  if (RecurrenceValues.length === 0 || RecurrenceValues.some((day) => day < 0 || day > 7)) {
    throw invalidParameter("RecurrenceValues", "must be days of the week, 1 for Monday to 7 for Sunday");
  }
}

function checkPeriods(periods: readonly Period[]): void {
  const { most } = LIMITS.timerPeriods;
  if (periods.length === 0 || periods.length > most) {
    throw invalidParameter("TimerPeriods", `must have 1 to ${most} periods, but has ${periods.length}`);
  }
  const spans = periods.map(spanOf).sort((a, b) => a.start - b.start);
  for (const [index, { start }] of spans.entries()) {
    const previous = spans[index - 1];
    if (previous !== undefined && start - previous.end < LIMITS.timerPeriodGapMinutes) {
      throw invalidParameter(
        "TimerPeriods",
        `must lie at least ${LIMITS.timerPeriodGapMinutes} minutes apart`,
      );
    }
  }
}

/** A period in minutes of the day. */
export function spanOf({ Amount, EndTime, StartTime }: Period) {
  const start = minuteOf("StartTime", StartTime);
  const end = minuteOf("EndTime", EndTime);
  if (end - start < LIMITS.timerPeriodMinutes) {
    throw invalidParameter(
      "TimerPeriods",
      `must each be of one day and last ${LIMITS.timerPeriodMinutes} minutes or more`,
    );
  }
  const { from, to } = LIMITS.timerPeriodAmount;
  if (Amount === undefined || Amount < from || Amount > to) {
    throw invalidParameter("TimerPeriods.Amount", `must be from ${from} to ${to}, but is ${Amount}`);
  }
  return { start, end, amount: Amount };
}

function minuteOf(name: string, text = ""): number {
  const [, hours, minutes] = LIMITS.scheduleTime.exec(text) ?? [];
  if (hours === undefined) {
    throw invalidParameter(`TimerPeriods.${name}`, `must be a time such as 08:30, but is "${text}"`);
  }
  return Number(hours) * 60 + Number(minutes);
}

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
