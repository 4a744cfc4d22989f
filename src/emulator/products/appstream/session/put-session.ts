import type { Context } from "../../../core/context";
import { BadControlRequest } from "../../../core/product";
import { groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { serverKind } from "../workstation/server";
import { openSession } from "./session";

const FORM = 'A session is {"AppInstanceGroupId": …, "EndUserId": …, "AppId": …}, the last one optional';

/** `PUT /_emulator/sessions`: opens a session as if a user had come. */
export function putSession(body: unknown, context: Context): object {
  const { AppId, AppInstanceGroupId, EndUserId, ...more } = (body ?? {}) as Record<string, unknown>;
  const extra = Object.keys(more)[0];
  if (typeof AppInstanceGroupId !== "string" || typeof EndUserId !== "string" || extra !== undefined) {
    throw new BadControlRequest(`${FORM}.`);
  }
  if (AppId !== undefined && typeof AppId !== "string") {
    throw new BadControlRequest(`${FORM}; "AppId" is ${JSON.stringify(AppId)}.`);
  }
  const group = context.store.of(groupKind).get(AppInstanceGroupId);
  if (group === undefined && context.store.of(serverKind).get(AppInstanceGroupId) === undefined) {
    throw new BadControlRequest(`There is no group or workstation "${AppInstanceGroupId}".`);
  }
  const [first] = appsOf(context, group?.attributes.AppCenterImageId ?? "");
  const appId = AppId ?? first?.AppId ?? "";
  const session = openSession(context, { groupId: AppInstanceGroupId, userId: EndUserId, appId });
  return { AppInstanceId: session.id, ...session.attributes };
}
