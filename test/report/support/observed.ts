import { readFileSync } from "node:fs";
import { Account, type AccountSnapshot } from "../../../src/emulator/core/account";
import { Clock } from "../../../src/emulator/core/clock";
import type { Context } from "../../../src/emulator/core/context";
import type { Kind, StoredObject } from "../../../src/emulator/core/kind";
import { isLeaving } from "../../../src/emulator/core/lifecycle";
import { PRODUCTS } from "../../../src/emulator/products";
import { browserKind } from "../../../src/emulator/products/appstream/browser/browser-group";
import { groupKind } from "../../../src/emulator/products/appstream/group/group";
import { nodesOf } from "../../../src/emulator/products/appstream/pool/pool-view";
import { persistentKind } from "../../../src/emulator/products/appstream/session/persistent-session";
import { openSessions, sessionKind } from "../../../src/emulator/products/appstream/session/session";
import { serverKind } from "../../../src/emulator/products/appstream/workstation/server";
import { clusterKind } from "../../../src/emulator/products/gws/cluster/cluster";
import { connectionKind } from "../../../src/emulator/products/gws/instance/connection";
import { instanceKind } from "../../../src/emulator/products/gws/instance/instance";
import { UP } from "../../../src/emulator/products/gws/instance/power";
import { DISRUPTION_CLASSES, type DisruptionClass } from "../../../src/provider/language/disruption";

/** What people at work have of an account at one moment. */
export interface Seen {
  /** Objects by id, each with its kind; those on their way out count as gone. */
  readonly objects: ReadonlyMap<string, string>;
  readonly machines: ReadonlyMap<string, Machine>;
  /** Sessions in use, by id. */
  readonly sessions: ReadonlyMap<string, Session>;
  /** Who comes in where, and by which way. */
  readonly ways: readonly Way[];
}

interface Machine {
  readonly isUp: boolean;
  /** When its last transition began. */
  readonly startedAt: number;
  readonly isRebuilt: boolean;
  /** The image of its system disk, and its data disks. */
  readonly disks: readonly string[];
}

interface Session {
  /** The machine or group. */
  readonly on: string;
  readonly userId: string;
}

interface Way {
  readonly to: string;
  readonly by: string;
}

/** Something that a change did to people. */
export interface Harm {
  readonly class: DisruptionClass;
  readonly what: string;
}

/** Objects on which people store something. A cluster has nothing of theirs. */
const HOLDING_DATA: readonly string[] = [
  instanceKind,
  serverKind,
  groupKind,
  browserKind,
  persistentKind,
].map(({ name }) => name);
const COMPARED: readonly string[] = [clusterKind.name, ...HOLDING_DATA];

/** Everybody comes in, whoever is authorised. */
const EVERYBODY = "everybody";

/** Looks at the account that an emulator keeps in a file. */
export function lookAt(stateFile: string, timeScale: number): Seen {
  const { account: snapshot } = JSON.parse(readFileSync(stateFile, "utf8")) as { account: AccountSnapshot };
  const account = new Account(PRODUCTS, new Clock(timeScale), 1);
  account.restore(snapshot);
  account.store.settle();
  const context = account.context(new AbortController().signal);
  return {
    objects: new Map(
      account.store
        .collections()
        .filter(({ kind }) => COMPARED.includes(kind.name))
        .flatMap((collection) =>
          collection
            .all()
            .filter(isThere)
            .map(({ id }) => [id, collection.kind.name]),
        ),
    ),
    machines: new Map([...desktopsOf(context), ...workstationsOf(context)]),
    sessions: new Map([...connectionsOf(context), ...sessionsOf(context)]),
    ways: waysOf(context),
  };
}

const isThere = ({ lifecycle }: StoredObject<object>): boolean => !isLeaving(lifecycle);

function allOf<Attributes extends object>(
  { store }: Context,
  kind: Kind<Attributes>,
): StoredObject<Attributes>[] {
  return store.of(kind).all().filter(isThere);
}

const desktopsOf = (context: Context): [string, Machine][] =>
  allOf(context, instanceKind).map((desktop) => [
    desktop.id,
    {
      isUp: UP.some((status) => status === context.store.of(instanceKind).status(desktop)),
      startedAt: desktop.lifecycle.startedAt,
      isRebuilt: false,
      disks: [desktop.attributes.ImageId],
    },
  ]);

const workstationsOf = (context: Context): [string, Machine][] =>
  allOf(context, serverKind).map((server) => [
    server.id,
    {
      isUp: context.store.of(serverKind).status(server) === "RUNNING",
      startedAt: server.lifecycle.startedAt,
      isRebuilt: server.lifecycle.stages.some(({ status }) => status === "REBUILDING"),
      disks: [server.attributes.ImageId, ...server.attributes.DataDisk.map(({ DataDiskId }) => DataDiskId)],
    },
  ]);

const connectionsOf = (context: Context): [string, Session][] =>
  allOf(context, connectionKind)
    .filter(({ attributes }) => attributes.LogoffTime === "")
    .map(({ attributes, id }) => [id, { on: attributes.InstanceId, userId: attributes.ClientName }]);

