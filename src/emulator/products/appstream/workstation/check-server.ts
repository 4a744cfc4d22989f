import type { CreateWuyingServerRequest } from "../../../../api/generated/appstream";
import { checkRules, invalidParameter, type Rules } from "../../../core/rules";
import { errors } from "../errors";
import { checkHostName } from "./check-host-name";

const RULES: Rules = { DataDisk: { DataDiskCategory: { oneOf: ["cloud_auto"] } } };

/** The contract marks nothing as mandatory, but nothing can be made without these. */
const NEEDED = ["ServerInstanceType", "ImageId", "BizRegionId", "OfficeSiteId"] as const;

/** Refuses a workstation that breaks the rules that reach over more than one parameter. */
export function checkServer(request: CreateWuyingServerRequest, chargeType: string, osType: string): void {
  if (chargeType === "PrePaid") {
    checkPeriod(request);
  }
  for (const { DataDiskCategory, DataDiskSize } of request.DataDisk ?? []) {
    checkRules(RULES, "DataDisk", { DataDiskCategory });
    if (DataDiskSize === undefined || DataDiskSize < 1) {
      throw invalidParameter("DataDisk.DataDiskSize", `must be 1 or more, but is ${DataDiskSize}`);
    }
  }
  if (request.Bandwidth !== undefined && request.NetworkStrategyType !== "DirectIp") {
    throw invalidParameter("Bandwidth", "is for the network strategy DirectIp only");
  }
  checkHostName(request.HostName, osType);
}

export function checkNeeded(request: CreateWuyingServerRequest): void {
  const missing = NEEDED.find((name) => !request[name]);
  if (missing !== undefined) {
    throw errors.missing(missing, "for a workstation");
  }
}

function checkPeriod({ Period, PeriodUnit }: CreateWuyingServerRequest): void {
  const missing = Period === undefined ? "Period" : !PeriodUnit ? "PeriodUnit" : undefined;
  if (missing !== undefined) {
    throw errors.missing(missing, "for a subscription");
  }
}
