import {
  GetDebugAppInstance,
  LogOffAllSessionsInAppInstanceGroup,
} from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { BY_SCHEDULE } from "../pool/node-pool";
import { scheduledNodes } from "../pool/schedule";
import { closeSessions, openSession } from "../session/session";
import { findGroup, findGroupIn } from "./group";

const DEBUG_APP = "__DEBUG_APP";
const DEBUG_USER = "__debug__";

/** Opens a session in a group in debug mode. Its code is a new one every time. */
export const getDebugAppInstance = implement(GetDebugAppInstance, (request, context) => {
  const { attributes, id } = findGroupIn(context, request, ["PUBLISHED"]);
  if (attributes.RuntimePolicy?.DebugMode !== "ON") {
    throw errors.debugModeOff(id);
  }
  return {
    AppId: DEBUG_APP,
    AppInstanceGroupId: id,
    AppInstanceId: openSession(context, { groupId: id, userId: DEBUG_USER, appId: DEBUG_APP }).id,
    AppVersion: "",
    AuthCode: context.newId("v2"),
    UserId: DEBUG_USER,
  };
});

/** Only for groups that follow a schedule and are paid by use, and only outside of the scheduled periods. */
export const logOffAllSessions = implement(LogOffAllSessionsInAppInstanceGroup, (request, context) => {
  const { attributes, id } = findGroup(context, request);
  const { ChargeType, NodePool } = attributes;
  if (NodePool?.StrategyType !== BY_SCHEDULE || ChargeType !== "PostPaid") {
    throw errors.sessionsInSchedule(id, "does not follow a schedule, or is a subscription");
  }
  if (scheduledNodes(NodePool, context.clock.now()) > 0) {
    throw errors.sessionsInSchedule(id, "is within a scheduled period");
  }
  closeSessions(context, id);
  return {};
});
