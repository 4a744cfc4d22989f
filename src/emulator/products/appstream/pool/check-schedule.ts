import { invalidParameter } from "../../../core/rules";
import type { PoolRequest } from "./node-pool";

type Schedule = NonNullable<PoolRequest["RecurrenceSchedules"]>[number];
type Period = NonNullable<Schedule["TimerPeriods"]>[number];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const LEAST_DAYS = 7;
const MOST_DAYS = 366;
const MOST_PERIODS = 3;
const LEAST_MINUTES = 15;
const LEAST_GAP_MINUTES = 5;

/** Refuses a schedule that breaks the documented rules. */
export function checkSchedule(pool: PoolRequest, chargeType: string): void {
  if (chargeType !== "PostPaid") {
    throw invalidParameter("StrategyType", "can follow a schedule only in a group that is paid by use");
  }
  const days = (dateOf(pool, "StrategyDisableDate") - dateOf(pool, "StrategyEnableDate")) / DAY_MS;
  if (days < LEAST_DAYS || days > MOST_DAYS) {
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
  const date = DATE.test(text) ? Date.parse(text) : Number.NaN;
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
  if (periods.length === 0 || periods.length > MOST_PERIODS) {
    throw invalidParameter(
      "TimerPeriods",
      `must have 1 to ${MOST_PERIODS} periods, but has ${periods.length}`,
    );
  }
  const spans = periods.map(spanOf).sort((a, b) => a.start - b.start);
  for (const [index, { start }] of spans.entries()) {
    const previous = spans[index - 1];
    if (previous !== undefined && start - previous.end < LEAST_GAP_MINUTES) {
      throw invalidParameter("TimerPeriods", `must lie at least ${LEAST_GAP_MINUTES} minutes apart`);
    }
  }
}

/** A period in minutes of the day. */
export function spanOf({ Amount, EndTime, StartTime }: Period) {
  const start = minuteOf("StartTime", StartTime);
  const end = minuteOf("EndTime", EndTime);
  if (end - start < LEAST_MINUTES) {
    throw invalidParameter(
      "TimerPeriods",
      `must each be of one day and last ${LEAST_MINUTES} minutes or more`,
    );
  }
  if (Amount === undefined || Amount < 1 || Amount > 100) {
    throw invalidParameter("TimerPeriods.Amount", `must be from 1 to 100, but is ${Amount}`);
  }
  return { start, end, amount: Amount };
}

function minuteOf(name: string, text = ""): number {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  if (hours === undefined) {
    throw invalidParameter(`TimerPeriods.${name}`, `must be a time such as 08:30, but is "${text}"`);
  }
  return Number(hours) * 60 + Number(minutes);
}
