import { ModifyWuyingServerAttribute } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { concealSecret } from "../../../core/write-only";
import { workSeconds } from "../machines";
import { checkServerType, findServer } from "./find-server";
import { type Server, serverKind } from "./server";

/** Changes what is given. eRDMA can be turned on only, and takes a while. */
export const modifyWuyingServerAttribute = implement(ModifyWuyingServerAttribute, (request, context) => {
  checkServerType(request.ProductType);
  const { attributes, id } = findServer(context, request.WuyingServerId);
  if (request.ErdmaEnabled === false) {
    throw invalidParameter("ErdmaEnabled", "must be true: it cannot be turned off");
  }
  const { Password, WuyingServerName } = request;
  const enables = request.ErdmaEnabled === true && attributes.ErdmaStatus !== "enabled";
  const changes: Partial<Server> = {
    ...(WuyingServerName && { WuyingServerName }),
    ...(Password && { Password: concealSecret(Password) }),
    ...(enables && { ErdmaEnabled: true, ErdmaStatus: "enabling" }),
  };
  context.store.of(serverKind).update(id, changes);
  if (enables) {
    const done = context.clock.now() + context.duration(workSeconds.enableErdma);
    context.store.defer(serverKind, id, done, { ErdmaStatus: "enabled" });
  }
  return {};
});
