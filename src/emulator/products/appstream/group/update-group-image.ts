import { UpdateAppInstanceGroupImage } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { endsAt } from "../../../core/lifecycle";
import { invalidParameter } from "../../../core/rules";
import { checkUsableImage } from "../image/image";
import { closeSessions } from "../session/session";
import { groupTransitions } from "../transitions";
import { findGroupIn, groupKind } from "./group";

const UPDATABLE = ["PUBLISHED", "DEPLOYED", "MAINTAIN_FAILED"];

/** Cuts the sessions off. The group shows the new image once it is published again. */
export const updateAppInstanceGroupImage = implement(UpdateAppInstanceGroupImage, (request, context) => {
  const { attributes, id } = findGroupIn(context, request, UPDATABLE);
  if (request.BizRegionId !== attributes.BizRegionId) {
    throw invalidParameter("BizRegionId", `must be ${attributes.BizRegionId}, the region of the group`);
  }
  const { AppCenterImageId } = request;
  checkUsableImage(
    context,
    "AppCenterImageId",
    AppCenterImageId,
    attributes.ProductType,
    attributes.BizRegionId,
  );
  const lifecycle = context.begin(groupTransitions.updateImage);
  closeSessions(context, id);
  context.store.of(groupKind).enter(id, lifecycle);
  context.store.defer(groupKind, id, endsAt(lifecycle), { AppCenterImageId });
  return {};
});
