import { ApiError } from "../../../core/api-error";
import { invalidParameter } from "../../../core/rules";
import { GWS_LIMITS } from "../limits";
import { minuteTime } from "../times";

/** The end of an instance that is paid by use. */
const NEVER = "2099-12-31T15:59Z";

const PERIODS: Readonly<Record<string, readonly number[]>> = GWS_LIMITS.periods;

const DEFAULT_UNIT = "Month";

/** How an instance is paid for, as far as `CreateInstance` says. */
export interface ChargeRequest {
  readonly InstanceChargeType?: string;
  readonly AutoRenew?: string;
  readonly Period?: number;
  readonly PeriodUnit?: string;
}

/** How an instance is paid for, and until when. Period and renewal count for a subscription only. */
export function chargeOf(request: ChargeRequest, now: number) {
  if (request.InstanceChargeType !== "PrePaid") {
    return { InstanceChargeType: "PostPaid", AutoRenew: false, ExpireTime: NEVER };
  }
  const { Period, PeriodUnit = DEFAULT_UNIT } = request;
  if (Period === undefined) {
    throw new ApiError("MissingPeriod", "Period is mandatory for a subscription instance.");
  }
  const allowed = PERIODS[PeriodUnit] ?? [];
  if (!allowed.includes(Period)) {
    throw invalidParameter(
      "Period",
      `must be one of ${allowed.join(", ")} for ${PeriodUnit}, but is ${Period}`,
    );
  }
  return {
    InstanceChargeType: "PrePaid",
    AutoRenew: request.AutoRenew?.toLowerCase() === "true",
    Period,
    PeriodUnit,
    ExpireTime: minuteTime(addPeriod(now, Period, PeriodUnit)),
  };
}

function addPeriod(now: number, period: number, unit: string): number {
  const end = new Date(now);
  if (unit === "Week") {
    end.setUTCDate(end.getUTCDate() + 7 * period);
  } else {
    end.setUTCMonth(end.getUTCMonth() + period);
  }
  return end.getTime();
}
