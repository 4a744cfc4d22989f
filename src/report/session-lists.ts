import { listAll } from "../api";
import * as appstream from "../api/generated/appstream";
import * as gws from "../api/generated/gws";
import { listServers, type Server } from "../provider/appstream/workstation/reads";
import { type Instance, listInstances } from "../provider/gws/instance/reads";
import { awaitTask } from "../provider/gws/task";
import type { Context } from "../provider/language/context";
import type { Session } from "./disturbed";
import { Once } from "./look-up-context";
import type { Place } from "./target";

type Connection = gws.DescribeClusterConnectionsResponseConnectionsItem;

/** A desktop's sessions are listed by when they began; one that is older than this is not found. */
const OLDEST_SESSION_MS = 30 * 24 * 60 * 60 * 1000;
/** The most ids that one listing of workstations is asked for. */
const IDS_IN_CALL = 100;

/** The open sessions in one region. What several resources ask for is read once. */
export class SessionLists {
  readonly #known = new Once<Promise<readonly Session[]>>();
  readonly #connections = new Once<Promise<readonly Connection[]>>();
  readonly #desktops = new Once<Promise<readonly Instance[]>>();
  readonly #workstations = new Once<Promise<readonly Server[]>>();

  /** @param workstations The ids of all that will be asked about, which are listed together. */
  constructor(
    readonly context: Context,
    readonly workstations: readonly string[],
  ) {}

  /** The open sessions on an object; none on one that is not there. */
  async of(place: Place, withUsers: boolean): Promise<readonly Session[]> {
    const { kind, id, appId } = place;
    const all = await this.#known.get(`${kind} ${id}`, () => this.#read(place, withUsers));
    if (appId === undefined || all.length === 0) {
      return all;
    }
    const bound = await this.#boundTo({ AppInstanceGroupIdList: [id], AppIdList: [appId] });
    return all.filter((session) => bound.some((each) => each.id === session.id));
  }

  #read({ kind, id }: Place, withUsers: boolean): Promise<readonly Session[]> {
    switch (kind) {
      case "cluster":
        return this.#ofCluster(id, withUsers);
      case "desktop":
        return this.#ofDesktop(id);
      case "group":
        return this.#ofGroup(id);
      case "browserGroup":
        // Application instances are listed of delivery groups only; who is bound to one, of browser groups too.
        return this.#boundTo({ AppInstanceGroupIdList: [id] });
      case "workstation":
        return this.#ofWorkstation(id);
    }
  }

  async #ofCluster(id: string, withUsers: boolean): Promise<readonly Session[]> {
    const connections = await this.#connectionsOf(id);
    const desktops = withUsers && connections.length > 0 ? await this.#allDesktops() : [];
    return connections.map((connection) => sessionOn(desktops.find(isOn(connection))));
  }

  async #ofDesktop(id: string): Promise<readonly Session[]> {
    const desktop = (await this.#allDesktops()).find(({ InstanceId }) => InstanceId === id);
    if (desktop?.ClusterId === undefined) {
      return [];
    }
    const connections = await this.#connectionsOf(desktop.ClusterId);
    return connections.filter((each) => isOn(each)(desktop)).map(() => sessionOn(desktop));
  }

  #allDesktops(): Promise<readonly Instance[]> {
    return this.#desktops.get("", () => listInstances(this.context));
  }

  /** The sessions of a cluster that have not ended. */
  #connectionsOf(ClusterId: string): Promise<readonly Connection[]> {
    return this.#connections.get(ClusterId, async () => {
      const now = Date.now();
      const span = { StartTime: iso(now - OLDEST_SESSION_MS), EndTime: iso(now) };
      const what = `connections of cluster ${ClusterId}`;
      const { Connections = [] } = await awaitTask(this.context, what, (TaskId) =>
        this.context.call(gws.DescribeClusterConnections, { ClusterId, ...span, TaskId }),
      );
      return Connections.filter(({ LogoffTime }) => !LogoffTime);
    });
  }

  /** The status of a session is there while it runs only, and nobody is connected to one that does not. */
  async #ofGroup(AppInstanceGroupId: string): Promise<readonly Session[]> {
    const request = { AppInstanceGroupId, Status: ["RUNNING"] };
    const found = await listAll(this.context, appstream.ListAppInstances, request, {
      items: (page) => page.AppInstanceModels,
      total: (page) => page.TotalCount,
    });
    return found.map(({ AppInstanceId, BindInfo, SessionStatus }) => ({
      id: AppInstanceId,
      user: BindInfo?.EndUserId,
      isConnected: SessionStatus?.toLowerCase() === "connect",
    }));
  }

  async #boundTo(request: appstream.ListBindInfoRequest): Promise<readonly Session[]> {
    const found = await listAll(this.context, appstream.ListBindInfo, request, {
      items: (page) => page.BindInfoModels,
      total: (page) => page.TotalCount,
    });
    return found.map(({ AppInstanceId, UserId }) => ({ id: AppInstanceId, user: UserId }));
  }

  async #ofWorkstation(id: string): Promise<readonly Session[]> {
    const found = (await this.#allWorkstations()).find(({ WuyingServerId }) => WuyingServerId === id);
    return (found?.Sessions ?? []).map(({ UserId }) => ({ user: UserId }));
  }

  #allWorkstations(): Promise<readonly Server[]> {
    return this.#workstations.get("", async () => {
      const ids = [...new Set(this.workstations)];
      const found: Server[] = [];
      for (let at = 0; at < ids.length; at += IDS_IN_CALL) {
        const WuyingServerIdList = ids.slice(at, at + IDS_IN_CALL);
        found.push(...(await listServers(this.context, { WuyingServerIdList })));
      }
      return found;
    });
  }
}

const iso = (time: number): string => new Date(time).toISOString();

const sessionOn = (desktop: Instance | undefined): Session => ({ user: desktop?.UserName || undefined });

/** The vendor's reference calls the field an id in its sample, and a host name such as `GWS\C0-I01` in its text. */
const isOn =
  ({ InstanceId: said }: Connection) =>
  ({ InstanceId, HostName }: Instance): boolean =>
    said !== undefined &&
    (said === InstanceId || (Boolean(HostName) && said.split("\\").at(-1) === HostName));
