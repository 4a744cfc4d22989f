import { DeleteAppInstances } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { findGroup } from "../group/find-group";
import { checkLength } from "../list-limit";
import { sessionKind } from "./session";

const DELETABLE = ["INIT", "IDLE"];
const MOST_IDS = 100;

/** Answers for each instance whether its deletion has begun. One that is in use is not deleted. */
export const deleteAppInstances = implement(DeleteAppInstances, (request, context) => {
  const group = findGroup(context, request);
  checkLength("AppInstanceIds", request.AppInstanceIds, MOST_IDS);
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
