import type { Failure, Properties, Rule } from "../../language/declaration";
import { isAbsent } from "../../language/values";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60];
const WEEKS = [1, 2, 3, 4];

export function appListNeedsApplicationMode({ workMode, appList }: Properties): Failure | undefined {
  if (workMode !== "Desktop" || !Array.isArray(appList) || appList.length === 0) {
    return undefined;
  }
  return {
    property: "appList",
    reason: 'needs workMode "Application": in Desktop mode users get the whole desktop',
  };
}

/** A desktop that exists has its applications already, and one that is adopted keeps them. */
export const applicationModeNeedsApps: Rule = ({ workMode, appList, adoptId }, olds) => {
  if (workMode !== "Application" || !isAbsent(appList) || !isAbsent(adoptId)) {
    return undefined;
  }
  if (olds.workMode === "Application") {
    return undefined;
  }
  return {
    property: "appList",
    reason:
      'is required with workMode "Application": users get the applications that it names, and nothing else',
  };
};

export function periodFitsUnit({ period, periodUnit }: Properties): Failure | undefined {
  if (isAbsent(period)) {
    return undefined;
  }
  const allowed = periodUnit === "Week" ? WEEKS : periodUnit === "Month" ? MONTHS : undefined;
  if (!allowed || allowed.includes(Number(period))) {
    return undefined;
  }
  return {
    property: "period",
    reason: `must be one of ${allowed.join(", ")} with periodUnit ${JSON.stringify(periodUnit)}, not ${period}`,
  };
}

/** Makes a rule that allows a property only under prepaid charging. */
export const prepaidOnly =
  (name: string): Rule =>
  (inputs, _olds, isUnknown) => {
    if (isAbsent(inputs[name]) || inputs[name] === false) {
      return undefined;
    }
    if (inputs.instanceChargeType === "PrePaid" || isUnknown("instanceChargeType")) {
      return undefined;
    }
    return { property: name, reason: 'only goes with instanceChargeType "PrePaid"' };
  };

/** Counts when it is bought: one that is a subscription already, or is adopted as one, has been. */
export const prepaidNeedsPeriod: Rule = (inputs, olds, isUnknown) => {
  if (inputs.instanceChargeType !== "PrePaid") {
    return undefined;
  }
  const isBought = olds.instanceChargeType === "PrePaid" || !isAbsent(inputs.adoptId);
  const missing = ["period", "periodUnit"].filter((name) => isAbsent(inputs[name]) && !isUnknown(name));
  const [property] = missing;
  if (property === undefined || (isBought && missing.length === 2)) {
    return undefined;
  }
  const also = missing.length === 2 ? ", and so is periodUnit" : "";
  return { property, reason: `is required with instanceChargeType "PrePaid"${also}` };
};

export function chargeTypeNeedsAddress({
  internetChargeType,
  allocatePublicAddress,
}: Properties): Failure | undefined {
  if (isAbsent(internetChargeType) || allocatePublicAddress !== false) {
    return undefined;
  }
  return { property: "internetChargeType", reason: "only goes with allocatePublicAddress: true" };
}

export const instanceRules: readonly Rule[] = [
  appListNeedsApplicationMode,
  applicationModeNeedsApps,
  periodFitsUnit,
  prepaidNeedsPeriod,
  prepaidOnly("period"),
  prepaidOnly("periodUnit"),
  prepaidOnly("autoRenew"),
  chargeTypeNeedsAddress,
];
