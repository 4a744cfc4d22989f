import { ListPersistentAppInstances } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import { checkLength, isAmong } from "../list-limit";
import { newestFirst, USUAL_PAGES } from "../paging";
import { productTypeOf } from "../product-type";
import { offsetTime } from "../times";
import { findServer } from "../workstation/find-server";
import { persistentKind } from "./persistent-session";

const MOST_IDS = 100;

/** The persistent sessions of a group, or the one of a workstation. */
export const listPersistentAppInstances = implement(ListPersistentAppInstances, (request, context) => {
  const { AppInstanceGroupId, AppInstancePersistentIds } = request;
  checkLength("AppInstancePersistentIds", AppInstancePersistentIds, MOST_IDS);
  checkOwner(context, request);
  const sessions = context.store.of(persistentKind);
  const own = newestFirst(sessions.all()).filter(
    ({ attributes, id }) =>
      attributes.AppInstanceGroupId === AppInstanceGroupId && isAmong(AppInstancePersistentIds, id),
  );
  const { items, ...page } = pageOf(own, request, USUAL_PAGES);
  const PersistentAppInstanceModels = items.map((session) => ({
    AppInstanceGroupId,
    AppInstancePersistentId: session.id,
    AppInstancePersistentName: session.attributes.AppInstancePersistentName,
    AppInstancePersistentStatus: sessions.status(session),
    AuthorizedUsers: session.attributes.AuthorizedUsers,
    GmtCreate: offsetTime(session.createdAt),
  }));
  return { ...page, PersistentAppInstanceModels };
});

function checkOwner(context: Context, request: { AppInstanceGroupId: string; ProductType: string }): void {
  if (productTypeOf(request.ProductType) === "WuyingServer") {
    findServer(context, request.AppInstanceGroupId);
  } else {
    findGroup(context, request);
  }
}
