import { ListAppsByAppInstanceGroupId } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { invalidParameter } from "../../../core/rules";
import { USUAL_PAGES } from "../paging";
import { findGroup } from "./find-group";
import { appsOf } from "./group-view";

/** The group is mandatory, though the contract does not say so. */
export const listAppsByAppInstanceGroupId = implement(ListAppsByAppInstanceGroupId, (request, context) => {
  if (!request.AppInstanceGroupId) {
    throw invalidParameter("AppInstanceGroupId", "is missing");
  }
  const { attributes } = findGroup(context, request);
  const { items, ...page } = pageOf(appsOf(context, attributes.AppCenterImageId), request, USUAL_PAGES);
  const Apps = items.map((app) => ({
    ...app,
    AuthorizedUserCount: attributes.AppUsers?.[app.AppId]?.length ?? 0,
  }));
  return { ...page, Apps };
});
