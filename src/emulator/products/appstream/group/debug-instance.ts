import { GetDebugAppInstance } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { openSession } from "../session/open-session";
import { findGroupIn } from "./find-group";

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
