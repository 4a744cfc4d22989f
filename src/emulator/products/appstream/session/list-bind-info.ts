import { ListBindInfo, type ListBindInfoRequest } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import type { StoredObject } from "../../../core/stored-object";
import { groupKind } from "../group/group";
import { appsOf } from "../group/group-view";
import { checkLength, isAmong } from "../list-limit";
import { newestFirst, USUAL_PAGES } from "../paging";
import { derivedId } from "../random-id";
import { openSessions } from "./open-sessions";
import type { Session } from "./session";

const LISTS = ["AppIdList", "AppInstanceGroupIdList", "AppInstanceIdList", "UserIdList", "WyIdList"] as const;
const MOST_IDS = 100;

/** Which user is bound to which application instance, over all groups. */
export const listBindInfo = implement(ListBindInfo, (request, context) => {
  for (const name of LISTS) {
    checkLength(name, request[name], MOST_IDS);
  }
  const groups = context.store.of(groupKind);
  const sessions = groups.all().flatMap(({ id }) => openSessions(context, id));
  const { items, ...page } = pageOf(
    newestFirst(sessions).filter((session) => matches(request, session)),
    request,
    USUAL_PAGES,
  );
  const BindInfoModels = items.map(({ attributes, id }) => {
    const group = groups.get(attributes.AppInstanceGroupId)?.attributes;
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
  });
  return { ...page, BindInfoModels };
});

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
