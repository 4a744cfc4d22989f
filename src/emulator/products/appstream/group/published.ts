import {
  ListPublishedAppInstanceGroup,
  ListPublishedApps,
  type ListPublishedAppsRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/kind";
import { implementListing } from "../../../core/listing";
import { newestFirst, USUAL_PAGES } from "../listing";
import { productTypeOf } from "../product-type";
import { type Group, groupKind } from "./group";
import { appsOf, groupView } from "./group-view";

/** Ids and names that are looked for anywhere in those of groups and applications. */
type Wanted = Pick<
  ListPublishedAppsRequest,
  "AppId" | "AppInstanceGroupId" | "AppInstanceGroupName" | "AppName"
>;

/** One record for each application of each group. */
export const listPublishedApps = implementListing(ListPublishedApps, {
  paging: USUAL_PAGES,
  items: (request, context) =>
    publishedGroups(context, request).flatMap(({ attributes, id }) =>
      wantedApps(context, request, attributes)
        .filter(({ AppId }) => !isDirectUser(attributes, AppId, request.ExcludeUserId))
        .map((app) => ({
          ...app,
          AppInstanceGroupId: id,
          AppInstanceGroupName: attributes.AppInstanceGroupName,
          AuthorizedUserCount: attributes.AppUsers?.[app.AppId]?.length ?? 0,
        })),
    ),
  view: (_context, app) => app,
});

/** A group is listed with all its applications, whichever were looked for. */
export const listPublishedAppInstanceGroup = implementListing(ListPublishedAppInstanceGroup, {
  paging: USUAL_PAGES,
  items: (request, context) =>
    publishedGroups(context, request).filter(({ attributes }) => {
      const apps = appsOf(context, attributes.AppCenterImageId);
      const areAllTheirs = apps.every(({ AppId }) => isDirectUser(attributes, AppId, request.ExcludeUserId));
      return wantedApps(context, request, attributes).length > 0 && !areAllTheirs;
    }),
  view: groupView,
});

function publishedGroups(
  context: Context,
  request: Wanted & { readonly ProductType: string },
): StoredObject<Group>[] {
  const type = productTypeOf(request.ProductType);
  const groups = context.store.of(groupKind);
  return newestFirst(groups.all()).filter(
    (group) =>
      group.attributes.ProductType === type &&
      groups.status(group) === "PUBLISHED" &&
      isWantedGroup(request, group),
  );
}

export const isWantedGroup = (
  { AppInstanceGroupId = "", AppInstanceGroupName = "" }: Wanted,
  { attributes, id }: StoredObject<Group>,
): boolean =>
  id.includes(AppInstanceGroupId) && (attributes.AppInstanceGroupName ?? "").includes(AppInstanceGroupName);

/** The applications of a group where one and the same fits both by id and by name. */
export const wantedApps = (
  context: Context,
  { AppId: id = "", AppName: name = "" }: Wanted,
  { AppCenterImageId }: Group,
) =>
  appsOf(context, AppCenterImageId).filter(
    ({ AppId, AppName }) => AppId.includes(id) && AppName.includes(name),
  );

/** Whether a user may open an application by its own authorization; what groups allow does not count. */
const isDirectUser = ({ AppUsers = {} }: Group, appId: string, user: string | undefined): boolean =>
  user !== undefined && user !== "" && (AppUsers[appId] ?? []).includes(user);
