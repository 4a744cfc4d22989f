import { PageListAppInstanceGroupUser } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import { USUAL_PAGES } from "../paging";

/** Lists names only, without a total: a caller reads on until a page is not full. */
export const pageListAppInstanceGroupUser = implement(PageListAppInstanceGroupUser, (request, context) => {
  const { Users } = findGroup(context, request).attributes;
  return { Users: pageOf(Users, request, USUAL_PAGES).items };
});
