import type { CreateWuyingServerRequest } from "../../../../api/generated/appstream";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";

/** The contract marks nothing as mandatory, but nothing can be made without these. */
const NEEDED = ["ServerInstanceType", "ImageId", "BizRegionId", "OfficeSiteId"] as const;

/** Refuses a workstation that breaks the rules that reach over more than one parameter. */
export function checkServer(request: CreateWuyingServerRequest, chargeType: string, osType: string): void {
  if (chargeType === "PrePaid") {
    checkPeriod(request);
  }
  for (const { DataDiskSize } of request.DataDisk ?? []) {
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

/** Becomes the id of the server. */
const PLACEHOLDER = /\$\{instance_id\}/g;
/** `prefix[begin,bits]suffix`: numbers for several workstations. */
const NUMBERING = /\[\d*,?\d*\]/;
const PLAIN = /^[A-Za-z0-9.-]+$/;
const EDGES = /^[.-]|[.-]$|[.-]{2}/;

/** Refuses a host name that breaks the documented rules of its system. */
export function checkHostName(name: string | undefined, osType: string): void {
  if (!name) {
    return;
  }
  // What stands for numbers and ids is replaced by something as short as it may become.
  const plain = name.replace(NUMBERING, "0").replace(PLACEHOLDER, "i");
  const isWindows = osType === "Windows";
  const longest = isWindows ? 15 : 64;
  if (plain.length < 2 || plain.length > longest) {
    throw invalidParameter("HostName", `must have 2 to ${longest} characters, but is "${name}"`);
  }
  if (!PLAIN.test(plain) || EDGES.test(plain)) {
    throw invalidParameter(
      "HostName",
      `must be letters and digits, joined by single hyphens or dots: "${name}"`,
    );
  }
  if (isWindows && (plain.includes(".") || /^\d+$/.test(plain))) {
    throw invalidParameter("HostName", `must have no dots and not only digits on Windows: "${name}"`);
  }
}
