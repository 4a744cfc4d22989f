import * as appstream from "../../../../src/api/generated/appstream";
import { eventually } from "../../support/eventually";
import type { Calls } from "./client";

export const REGION = "cn-hangzhou";
export const WINDOWS_APP_IMAGE = "img-cloudapp-win2022";
export const LINUX_APP_IMAGE = "img-cloudapp-ubuntu2204";

type GroupRequest = appstream.CreateAppInstanceGroupRequest;

/** What a plain group with one fixed node is made of. */
export function groupRequest(more: Partial<GroupRequest> = {}): GroupRequest {
  return {
    ProductType: "CloudApp",
    AppCenterImageId: WINDOWS_APP_IMAGE,
    AppInstanceGroupName: "office",
    BizRegionId: REGION,
    ChargeResourceMode: "Node",
    ChargeType: "PostPaid",
    Period: 1,
    PeriodUnit: "Month",
    SessionTimeout: 15,
    NodePool: { NodeInstanceType: "appstreaming.general.8c16g", NodeAmount: 1, NodeCapacity: 4 },
    ...more,
  };
}

/** Starts to make a group; returns the ids of the answer. */
export async function newGroup(call: Calls, more: Partial<GroupRequest> = {}) {
  const { AppInstanceGroupModel } = await call(appstream.CreateAppInstanceGroup, groupRequest(more));
  const { AppInstanceGroupId = "", NodePoolId = "", OrderId = "" } = AppInstanceGroupModel ?? {};
  return { AppInstanceGroupId, NodePoolId, OrderId };
}

/** Makes a group and waits until it is published; returns its id. */
export async function publishedGroup(call: Calls, more: Partial<GroupRequest> = {}): Promise<string> {
  const { AppInstanceGroupId } = await newGroup(call, more);
  await eventually(
    async () => (await groupOf(call, AppInstanceGroupId)).Status,
    (status) => status === "PUBLISHED",
  );
  return AppInstanceGroupId;
}

/** A group as it is read. */
export async function groupOf(call: Calls, AppInstanceGroupId: string) {
  const answer = await call(appstream.GetAppInstanceGroup, { AppInstanceGroupId, ProductType: "CloudApp" });
  return answer.AppInstanceGroupModels ?? {};
}

/** The one node pool of a group as it is read. */
export async function poolOf(call: Calls, AppInstanceGroupId: string) {
  return (await groupOf(call, AppInstanceGroupId)).NodePool?.[0] ?? {};
}

/** The names of a group's users. */
export async function usersOf(call: Calls, AppInstanceGroupId: string): Promise<readonly string[]> {
  const request = { AppInstanceGroupId, ProductType: "CloudApp", PageSize: 100 };
  return (await call(appstream.PageListAppInstanceGroupUser, request)).Users ?? [];
}
