import { ListNodes } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import { NODE_PAGES } from "../paging";
import { nodesOf } from "./nodes";

/** Total and page go by other names here. */
export const listNodes = implement(ListNodes, (request, context) => {
  const { items, PageNumber, PageSize, TotalCount } = pageOf(
    nodesOf(context, findGroup(context, request)),
    request,
    NODE_PAGES,
  );
  return { NodeModels: items, Count: TotalCount, ToPage: PageNumber, PerPageSize: PageSize };
});
