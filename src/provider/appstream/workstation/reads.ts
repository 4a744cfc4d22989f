import { appstream, type Client, listAll, SharedReads } from "../../../api";
import type { Context } from "../../applying/context";
import { ABSENT, waitFor } from "../../waiting/wait";

export type Server = appstream.ListWuyingServerResponseWuyingServerListItem;

export const listServers = (
  client: Client,
  filter: appstream.ListWuyingServerRequest = {},
): Promise<Server[]> =>
  listAll(client, appstream.ListWuyingServer, filter, {
    items: (page) => page.WuyingServerList,
    total: (page) => page.TotalCount,
    pageSize: 100,
  });

const byClient = new WeakMap<Client, SharedReads<Server>>();

/** Workstations by id. The describing operation leaves out type and disks, so they are read from the listing. */
export function servers(client: Client): SharedReads<Server> {
  const known = byClient.get(client);
  if (known) return known;
  const made = new SharedReads<Server>({
    readOne: async (id) =>
      (await listServers(client, { WuyingServerIdList: [id] })).find((each) => each.WuyingServerId === id),
    readAll: () => listServers(client),
    idOf: (server) => server.WuyingServerId,
  });
  byClient.set(client, made);
  return made;
}

/** Upper case: the vendor's own samples spell the same state in two ways. */
export const stateOf = (server: Server | undefined): string =>
  server ? (server.Status ?? "unknown").toUpperCase() : ABSENT;

export const isStopped = (server: Server | undefined): boolean =>
  ["STOPPED", "STOPPING"].includes(stateOf(server));

// The vendor documents no states of a workstation: these are those of a persistent session, and one of its creation.
const STATES = ["CREATING", "PENDING", "STARTING", "RUNNING", "STOPPING", "STOPPED", "REBUILDING"];
const LOST = ["UNAVAILABLE", "DELETING", "DELETED"];
const withOldImage = (state: string): string => `${state} with the old image`;

/** Waits until the workstation rests in one of the states, and, where an image is named, runs from it. */
export const waitForServer = (
  context: Context,
  id: string,
  until: string,
  target: readonly string[],
  imageId?: string,
): Promise<Server | undefined> =>
  waitFor<Server>(context, {
    what: `workstation ${id}`,
    until,
    read: () => servers(context.client).get(id),
    state: (server) =>
      server && imageId !== undefined && server.ImageId !== imageId
        ? withOldImage(stateOf(server))
        : stateOf(server),
    target,
    pending: [...STATES, ...STATES.map(withOldImage), ...(target.includes(ABSENT) ? LOST : [])],
    failed: target.includes(ABSENT) ? [] : LOST,
    reason: () => "the cloud gives no reason",
  });
