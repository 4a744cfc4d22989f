import { DeleteAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { removePersistentSessions } from "../session/persistent-session";
import { closeSessions } from "../session/session";
import { groupTransitions } from "../transitions";
import { findGroup, groupKind } from "./group";

/** Only groups that are paid by use can be deleted. Browser groups are deleted by this operation too. */
export const deleteAppInstanceGroup = implement(DeleteAppInstanceGroup, (request, context) => {
  const isBrowser = productTypeOf(request.ProductType) === "CloudBrowser";
  const notFound = isBrowser ? errors.browserGroupNotFound : errors.groupItemNotFound;
  const { attributes, id } = findGroup(context, request, notFound);
  if (attributes.ChargeType === "PrePaid") {
    throw errors.prePaidGroup(id);
  }
  closeSessions(context, id);
  removePersistentSessions(context, id);
  context.store.of(groupKind).enter(id, context.begin(groupTransitions.delete));
  return {};
});
