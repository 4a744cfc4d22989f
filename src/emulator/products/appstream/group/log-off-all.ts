import { LogOffAllSessionsInAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { BY_SCHEDULE } from "../pool/node-pool";
import { scheduledNodes } from "../pool/scheduled-nodes";
import { closeSessions } from "../session/close-sessions";
import { findGroup } from "./find-group";

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
