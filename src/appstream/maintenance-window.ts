import type { MaintenanceWindow } from "./quiet-image-update";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** What is wrong with a window, or undefined. */
export function wrongWindow({ start, end, timeZone, days = [] }: MaintenanceWindow): string | undefined {
  for (const [key, value] of Object.entries({ start, end })) {
    if (!TIME.test(value)) {
      return `window.${key} has to be a time such as "22:30", not ${JSON.stringify(value)}`;
    }
  }
  const stranger = days.find((day) => !DAYS.includes(day));
  if (stranger !== undefined) {
    return `window.days has ${JSON.stringify(stranger)}, which is none of ${DAYS.join(", ")}`;
  }
  return timeZone === undefined || isTimeZone(timeZone)
    ? undefined
    : `window.timeZone has to be one such as "Asia/Shanghai", not ${JSON.stringify(timeZone)}`;
}

/** How long the window is still open, in milliseconds; 0 outside of it. */
export function openForMs(window: MaintenanceWindow, atMs: number): number {
  const start = minutesOf(window.start);
  const end = minutesOf(window.end);
  const { day, minute } = clockAt(atMs, window.timeZone);
  const hasBegun = minute >= start;
  const isOverMidnight = end <= start;
  const isWithin = isOverMidnight ? hasBegun || minute < end : hasBegun && minute < end;
  // What is left of last night's window began yesterday.
  const began = DAYS[(day + (hasBegun ? 0 : 6)) % 7];
  if (!isWithin || (window.days !== undefined && !window.days.some((each) => each === began))) {
    return 0;
  }
  const leftMinutes = (end - minute + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  return leftMinutes * MINUTE_MS - (atMs % MINUTE_MS);
}

function minutesOf(time: string): number {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Day of the week, from Sunday on, and minute of the day. */
function clockAt(atMs: number, timeZone = "UTC"): { readonly day: number; readonly minute: number } {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  return {
    day: DAYS.indexOf(parts.get("weekday") ?? ""),
    minute: Number(parts.get("hour")) * 60 + Number(parts.get("minute")),
  };
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return true;
  } catch {
    return false;
  }
}
