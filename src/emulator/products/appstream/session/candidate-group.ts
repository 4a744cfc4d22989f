import type { GetConnectionTicketRequest } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { isAmong } from "../../../core/listing";
import { type Group, groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { nodesOf } from "../pool/pool-view";
import { openSessions } from "./session";

/** A published group that has the application, that the user may use, and where there is room. */
export function candidateGroup(
  context: Context,
  request: GetConnectionTicketRequest,
  productType: string,
): StoredObject<Group> {
  const groups = context.store.of(groupKind);
  const candidates = groups
    .all()
    .filter(({ attributes }) => attributes.ProductType === productType)
    .filter((group) => groups.status(group) === "PUBLISHED" && suits(context, request, group));
  if (candidates.length === 0) {
    throw new ApiError(
      "TryBind.NoCandidateAppInstanceGroup",
      `No published group offers ${request.AppId} to ${request.EndUserId}.`,
    );
  }
  const free = candidates.find((group) => hasRoom(context, request, group));
  if (free === undefined) {
    throw new ApiError("TryRegionBind.NoIdleAppInstance", "All sessions of the groups are taken.");
  }
  return free;
}

function suits(
  context: Context,
  request: GetConnectionTicketRequest,
  { attributes, id }: StoredObject<Group>,
): boolean {
  const { AppId = "", AppInstanceGroupIdList, BizRegionId, EndUserId } = request;
  const { AppUsers, SecurityPolicy, Users } = attributes;
  const may =
    SecurityPolicy?.SkipUserAuthCheck === true ||
    Users.includes(EndUserId) ||
    (AppUsers?.[AppId] ?? []).includes(EndUserId);
  return (
    may &&
    isAmong(AppInstanceGroupIdList, id) &&
    (!BizRegionId || attributes.BizRegionId === BizRegionId) &&
    appsOf(context, attributes.AppCenterImageId).some((app) => app.AppId === AppId)
  );
}

/** A user with a session already takes no more room. */
function hasRoom(
  context: Context,
  { EndUserId }: GetConnectionTicketRequest,
  group: StoredObject<Group>,
): boolean {
  const open = openSessions(context, group.id);
  const room = nodesOf(context, group).length * (group.attributes.NodePool?.NodeCapacity ?? 1);
  return open.length < room || open.some(({ attributes }) => attributes.EndUserId === EndUserId);
}
