import * as pulumi from "@pulumi/pulumi";
import { presentable } from "../program/presentable";
import type { PoolPlan } from "./desktop-pool-plan";
import { Instance, type InstanceArgs } from "./generated";

/** What a pool says of all its desktops, and each user may have otherwise. */
type DesktopArgs = Omit<InstanceArgs, "user" | "allowDataLoss" | "skipAwait" | "name" | "adoptId">;

/** What a user's desktop has that the others of the pool have not. */
export interface DesktopPoolOverrides extends Partial<DesktopArgs>, Pick<InstanceArgs, "name" | "adoptId"> {}

/** A user of a pool that is written as a table, under the user's name. */
export interface DesktopPoolUser {
  /** Numeric id of the user's account. */
  userUid: pulumi.Input<number>;
  /** What this user's desktop has that the others of the pool have not. */
  desktop?: DesktopPoolOverrides;
}

/** A user of a pool that is written as a list. */
export interface DesktopPoolMember extends DesktopPoolUser {
  /** Name of the user. The desktop's resource is called by it, so it is a plain value. */
  userName: string;
}

/** In which order, and how many at once, the desktops of a pool are replaced. */
export interface DesktopPoolRollout {
  /**
   * How many people may be without a desktop at once: so many desktops are deleted and made anew together, and the next
   * ones when all of them are ready. Default: 1. Not together with `maxSurge`.
   */
  maxUnavailable?: number;
  /**
   * How many desktops there may be beside those of the pool: so many are made anew together, and the old ones are
   * deleted at the end of the `pulumi up`. So each `up` takes one batch: raise `batches` by one for each. A step that
   * would take more is refused in preview.
   */
  maxSurge?: number;
  /** Users whose desktops go first, in batches of their own. */
  canary?: string[];
  /**
   * How many batches go by now, from the first on, those of the canary included. The desktops of all others stay as
   * they are, also when the program says otherwise of them. Left out, all go; `maxSurge` needs it.
   */
  batches?: number | undefined;
}

/** What a program says of a {@link DesktopPool}. */
export interface DesktopPoolArgs extends DesktopArgs {
  /** Whose desktops they are: a table by user name, or a list. Each user has one. */
  users: Readonly<Record<string, DesktopPoolUser>> | readonly DesktopPoolMember[];
  /**
   * Whether desktops may be replaced, and the disks with all that is stored on them be lost. Without it a change that
   * replaces a desktop, such as another `imageId`, fails in preview. With it `rollout` says in which order. Default: false.
   */
  allowDataLoss?: boolean;
  /** In which order desktops are replaced while `allowDataLoss` is true. Default: one after the other. */
  rollout?: DesktopPoolRollout;
  /**
   * Whether the desktop of a user who is taken out of `users` is deleted. Without it Pulumi refuses that, as of any
   * desktop that is somebody's. It counts from the `up` on that stored it. Default: false.
   */
  deleteLeavers?: boolean;
  /** As of `Instance`: new desktops count as made before they are ready. It does not count while `allowDataLoss` is true. */
  skipAwait?: boolean;
}

/**
 * Desktops of many people, one each, that are alike: a component of one `Instance` for each user. Each is called by its
 * user, so who comes and goes leaves all others alone, and a change that replaces desktops goes through them in batches.
 */
export class DesktopPool extends pulumi.ComponentResource {
  /** The desktops by user name. */
  readonly desktops: Readonly<Record<string, Instance>>;
  /** Ids of the desktops by user name. */
  readonly instanceIds: pulumi.Output<Record<string, string>>;
  /** The users in the order in which their desktops are replaced, batch by batch. */
  readonly batches: readonly (readonly string[])[];

  constructor(name: string, args: DesktopPoolArgs, opts: pulumi.ComponentResourceOptions = {}) {
    const { batches, desktops } = planned(name, args, opts);
    super("wuying:gws:DesktopPool", name, {}, opts);
    const made: Record<string, Instance> = {};
    for (const { userName, after, args: desktop, options } of desktops) {
      made[userName] = new Instance(`${name}-${userName}`, desktop, {
        ...options,
        parent: this,
        dependsOn: after.flatMap((each) => made[each] ?? []),
      });
    }
    this.batches = batches;
    this.desktops = made;
    const ids = Object.entries(made).map(([userName, { id }]) =>
      id.apply((known): [string, string] => [userName, known]),
    );
    this.instanceIds = pulumi.all(ids).apply((pairs) => Object.fromEntries(pairs));
    this.registerOutputs({ instanceIds: this.instanceIds });
  }
}

function planned(name: string, args: DesktopPoolArgs, opts: pulumi.ComponentResourceOptions): PoolPlan {
  // Most programs have no pool, and each pays for what it loads.
  const { planPool } = require("./desktop-pool-plan") as typeof import("./desktop-pool-plan");
  try {
    return planPool(name, args, opts);
  } catch (error) {
    throw presentable(error);
  }
}
