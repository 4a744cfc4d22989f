import type { Failure, Properties, Rule } from "../../language/declaration";
import { isAbsent } from "../../language/values";

const fail = (property: string, reason: string): Failure => ({ property, reason });

const subscriptionNeedsPayment: Rule = ({ chargeType, autoPay }) =>
  chargeType === "PrePaid" && autoPay !== true
    ? fail(
        "autoPay",
        'must be true with chargeType "PrePaid": an unpaid order would never become a workstation',
      )
    : undefined;

const subscriptionNeedsPeriod: Rule = ({ chargeType, period, periodUnit }) => {
  if (chargeType !== "PrePaid") {
    return undefined;
  }
  if (isAbsent(period)) {
    return fail("period", 'is required with chargeType "PrePaid"');
  }
  return isAbsent(periodUnit) ? fail("periodUnit", 'is required with chargeType "PrePaid"') : undefined;
};

const erdmaStaysOn: Rule = ({ erdmaEnabled }, olds) =>
  olds.erdmaEnabled === true && erdmaEnabled !== true
    ? fail("erdmaEnabled", "cannot be turned off again: the API has no operation for it")
    : undefined;

const priceNeedsSpot: Rule = ({ maxPrice, subPayType }, _olds, isUnknown) =>
  isAbsent(maxPrice) || subPayType === "spot" || isUnknown("subPayType")
    ? undefined
    : fail("maxPrice", 'only goes with subPayType "spot"');

const bandwidthNeedsDirectAddress: Rule = ({ bandwidth, networkStrategyType }, _olds, isUnknown) =>
  isAbsent(bandwidth) || networkStrategyType === "DirectIp" || isUnknown("networkStrategyType")
    ? undefined
    : fail("bandwidth", 'only goes with networkStrategyType "DirectIp"');

/** What holds for every operating system; the rest is checked against the image when the workstation is made. */
const hostNameFits: Rule = ({ hostName }) => {
  if (typeof hostName !== "string") {
    return undefined;
  }
  const problem = hostNameProblem(hostName);
  return problem === undefined ? undefined : fail("hostName", problem);
};

/** What is wrong with a host name, for one operating system or, without it, for all. */
export function hostNameProblem(hostName: string, osType?: string): string | undefined {
  // The cloud fills these in, so only what stands around them can be judged.
  const literal = hostName.replace("${instance_id}", "x").replace(/\[\d*,\d*\]/, "1");
  if (/^[.-]|[.-]$/.test(literal)) {
    return "must neither start nor end with a dot or hyphen";
  }
  if (/[.-]{2}/.test(literal)) {
    return "must not have two dots or hyphens in a row";
  }
  if (!/^[A-Za-z0-9.-]+$/.test(literal)) {
    return "may hold letters, digits, hyphens, and on Linux dots";
  }
  const isWindows = osType?.toLowerCase() === "windows";
  const longest = isWindows ? 15 : 64;
  if (literal.length < 2 || literal.length > longest) {
    return `must have 2 to ${longest} characters${isWindows ? " on Windows" : ""}`;
  }
  if (isWindows && literal.includes(".")) {
    return "must not hold dots on Windows";
  }
  return isWindows && /^\d+$/.test(literal) ? "must not be digits only on Windows" : undefined;
}

export const workstationRules: readonly Rule[] = [
  subscriptionNeedsPayment,
  subscriptionNeedsPeriod,
  erdmaStaysOn,
  priceNeedsSpot,
  bandwidthNeedsDirectAddress,
  hostNameFits,
];

export const refuseSubscription = (
  { chargeType }: Properties,
  replaces: readonly string[],
): string | undefined =>
  chargeType === "PrePaid"
    ? `a change of ${replaces.join(", ")} would replace a subscription that is paid for. Take the change back, or let go of the old workstation: set the resource option retainOnDelete: true and run "pulumi up" with it before the change`
    : undefined;
