import { type Client, isNotFound, listAll } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import type { Kind } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { CLOUD_APP } from "../product";
import { readManaged } from "../users";
import { groupOutputs, groupProperties } from "./properties";

export type Group = appstream.GetAppInstanceGroupResponseAppInstanceGroupModels;

export const listGroups = (
  client: Client,
  filter: appstream.ListAppInstanceGroupRequest,
): Promise<appstream.ListAppInstanceGroupResponseAppInstanceGroupModelsItem[]> =>
  listAll(client, appstream.ListAppInstanceGroup, filter, {
    items: (page) => page.AppInstanceGroupModels,
    total: (page) => page.TotalCount,
  });

/** The group as it is now; undefined when it is definitely gone. */
export async function findGroup(
  client: Client,
  AppInstanceGroupId: string,
  ProductType: string,
): Promise<Group | undefined> {
  try {
    const { AppInstanceGroupModels } = await client.call(appstream.GetAppInstanceGroup, {
      AppInstanceGroupId,
      ProductType,
    });
    return AppInstanceGroupModels?.AppInstanceGroupId ? AppInstanceGroupModels : undefined;
  } catch (error) {
    if (isNotFound(error)) {
      return undefined;
    }
    throw error;
  }
}

export const groups: Kind<Group> = {
  what: "group",
  list: (client) => listGroups(client, { ProductType: CLOUD_APP }),
  readOne: (client, id) => findGroup(client, id, CLOUD_APP),
  id: "AppInstanceGroupId",
  name: "AppInstanceGroupName",
  createdAt: "GmtCreate",
  state: "Status",
  pending: ["DEPLOYING", "DEPLOYED", "MAINTAINING", "STOPPING"],
  // A group whose last image update failed still runs, and takes the next change.
  resting: ["PUBLISHED", "MAINTAIN_FAILED"],
  failed: {
    FAILED: "the cloud could not publish it, and its API gives no reason",
    CEASED: "a payment is overdue",
    EXPIRED: "its subscription has ended",
    EXPIRED_RECYCLING: "its subscription has ended and it is being taken away",
    MAINTAIN_FAILED: "the cloud could not update it, and its API gives no reason",
    STOPPED: "it has been delisted",
    DELETING: "it is being deleted",
  },
};

export const waitUntilPublished = (context: Context, id: string): Promise<Group | undefined> =>
  waitForObject(context, groups, id, { until: "published", target: groups.resting });

/** Starts an image update unless it is under way already, and waits until the group runs the image. */
export async function waitForImage(
  context: Context,
  id: string,
  imageId: string,
  start: () => Promise<unknown>,
): Promise<void> {
  const before = await context.objects.get(groups, id);
  if (before?.AppCenterImageId !== imageId) {
    await retryWhileBusy(context, `group ${id}`, start);
  }
  // Right after the call the group may still show how the last update ended.
  let hasBegun = before?.Status !== "MAINTAIN_FAILED";
  const notBegun = "not begun";
  const oldImage = "published with the old image";
  await waitForObject(context, groups, id, {
    until: `published with image ${imageId}`,
    target: ["PUBLISHED"],
    otherWords: [notBegun, oldImage],
    otherwise: (group) => {
      hasBegun ||= group?.Status === "MAINTAINING";
      if (group?.Status === "MAINTAIN_FAILED" && !hasBegun) {
        return notBegun;
      }
      return group?.Status === "PUBLISHED" && group.AppCenterImageId !== imageId ? oldImage : undefined;
    },
  });
}

/** What the listing, and more so the reading of one group, tells of it. */
export const groupFrom = (found: Group, known: Properties = {}): Properties => ({
  ...readFrom(groupProperties, appstream.GetAppInstanceGroup, found, known),
  ...readFrom(groupOutputs, appstream.GetAppInstanceGroup, found),
});

export async function readGroup(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = await context.objects.recent(groups, id);
  if (!found) {
    return undefined;
  }
  const { client } = context;
  const users = await readManaged(
    known,
    () => listUsers(client, id),
    () => listUserGroups(client, id),
  );
  return { ...groupFrom(found, known), ...users };
}

export const listUsers = (client: Client, AppInstanceGroupId: string): Promise<string[]> =>
  listAll(
    client,
    appstream.PageListAppInstanceGroupUser,
    { AppInstanceGroupId, ProductType: CLOUD_APP },
    { items: (page) => page.Users },
  );

/** The users of one application of a group. */
export async function listAppUsers(
  client: Client,
  AppInstanceGroupId: string,
  AppId: string,
): Promise<string[]> {
  const request = { AppInstanceGroupId, AppId, ProductType: CLOUD_APP, PageNumber: 1, PageSize: 100 };
  const found = await listAll(client, appstream.ListAuthorizedUsers, request, {
    items: (page) => page.Users,
    total: (page) => page.TotalCount,
  });
  return found.map(({ EndUserId }) => EndUserId ?? "");
}

export async function listUserGroups(client: Client, AppInstanceGroupId: string): Promise<string[]> {
  const request = { AppInstanceGroupId, ProductType: CLOUD_APP, PageNumber: 1, PageSize: 100 };
  const found = await listAll(client, appstream.ListAuthorizedUserGroups, request, {
    items: (page) => page.UserGroups,
    total: (page) => page.TotalCount,
  });
  return found.map(({ GroupId }) => GroupId ?? "");
}
