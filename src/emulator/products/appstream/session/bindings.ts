import { ListBindInfo, type ListBindInfoRequest, Unbind } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import { findGroup, groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { derivedId } from "../ids";
import { newestFirst, USUAL_PAGES } from "../listing";
import { closeSessions, openSessions, type Session } from "./session";

/** Which user is bound to which application instance, over all groups. */
export const listBindInfo = implementListing(ListBindInfo, {
  paging: USUAL_PAGES,
  items: (request, context) => {
    const groups = context.store.of(groupKind).all();
    const sessions = groups.flatMap(({ id }) => openSessions(context, id));
    return newestFirst(sessions).filter((session) => matches(request, session));
  },
  view: bindingView,
});

function bindingView(context: Context, { attributes, id }: StoredObject<Session>) {
  const group = context.store.of(groupKind).get(attributes.AppInstanceGroupId)?.attributes;
  const apps = appsOf(context, group?.AppCenterImageId ?? "");
  return {
    AccountType: group?.UserInfo?.Type?.toLowerCase() ?? "simple",
    AppId: attributes.AppId,
    AppInstanceGroupId: attributes.AppInstanceGroupId,
    AppInstanceId: id,
    AppVersion: apps.find(({ AppId }) => AppId === attributes.AppId)?.AppVersion,
    ProductType: group?.ProductType,
    RegionId: group?.BizRegionId,
    UserId: attributes.EndUserId,
    WyId: wyIdOf(attributes.EndUserId),
  };
}

function matches(request: ListBindInfoRequest, { attributes, id }: StoredObject<Session>): boolean {
  return (
    isAmong(request.AppIdList, attributes.AppId) &&
    isAmong(request.AppInstanceGroupIdList, attributes.AppInstanceGroupId) &&
    isAmong(request.AppInstanceIdList, id) &&
    isAmong(request.UserIdList, attributes.EndUserId) &&
    isAmong(request.WyIdList, wyIdOf(attributes.EndUserId))
  );
}

/** The id that the vendor gives to a user. */
function wyIdOf(userId: string): string {
  return derivedId("", "wy", userId).slice(0, 16);
}

/** Ends the sessions of one user in a group; one of them, where one is named. */
export const unbind = implement(Unbind, (request, context) => {
  const { AppInstanceId, AppInstancePersistentId, EndUserId } = request;
  const group = findGroup(context, request);
  const bound = openSessions(context, group.id).filter(
    ({ attributes, id }) =>
      attributes.EndUserId === EndUserId &&
      (!AppInstanceId || id === AppInstanceId) &&
      (!AppInstancePersistentId || attributes.AppInstancePersistentId === AppInstancePersistentId),
  );
  if (bound.length === 0) {
    throw new ApiError("RegionUnBind.Fail", `The user ${EndUserId} is not bound to such an instance.`);
  }
  closeSessions(
    context,
    group.id,
    bound.map(({ id }) => id),
  );
  return {};
});
