import { Unbind } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import { implement } from "../../../core/handler";
import { findGroup } from "../group/find-group";
import { closeSessions } from "./close-sessions";
import { openSessions } from "./open-sessions";

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
