import * as appstream from "../../../../src/api/generated/appstream";
import { eventually } from "../../support/eventually";
import type { Calls } from "./client";
import { serverOf } from "./servers";

/** An image as it is listed; `undefined` when there is none. */
export async function imageOf(call: Calls, ImageId: string) {
  return (await call(appstream.ListImage, { ImageId })).Data?.[0];
}

/** Starts to make an image of a workstation; returns its id. */
export async function newImage(
  call: Calls,
  InstanceId: string,
  more: appstream.CreateImageByInstanceRequest = {},
): Promise<string> {
  const server = await serverOf(call, InstanceId);
  const answer = await call(appstream.CreateImageByInstance, {
    InstanceId,
    SubInstanceId: server?.InstanceInfoList?.[0]?.InstanceId,
    InstanceType: "WuyingServer",
    ImageName: "golden",
    ...more,
  });
  return answer.Data?.ImageId ?? "";
}

/** Makes an image of a workstation and waits until it can be used; returns its id. */
export async function availableImage(call: Calls, InstanceId: string): Promise<string> {
  const id = await newImage(call, InstanceId);
  await eventually(
    async () => (await imageOf(call, id))?.Status,
    (status) => status === "AVAILABLE",
  );
  return id;
}
