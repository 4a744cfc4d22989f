import { UpdateWuyingServerImage } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { endsAt } from "../../../core/lifecycle";
import { errors } from "../errors";
import { checkUsableImage } from "../image/check-usable-image";
import { serverMachines } from "../machines";
import { addOtaTask } from "../ota/ota-task";
import { closeSessions } from "../session/close-sessions";
import { checkServerType, findServerIn } from "./find-server";
import { serverKind } from "./server";

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
  const lifecycle = context.begin(serverMachines.updateImage);
  closeSessions(context, id);
  context.store.of(serverKind).enter(id, lifecycle);
  context.store.defer(serverKind, id, endsAt(lifecycle), { ImageId });
  const OtaVersion = image.attributes.VersionId;
  return { TaskId: addOtaTask(context, { ResourceId: id, OtaType: "ImageUpdate", OtaVersion }) };
});
