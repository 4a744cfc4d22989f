import {
  ListAuthorizedAppInstanceGroupByUser,
  ListAuthorizedAppsByUser,
  type ListAuthorizedAppsByUserRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import { implementListing } from "../../../core/listing";
import { type Group, groupKind } from "../group/group";
import { appsOf, groupView } from "../group/group-view";
import { isWantedGroup, wantedApps } from "../group/published";
import { newestFirst, USUAL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";

/** What was authorized by application. */
export const listAuthorizedAppsByUser = implementListing(ListAuthorizedAppsByUser, {
  paging: USUAL_PAGES,
  items: (request, context) =>
    groupsOf(context, productTypeOf(request.ProductType, ["CloudApp"]))
      .filter((group) => isWantedGroup(request, group))
      .flatMap((group) => appsOfUser(context, request, group))
      .filter(
        ({ AppId, AppName }) =>
          AppId.includes(request.AppId ?? "") && AppName.includes(request.AppName ?? ""),
      ),
  view: (_context, app) => app,
});

/** One that the image no longer has shows its id as its name. */
function appsOfUser(
  context: Context,
  { EndUserId }: ListAuthorizedAppsByUserRequest,
  { attributes, id }: StoredObject<Group>,
) {
  const { AppCenterImageId, AppInstanceGroupName, AppUsers = {} } = attributes;
  const deployed = appsOf(context, AppCenterImageId);
  const own = Object.entries(AppUsers).filter(([, users]) => users.includes(EndUserId));
  return own.map(([AppId, users]) => {
    const app = deployed.find((each) => each.AppId === AppId);
    const group = { AppInstanceGroupId: id, AppInstanceGroupName };
    return app === undefined
      ? { AppId, AppName: AppId, ...group }
      : { ...app, ...group, AuthorizedUserCount: users.length };
  });
}

/** What was authorized as a whole. */
export const listAuthorizedAppInstanceGroupByUser = implementListing(ListAuthorizedAppInstanceGroupByUser, {
  paging: USUAL_PAGES,
  items: (request, context) =>
    groupsOf(context, productTypeOf(request.ProductType)).filter(
      (group) =>
        group.attributes.Users.includes(request.EndUserId) &&
        isWantedGroup(request, group) &&
        wantedApps(context, request, group.attributes).length > 0,
    ),
  view: groupView,
});

/** The groups of a product that are there. */
const groupsOf = (context: Context, type: string): StoredObject<Group>[] =>
  newestFirst(context.store.of(groupKind).all()).filter(
    ({ attributes, lifecycle }) => attributes.ProductType === type && !isLeaving(lifecycle),
  );
