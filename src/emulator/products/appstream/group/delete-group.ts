import { DeleteAppInstanceGroup } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { browserKind, findBrowserGroup } from "../browser/browser-group";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { removePersistentSessions } from "../session/persistent-session";
import { closeSessions } from "../session/session";
import { browserTransitions, groupTransitions } from "../transitions";
import { findGroup, groupKind } from "./group";

/** Only groups that are paid by use can be deleted. Browser groups are deleted by this operation too. */
export const deleteAppInstanceGroup = implement(DeleteAppInstanceGroup, (request, context) => {
  if (productTypeOf(request.ProductType) === "CloudBrowser") {
    const browserGroup = findBrowserGroup(context, request.AppInstanceGroupId);
    context.store.of(browserKind).enter(browserGroup.id, context.begin(browserTransitions.delete));
    return {};
  }
  const { attributes, id } = findGroup(context, request, errors.groupItemNotFound);
  if (attributes.ChargeType === "PrePaid") {
    throw errors.prePaidGroup(id);
  }
  closeSessions(context, id);
  removePersistentSessions(context, id);
  context.store.of(groupKind).enter(id, context.begin(groupTransitions.delete));
  return {};
});
