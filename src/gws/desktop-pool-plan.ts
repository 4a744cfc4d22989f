import * as pulumi from "@pulumi/pulumi";
import { declarationOf } from "../provider/declaration-of";
import type { DesktopPoolArgs, DesktopPoolMember, DesktopPoolRollout } from "./desktop-pool";
import type { InstanceArgs } from "./generated";

/** A desktop as the pool registers it. */
export interface PlannedDesktop {
  readonly userName: string;
  /** Users whose desktops have to be ready before. */
  readonly after: readonly string[];
  readonly args: InstanceArgs;
  readonly options: pulumi.CustomResourceOptions;
}

export interface PoolPlan {
  readonly batches: readonly (readonly string[])[];
  /** The desktops, each behind those that it comes after. */
  readonly desktops: readonly PlannedDesktop[];
}

/** What becomes of each desktop of a pool, and in which order. Throws what is wrong with the pool. */
export function planPool(
  name: string,
  args: DesktopPoolArgs,
  opts: pulumi.ComponentResourceOptions,
): PoolPlan {
  const { users, allowDataLoss = false, rollout = {}, deleteLeavers = false, skipAwait, ...common } = args;
  refuse(name, wrongKind(users, { allowDataLoss, deleteLeavers }));
  const members = membersOf(users);
  refuse(name, wrongUsers(members) ?? wrongRollout(rollout, allowDataLoss, members));
  const batches = batchesOf(
    members.map(({ userName }) => userName),
    rollout,
  );
  const byName = new Map(members.map((member) => [member.userName, member]));
  const desktops = batches.flatMap((batch, index) => {
    const turn = allowDataLoss ? turnOf(index, rollout) : undefined;
    const goes = turn === "goes";
    return batch.map((userName): PlannedDesktop => {
      const { userUid, desktop } = byName.get(userName) as DesktopPoolMember;
      return {
        userName,
        // Where nothing may be replaced there is nothing to put in order, and new desktops are made together.
        after: goes && rollout.maxSurge === undefined ? (batches[index - 1] ?? []) : [],
        args: {
          ...(common as InstanceArgs),
          ...desktop,
          user: { userName, userUid },
          ...(goes && { allowDataLoss: true }),
          ...(skipAwait !== undefined && !goes && { skipAwait }),
        },
        options: {
          ...handedOn(opts),
          ...(goes && { deleteBeforeReplace: rollout.maxSurge === undefined }),
          ...(turn === "waits" && { ignoreChanges: replacingProperties() }),
          ...(deleteLeavers && { protect: false }),
        },
      };
    });
  });
  return { batches, desktops };
}

/**
 * Whether a batch may be replaced in this up. With `maxSurge` it is one batch alone: one before it that is not done is
 * refused in preview, as any replacement, so that no two of them are there twice at once.
 */
function turnOf(index: number, { batches = Number.POSITIVE_INFINITY, maxSurge }: DesktopPoolRollout): Turn {
  if (index >= batches) {
    return "waits";
  }
  return maxSurge !== undefined && index < batches - 1 ? "done" : "goes";
}

type Turn = "done" | "goes" | "waits";

/** The users of a pool in batches: those of the canary in their order, then all others in theirs. */
export function batchesOf(users: readonly string[], rollout: DesktopPoolRollout): string[][] {
  const { canary = [], maxSurge, maxUnavailable = 1 } = rollout;
  const size = maxSurge ?? maxUnavailable;
  const others = users.filter((user) => !canary.includes(user));
  return [...inBatches(canary, size), ...inBatches(others, size)];
}

function inBatches(users: readonly string[], size: number): string[][] {
  const count = Math.ceil(users.length / size);
  return Array.from({ length: count }, (_, index) => users.slice(index * size, (index + 1) * size));
}

function refuse(name: string, wrong: string | undefined): void {
  if (wrong !== undefined) {
    throw new Error(`gws:DesktopPool "${name}": ${wrong}`);
  }
}

/** An output would be taken for true, and for a table of its own methods. */
function wrongKind(users: unknown, flags: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof users !== "object" || users === null || pulumi.Output.isInstance(users)) {
    return "users has to be a plain table or list: the desktops' resources are called by it";
  }
  const flag = Object.keys(flags).find((key) => typeof flags[key] !== "boolean");
  return flag === undefined ? undefined : `${flag} has to be a plain true or false`;
}

const membersOf = (users: DesktopPoolArgs["users"]): readonly DesktopPoolMember[] =>
  Array.isArray(users)
    ? users
    : Object.entries(users).map(([userName, user]) => ({ ...user, userName }) as DesktopPoolMember);

function wrongUsers(members: readonly DesktopPoolMember[]): string | undefined {
  const names = members.map(({ userName }) => userName);
  const nameless = names.findIndex((name) => typeof name !== "string" || name === "");
  if (nameless !== -1) {
    return `users[${nameless}].userName has to be a plain text: the desktop's resource is called by it`;
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `users has ${twice} twice: each user has one desktop of a pool`;
}

const NUMBERS = ["maxUnavailable", "maxSurge", "batches"] as const;
const KNOWN: readonly string[] = [...NUMBERS, "canary"];

function wrongRollout(
  rollout: DesktopPoolRollout,
  allowDataLoss: boolean,
  members: readonly DesktopPoolMember[],
): string | undefined {
  const unknown = Object.keys(rollout).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) {
    return `rollout has no ${unknown}: it takes ${KNOWN.join(", ")}`;
  }
  for (const key of NUMBERS) {
    const lowest = key === "batches" ? 0 : 1;
    const value = rollout[key];
    if (value !== undefined && !(Number.isInteger(value) && value >= lowest)) {
      return `rollout.${key} has to be a whole number from ${lowest} on, not ${JSON.stringify(value)}`;
    }
  }
  if (rollout.maxSurge !== undefined && rollout.maxUnavailable !== undefined) {
    return "rollout has maxUnavailable and maxSurge: a desktop is deleted before it is made anew, or after";
  }
  if (rollout.maxSurge !== undefined && rollout.batches === undefined && allowDataLoss) {
    return "rollout.maxSurge needs rollout.batches: Pulumi deletes old desktops at the end of an up, so each up takes one batch";
  }
  return wrongCanary(rollout.canary ?? [], members);
}

function wrongCanary(canary: readonly string[], members: readonly DesktopPoolMember[]): string | undefined {
  const names = members.map(({ userName }) => userName);
  const strangers = canary.filter((name) => !names.includes(name));
  if (strangers.length > 0) {
    return `rollout.canary names ${strangers.join(", ")}, not among users`;
  }
  const twice = canary.find((name, index) => canary.indexOf(name) !== index);
  return twice === undefined ? undefined : `rollout.canary names ${twice} twice`;
}

/** Options that the engine or the provider looks for at the desktop itself. */
const handedOn = ({
  customTimeouts,
  retainOnDelete,
}: pulumi.ComponentResourceOptions): pulumi.CustomResourceOptions => ({
  ...(customTimeouts && { customTimeouts }),
  ...(retainOnDelete !== undefined && { retainOnDelete }),
});

/** The properties of which a change would make another desktop. */
function replacingProperties(): string[] {
  const { properties = {} } = declarationOf("gws:Instance") ?? {};
  return Object.keys(properties).filter((name) => properties[name]?.effect?.kind === "replace");
}
