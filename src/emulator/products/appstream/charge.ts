import { invalidParameter } from "../../core/rules";
import { APPSTREAM_LIMITS } from "./limits";
import { offsetTime } from "./times";

/** The end of what is paid by use. */
const NEVER = "2099-12-31T15:59:59.000+00:00";

/** Any other pair of period and unit is taken at first, and fails when the order is placed. */
const ON_SALE: Readonly<Record<string, readonly number[]>> = APPSTREAM_LIMITS.groupPeriods;

/** The charge type as the API prints it; documents spell it in several ways. */
export function chargeTypeOf(sent: string): string {
  return sent.toLowerCase() === "prepaid" ? "PrePaid" : "PostPaid";
}

/** Whether an order of a period can be placed. */
export function isOnSale(period: number, unit: string): boolean {
  return ON_SALE[unit]?.includes(period) ?? false;
}

/** What is paid by use has one fixed pair, which has to be sent all the same. */
export function checkPostPaidPeriod(period: number, unit: string): void {
  if (period !== 1) {
    throw invalidParameter("Period", `must be 1 when paid by use, but is ${period}`);
  }
  if (unit !== "Month") {
    throw invalidParameter("PeriodUnit", `must be Month when paid by use, but is ${unit}`);
  }
}

/** When something paid for a period from a moment on expires. */
export function expiredTime(chargeType: string, from: number, period: number, unit: string): string {
  if (chargeType !== "PrePaid") {
    return NEVER;
  }
  const end = new Date(from);
  if (unit === "Week") {
    end.setUTCDate(end.getUTCDate() + 7 * period);
  } else {
    end.setUTCMonth(end.getUTCMonth() + period * (unit === "Year" ? 12 : 1));
  }
  return offsetTime(end.getTime());
}
