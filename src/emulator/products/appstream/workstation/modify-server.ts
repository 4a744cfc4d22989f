import {
  ModifyWuyingServerAttribute,
  RenewWuyingServer,
  UpdateWuyingServerImage,
} from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { endsAt } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { concealSecret } from "../../../core/secrets";
import { expiredTime } from "../charge";
import { errors } from "../errors";
import { newOrderId } from "../ids";
import { checkUsableImage } from "../image/image";
import { addOtaTask } from "../ota";
import { closeSessions } from "../session/session";
import { serverTransitions, workSeconds } from "../transitions";
import { checkServerType, findServer, findServerIn, type Server, serverKind } from "./server";

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
    const done = context.clock.now() + context.durationMs(workSeconds.enableErdma);
    context.store.defer(serverKind, id, done, { ErdmaStatus: "enabled" });
  }
  return {};
});

const UPDATABLE = ["RUNNING", "STOPPED"];

/** Builds the workstation anew. It shows the new image once it runs again. */
export const updateWuyingServerImage = implement(UpdateWuyingServerImage, (request, context) => {
  checkServerType(request.ProductType);
  const { attributes, id } = findServerIn(context, request.WuyingServerId, UPDATABLE);
  const { ImageId } = request;
  if (!ImageId) {
    throw errors.missing("ImageId", "for UpdateWuyingServerImage");
  }
  const image = checkUsableImage(context, "ImageId", ImageId, "WuyingServer", attributes.BizRegionId);
  const lifecycle = context.begin(serverTransitions.updateImage);
  closeSessions(context, id);
  context.store.of(serverKind).enter(id, lifecycle);
  context.store.defer(serverKind, id, endsAt(lifecycle), { ImageId });
  const OtaVersion = image.attributes.VersionId;
  return { TaskId: addOtaTask(context, { ResourceId: id, OtaType: "ImageUpdate", OtaVersion }) };
});

/** One whose first order is unpaid is not there yet. An unpaid renewal changes nothing. */
export const renewWuyingServer = implement(RenewWuyingServer, (request, context) => {
  const { attributes, id } = findServer(context, request.WuyingServerId);
  const { AutoPay, Period, PeriodUnit } = request;
  if (!attributes.OrderPaid || attributes.ChargeType !== "PrePaid") {
    throw errors.serverNotFound(id);
  }
  if (Period === undefined || !PeriodUnit) {
    throw errors.missing(Period === undefined ? "Period" : "PeriodUnit", "for a renewal");
  }
  if (AutoPay === true) {
    const from = Math.max(context.clock.now(), Date.parse(attributes.ExpiredTime));
    context.store
      .of(serverKind)
      .update(id, { ExpiredTime: expiredTime("PrePaid", from, Period, PeriodUnit) });
  }
  return { OrderId: newOrderId(context) };
});
