import { pagesOf } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import { isUnset } from "../../language/hidden";
import { type Kind, present } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { waitForObject } from "../../waiting/wait-for-object";
import { readTagsOf } from "../tags";
import { workstationOutputs, workstationProperties } from "./properties";

export type Server = appstream.ListWuyingServerResponseWuyingServerListItem;

const pages = pagesOf(appstream.ListWuyingServer, {
  items: (page) => page.WuyingServerList,
  total: (page) => page.TotalCount,
});

export const listServers = pages.list;

const OLD_IMAGE = "not on the new image yet";
const NO_REASON = "the cloud gives no reason";

/** Workstations, by the listing: the describing operation leaves out type and disks. */
export const servers: Kind<Server, appstream.ListWuyingServerRequest> = {
  what: "workstation",
  list: pages.list,
  pages,
  byIds: (ids) => ({ WuyingServerIdList: [...ids] }),
  id: "WuyingServerId",
  name: "WuyingServerName",
  createdAt: "CreateTime",
  state: "Status",
  pending: ["PENDING", "CREATING", "STARTING", "STOPPING", "REBUILDING"],
  resting: ["RUNNING", "STOPPED"],
  failed: { UNAVAILABLE: NO_REASON, DELETING: NO_REASON, DELETED: NO_REASON },
  gone: ["DELETED"],
};

/** Waits until the workstation rests in one of the states, and, where an image is named, runs from it. */
export const waitForServer = (
  context: Context,
  id: string,
  until: string,
  target: readonly string[],
  imageId?: string,
): Promise<Server | undefined> =>
  waitForObject(context, servers, id, {
    until,
    target,
    otherWords: [OLD_IMAGE],
    otherwise: (server) =>
      server && imageId !== undefined && server.ImageId !== imageId ? OLD_IMAGE : undefined,
  });

export const workstationFrom = (found: Server): Properties => ({
  ...readFrom(workstationProperties, appstream.ListWuyingServer, found),
  ...readFrom(workstationOutputs, appstream.ListWuyingServer, found),
});

export async function readWorkstation(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = present(servers, await context.objects.recent(servers, id));
  if (!found) {
    return undefined;
  }
  return { ...workstationFrom(found), ...(await readTags(context, id, known)) };
}

/** Whose workstation it is, as the cloud says. */
export async function usersOf({ objects }: Context, id: string): Promise<readonly string[]> {
  return (await objects.get(servers, id))?.Users ?? [];
}

/** A listing of its own, so it is only made for a program that manages tags. */
async function readTags(context: Context, id: string, known: Properties): Promise<Properties> {
  if (isUnset(known, "tags")) {
    return {};
  }
  const found = (await readTagsOf(context, "WyId", id)) ?? {};
  return readFrom(workstationProperties, appstream.ListTagCloudResources, found);
}