const IN_USE = ["STARTING", "RUNNING"];

/** A session whose node is gone is not in use any more. */
function sessionsOf(context: Context): [string, Session][] {
  const groups = allOf(context, groupKind).map((group) => ({
    id: group.id,
    nodes: ["", ...nodesOf(context, group).map(({ NodeId }) => NodeId)],
  }));
  const servers = allOf(context, serverKind).map(({ id }) => ({ id, nodes: [""] }));
  return [...groups, ...servers].flatMap(({ id: on, nodes }) =>
    openSessions(context, on)
      .filter((session) => IN_USE.includes(statusOf(context, session)))
      .filter(({ attributes }) => nodes.includes(attributes.NodeId))
      .map(({ attributes, id }): [string, Session] => [id, { on, userId: attributes.EndUserId }]),
  );
}

const statusOf = ({ store }: Context, session: ReturnType<typeof openSessions>[number]): string =>
  store.of(sessionKind).status(session);

const waysOf = (context: Context): Way[] => [
  ...allOf(context, instanceKind).flatMap(({ attributes, id }) => waysTo(id, [attributes.UserName])),
  ...allOf(context, clusterKind).flatMap(({ attributes, id }) =>
    waysTo(id, [attributes.NatId, attributes.DomainName]),
  ),
  ...allOf(context, serverKind).flatMap(({ attributes, id }) => waysTo(id, attributes.Users)),
  ...allOf(context, groupKind).flatMap(({ attributes, id }) =>
    waysTo(id, [
      ...attributes.Users,
      ...attributes.UserGroupIds,
      ...(attributes.SecurityPolicy?.SkipUserAuthCheck === true ? [EVERYBODY] : []),
    ]),
  ),
  ...allOf(context, browserKind).flatMap(({ attributes, id }) =>
    waysTo(id, [
      ...attributes.Users,
      ...attributes.UserGroupIds,
      ...(attributes.Policy.AuthorizeAccessPolicyRules ?? []).map(({ CidrIp = "" }) => CidrIp),
      ...(attributes.Policy.ClientTypes ?? [])
        .filter(({ Status }) => Status === "on")
        .map(({ ClientType = "" }) => ClientType),
    ]),
  ),
];

const waysTo = (to: string, by: readonly string[]): Way[] =>
  by.filter((each) => each !== "").map((each) => ({ to, by: each }));

/** What became of people between two looks at an account. */
export const harmBetween = (before: Seen, after: Seen): Harm[] => [
  ...harmToObjects(before, after),
  ...harmToMachines(before, after),
  ...harmToSessions(before, after),
  ...harmToWays(before, after),
];

/** The worst of what was done. */
export const worstClass = (harms: readonly Harm[]): DisruptionClass =>
  DISRUPTION_CLASSES.findLast((each) => harms.some((harm) => harm.class === each)) ?? "none";

function harmToObjects(before: Seen, after: Seen): Harm[] {
  const newKinds = [...after.objects].filter(([id]) => !before.objects.has(id)).map(([, kind]) => kind);
  const gone = [...before.objects].filter(([id]) => !after.objects.has(id));
  return gone.flatMap(([id, kind]): Harm[] => {
    if (newKinds.includes(kind)) {
      return [{ class: "replace", what: `another one of ${kind} took the place of ${id}` }];
    }
    return HOLDING_DATA.includes(kind) ? [{ class: "dataLoss", what: `${id} of ${kind} is gone` }] : [];
  });
}

function harmToMachines(before: Seen, after: Seen): Harm[] {
  return [...before.machines].flatMap(([id, old]): Harm[] => {
    const now = after.machines.get(id);
    if (now === undefined || now.startedAt === old.startedAt) {
      return [];
    }
    if (now.isRebuilt || old.disks.some((disk) => !now.disks.includes(disk))) {
      return [{ class: "dataLoss", what: `${id} lost a disk` }];
    }
    if (!old.isUp) {
      return [];
    }
    return now.isUp
      ? [{ class: "restart", what: `${id} went down and came up` }]
      : [{ class: "signOut", what: `${id} went down` }];
  });
}

function harmToSessions(before: Seen, after: Seen): Harm[] {
  const ended = [...before.sessions].filter(([id]) => !after.sessions.has(id));
  return ended.flatMap(([id, { on, userId }]): Harm[] => {
    const [old, now] = [before.machines.get(on), after.machines.get(on)];
    const isBack = now?.isUp === true && now.startedAt !== old?.startedAt;
    return [{ class: isBack ? "restart" : "signOut", what: `session ${id} of ${userId} on ${on} ended` }];
  });
}

/** Nobody needs a way to what is gone. */
function harmToWays(before: Seen, after: Seen): Harm[] {
  const has = (to: string, by: string): boolean => after.ways.some((way) => way.to === to && way.by === by);
  return before.ways
    .filter(({ to, by }) => after.objects.has(to) && !has(to, by) && !has(to, EVERYBODY))
    .map(({ to, by }) => ({ class: "signOut", what: `${by} has no way to ${to} any more` }));
}
