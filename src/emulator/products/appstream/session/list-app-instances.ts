import { ListAppInstances, type ListAppInstancesRequest } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { invalidParameter } from "../../../core/rules";
import type { StoredObject } from "../../../core/stored-object";
import { findGroup } from "../group/find-group";
import type { Group } from "../group/group";
import { checkLength, isAmong } from "../list-limit";
import { newestFirst, USUAL_PAGES } from "../paging";
import { derivedId } from "../random-id";
import { offsetTime } from "../times";
import { type Session, sessionKind } from "./session";

const MOST_IDS = 100;
const CLOSED = "CLOSED";

/** Closed instances are listed only by id, and when asked for. */
export const listAppInstances = implement(ListAppInstances, (request, context) => {
  checkLength("AppInstanceIdList", request.AppInstanceIdList, MOST_IDS);
  checkLength("UserIdList", request.UserIdList, MOST_IDS);
  if (request.IncludeDeleted === true && (request.AppInstanceIdList ?? []).length === 0) {
    throw invalidParameter("AppInstanceIdList", "is mandatory with IncludeDeleted");
  }
  const group = findGroup(context, request);
  const sessions = newestFirst(context.store.of(sessionKind).all()).filter((session) =>
    matches(context, request, session),
  );
  const { items, ...page } = pageOf(sessions, request, USUAL_PAGES);
  return { ...page, AppInstanceModels: items.map((session) => view(context, group, session)) };
});

function matches(
  context: Context,
  request: ListAppInstancesRequest,
  session: StoredObject<Session>,
): boolean {
  const { attributes, id } = session;
  const status = context.store.of(sessionKind).status(session);
  return (
    attributes.AppInstanceGroupId === request.AppInstanceGroupId &&
    (status !== CLOSED || request.IncludeDeleted === true) &&
    (!request.AppInstanceId || id === request.AppInstanceId) &&
    isAmong(request.AppInstanceIdList, id) &&
    isAmong(request.Status, status) &&
    isAmong(request.UserIdList, attributes.EndUserId)
  );
}

/** The public address is there with the network strategy Mixed only. */
function view(context: Context, { attributes: group }: StoredObject<Group>, session: StoredObject<Session>) {
  const { attributes, createdAt, id } = session;
  const Status = context.store.of(sessionKind).status(session);
  const isMixed = group.Network?.StrategyType === "Mixed";
  return {
    AppInstanceId: id,
    AppInstanceGroupId: attributes.AppInstanceGroupId,
    BindInfo: {
      EndUserId: attributes.EndUserId,
      UsageDuration: Math.floor((context.clock.now() - createdAt) / 1000),
    },
    ChargeType: group.ChargeType,
    GmtCreate: offsetTime(createdAt),
    GmtModified: offsetTime(session.lifecycle.startedAt),
    MainEthPublicIp: isMixed ? `198.51.100.${1 + (session.sequence % 250)}` : "",
    NetworkInterfaceId: derivedId("eni-", id),
    NetworkInterfaceIp: `10.0.0.${1 + (session.sequence % 250)}`,
    NodeId: attributes.NodeId,
    SessionStatus: Status === "RUNNING" ? attributes.SessionStatus : "",
    Status,
  };
}
