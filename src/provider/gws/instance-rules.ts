import type { Failure, Properties, Rule } from "../declaration";
import { isAbsent } from "../values";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60];
const WEEKS = [1, 2, 3, 4];

export function appListNeedsApplicationMode({ workMode, appList }: Properties): Failure | undefined {
  if (workMode !== "Desktop" || !Array.isArray(appList) || appList.length === 0) return undefined;
  return {
    property: "appList",
    reason: 'needs workMode "Application": in Desktop mode users get the whole desktop',
  };
}

export function periodFitsUnit({ period, periodUnit }: Properties): Failure | undefined {
  if (isAbsent(period)) return undefined;
  const allowed = periodUnit === "Week" ? WEEKS : periodUnit === "Month" ? MONTHS : undefined;
  if (!allowed || allowed.includes(Number(period))) return undefined;
  return {
    property: "period",
    reason: `must be one of ${allowed.join(", ")} with periodUnit ${JSON.stringify(periodUnit)}, not ${period}`,
  };
}

/** Makes a rule that allows a property only under prepaid charging. */
export const prepaidOnly =
  (name: string): Rule =>
  (inputs, _olds, isUnknown) => {
    if (isAbsent(inputs[name]) || inputs[name] === false) return undefined;
    if (inputs.instanceChargeType === "PrePaid" || isUnknown("instanceChargeType")) return undefined;
    return { property: name, reason: 'only goes with instanceChargeType "PrePaid"' };
  };

export function prepaidNeedsPeriod({
  instanceChargeType,
  period,
  periodUnit,
}: Properties): Failure | undefined {
  if (instanceChargeType !== "PrePaid") return undefined;
  if (isAbsent(period) !== isAbsent(periodUnit)) {
    return {
      property: isAbsent(period) ? "period" : "periodUnit",
      reason: "period and periodUnit go together",
    };
  }
  return undefined;
}

export function chargeTypeNeedsAddress({
  internetChargeType,
  allocatePublicAddress,
}: Properties): Failure | undefined {
  if (isAbsent(internetChargeType) || allocatePublicAddress !== false) return undefined;
  return { property: "internetChargeType", reason: "only goes with allocatePublicAddress: true" };
}
