import * as appstream from "../../../../src/api/generated/appstream";
import { eventually } from "../../support/eventually";
import type { Calls } from "./client";
import { REGION } from "./groups";

export const WINDOWS_SERVER_IMAGE = "img-workstation-win";
export const LINUX_SERVER_IMAGE = "img-workstation-ubuntu";

type ServerRequest = appstream.CreateWuyingServerRequest;

/** What a plain workstation is made of. */
export function serverRequest(more: ServerRequest = {}): ServerRequest {
  return {
    WuyingServerName: "bench",
    ServerInstanceType: "eds.proworkstation_flagship.8c32g",
    SystemDiskCategory: "cloud_auto",
    SystemDiskSize: 80,
    ImageId: WINDOWS_SERVER_IMAGE,
    BizRegionId: REGION,
    OfficeSiteId: "cn-hangzhou+dir-1",
    ChargeType: "PrePaid",
    Period: 1,
    PeriodUnit: "Month",
    AutoPay: true,
    ...more,
  };
}

/** Starts to make workstations; returns their ids. */
export async function newServers(call: Calls, more: ServerRequest = {}): Promise<readonly string[]> {
  return (await call(appstream.CreateWuyingServer, serverRequest(more))).Data?.WuyingServerIdList ?? [];
}

/** Makes a workstation and waits until it runs; returns its id. */
export async function runningServer(call: Calls, more: ServerRequest = {}): Promise<string> {
  const [id = ""] = await newServers(call, more);
  await serverReaches(call, id, "RUNNING");
  return id;
}

/** A workstation as it is listed; `undefined` when it is gone. */
export async function serverOf(call: Calls, id: string) {
  return (await call(appstream.ListWuyingServer, { WuyingServerIdList: [id] })).WuyingServerList?.[0];
}

/** Waits until a workstation has a status. */
export async function serverReaches(call: Calls, id: string, wanted: string): Promise<void> {
  await eventually(
    async () => (await serverOf(call, id))?.Status,
    (status) => status === wanted,
  );
}
