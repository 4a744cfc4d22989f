import * as appstream from "../../../../src/api/generated/appstream";
import { eventually } from "../../support/eventually";
import type { Calls } from "./client";
import { REGION } from "./groups";

type BrowserRequest = appstream.CreateBrowserInstanceGroupRequest;

/** Starts to make a browser group; returns its id. */
export async function newBrowserGroup(call: Calls, more: Partial<BrowserRequest> = {}): Promise<string> {
  const { BrowserInstanceGroupModel } = await call(appstream.CreateBrowserInstanceGroup, {
    BizRegionId: REGION,
    CloudBrowserName: "office",
    OsType: "Windows",
    ...more,
  });
  return BrowserInstanceGroupModel?.BrowserInstanceGroupId ?? "";
}

/** Makes a browser group and waits until it is published; returns its id. */
export async function publishedBrowserGroup(
  call: Calls,
  more: Partial<BrowserRequest> = {},
): Promise<string> {
  const id = await newBrowserGroup(call, more);
  await browserGroupReaches(call, id, "PUBLISHED");
  return id;
}

/** A browser group as it is read. */
export async function browserGroupOf(call: Calls, BrowserInstanceGroupId: string) {
  const answer = await call(appstream.GetBrowserInstanceGroup, { BrowserInstanceGroupId });
  return answer.BrowserInstanceGroupModel ?? {};
}

/** Waits until a browser group has a status. */
export async function browserGroupReaches(call: Calls, id: string, wanted: string): Promise<void> {
  await eventually(
    async () => (await browserGroupOf(call, id)).Status,
    (status) => status === wanted,
  );
}

/** Changes a browser group and waits until it rests again. */
export async function modifyBrowserGroup(
  call: Calls,
  BrowserInstanceGroupId: string,
  more: Partial<appstream.ModifyBrowserInstanceGroupRequest>,
): Promise<void> {
  await call(appstream.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId, ...more });
  await browserGroupReaches(call, BrowserInstanceGroupId, "PUBLISHED");
}
