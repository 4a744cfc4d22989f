import {
  DeleteAppInstances,
  ListAppInstances,
  type ListAppInstancesRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { findGroup, groupKind } from "../group/group";
import { derivedId } from "../ids";
import { newestFirst, USUAL_PAGES } from "../listing";
import { offsetTime } from "../times";
import { type Session, sessionKind } from "./session";

const CLOSED = "CLOSED";

/** Closed instances are listed only by id, and when asked for. */
export const listAppInstances = implementListing(ListAppInstances, {
  paging: USUAL_PAGES,
  items: (request, context) => {
    if (request.IncludeDeleted === true && (request.AppInstanceIdList ?? []).length === 0) {
      throw invalidParameter("AppInstanceIdList", "is mandatory with IncludeDeleted");
    }
    findGroup(context, request);
    return newestFirst(context.store.of(sessionKind).all()).filter((session) =>
      matches(context, request, session),
    );
  },
  view: sessionView,
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
function sessionView(context: Context, session: StoredObject<Session>) {
  const { attributes, createdAt, id } = session;
  const group = context.store.of(groupKind).get(attributes.AppInstanceGroupId)?.attributes;
  const Status = context.store.of(sessionKind).status(session);
  const isMixed = group?.Network?.StrategyType === "Mixed";
  return {
    AppInstanceId: id,
    AppInstanceGroupId: attributes.AppInstanceGroupId,
    BindInfo: {
      EndUserId: attributes.EndUserId,
      UsageDuration: Math.floor((context.clock.now() - createdAt) / 1000),
    },
    ChargeType: group?.ChargeType,
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

const DELETABLE = ["INIT", "IDLE"];

/** Answers for each instance whether its deletion has begun. One that is in use is not deleted. */
export const deleteAppInstances = implement(DeleteAppInstances, (request, context) => {
  const group = findGroup(context, request);
  const sessions = context.store.of(sessionKind);
  const DeleteAppInstanceModels = request.AppInstanceIds.map((AppInstanceId) => {
    const session = sessions.get(AppInstanceId);
    if (session?.attributes.AppInstanceGroupId !== group.id) {
      const { code, message } = errors.sessionNotFound(AppInstanceId);
      return { AppInstanceId, Success: false, Code: code, Message: message };
    }
    const status = sessions.status(session);
    if (!DELETABLE.includes(status)) {
      const Message = `The application instance ${AppInstanceId} is ${status}, not ${DELETABLE.join(" or ")}.`;
      return { AppInstanceId, Success: false, Code: "InvalidAppInstance.StatusInvalid", Message };
    }
    sessions.remove(AppInstanceId);
    return { AppInstanceId, Success: true };
  });
  return { DeleteAppInstanceModels };
});
