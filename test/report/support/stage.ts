import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as gws from "../../../src/api/generated/gws";
import { update } from "../../../src/provider/applying/update";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import type { Disruption } from "../../../src/provider/language/disruption";
import { OWNER, PROVIDER } from "../../../src/provider/language/hidden";
import { PartialFailure } from "../../../src/provider/language/partial-failure";
import { meaningOf } from "../../../src/provider/meaning";
import { type DiffResult, diffProperties } from "../../../src/provider/planning/diff";
import type { PlannedChange } from "../../../src/provider/planning/meaning";
import { refuseChange } from "../../../src/provider/planning/refuse-change";
import { Cloud } from "../../provider/support/cloud";
import { type Harm, harmBetween, lookAt, type Seen } from "./observed";

/** What the state has of a resource. */
export interface Held {
  readonly id: string;
  readonly applied: Properties;
}

/** A planned change that was carried out: what the report says that it does, and what it did. */
export interface Outcome {
  readonly operation: PlannedChange["operation"];
  readonly said: Disruption;
  readonly harms: readonly Harm[];
  /** What the state has now; undefined after a deletion, and when nothing was made. */
  readonly held: Held | undefined;
  /** Why the cloud did not take it, or not all of it. */
  readonly failure?: unknown;
}

/** Real seconds per emulated second. */
const TIME_SCALE = 0.000_1;
/** The emulator shows every change at once. */
const QUICKER = {
  firstPollMs: 1,
  longestPollMs: 10,
  gatherReadsMs: 0,
  gatherDeletionsMs: 0,
  lookAgainAfterMs: [0],
};
/** Who comes to work. */
export const PEOPLE = ["users-a", "users-b", "somebody"];

/** An emulated account with people at work, and what an engine does to it. */
export class Stage {
  private constructor(
    readonly cloud: Cloud,
    readonly folder: string,
  ) {}

  static async open(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), "wuying-stage-"));
    const stateFile = join(folder, "state.json");
    const cloud = await Cloud.start({ stateFile, timeScale: TIME_SCALE }, QUICKER);
    const stage = new Stage(cloud, folder);
    await stage.make(serviceLinkedRole, {});
    return stage;
  }

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.folder, { recursive: true });
  }

  look = (): Seen => lookAt(join(this.folder, "state.json"), TIME_SCALE);

  /** Makes a resource before anybody is there. */
  async make(declaration: Declaration, inputs: Properties): Promise<Held> {
    const made = await this.cloud.create(declaration, whole(declaration, inputs));
    this.cloud.ownership.stateKnows(made.id);
    return made;
  }

  /** Has people come to all that takes them and has nobody yet. */
  async letPeopleIn(): Promise<void> {
    const { machines, objects, sessions } = this.look();
    const isIn = (on: string, userId?: string): boolean =>
      [...sessions.values()].some((each) => each.on === on && (userId ?? each.userId) === each.userId);
    for (const [id, kind] of objects) {
      if (kind === "instances" && machines.get(id)?.isUp && !isIn(id)) {
        await this.#connect(id);
      }
      if (kind === "appInstanceGroups" || (kind === "wuyingServers" && machines.get(id)?.isUp)) {
        for (const EndUserId of PEOPLE.filter((each) => !isIn(id, each))) {
          await this.cloud.control.openSession({ AppInstanceGroupId: id, EndUserId });
        }
      }
    }
  }

  /** Sessions in use on a group, by id. */
  sessionsOn = (id: string): string[] =>
    [...this.look().sessions].filter(([, { on }]) => on === id).map(([session]) => session);

  async #connect(InstanceId: string): Promise<void> {
    const { client } = this.cloud;
    const { Instances = [] } = await client.call(gws.DescribeInstances, { InstanceId });
    const [app] = Instances[0]?.AppList ?? [];
    await client.call(gws.GetConnectTicket, {
      InstanceId,
      AppName: app?.AppName,
      UserName: "alice",
      Password: "secret",
      AsyncMode: true,
    });
  }

  /** Creates a resource while people are at work. */
  create(declaration: Declaration, inputs: Properties): Promise<Outcome> {
    const after = whole(declaration, inputs);
    return this.#watch(declaration, { operation: "create", after }, undefined, async () =>
      this.cloud.create(declaration, after),
    );
  }

  /** Takes an object over that no state has. */
  adopt(declaration: Declaration, { id }: Held, inputs: Properties): Promise<Outcome> {
    this.cloud.nextRun();
    return this.create(declaration, { ...inputs, adoptId: id });
  }

  /** What the engine would do; undefined where a preview finds nothing to do, or refuses it. */
  plan(declaration: Declaration, { applied, id }: Held, inputs: Properties): DiffResult | undefined {
    const desired = whole(declaration, inputs);
    const diff = diffProperties(declaration, applied, desired);
    const isRefused = refuseChange(declaration, id, applied, desired, diff.replaces) !== undefined;
    return diff.changes && !isRefused ? diff : undefined;
  }

  /** Carries a plan out as the engine would. */
  change(declaration: Declaration, held: Held, inputs: Properties, plan: DiffResult): Promise<Outcome> {
    const after = whole(declaration, inputs);
    const { applied: before, id } = held;
    if (plan.replaces.length === 0) {
      return this.#watch(declaration, { operation: "update", before, after }, held, async () => ({
        id,
        applied: await update(declaration, this.cloud.context(), id, before, after),
      }));
    }
    return this.#watch(declaration, { operation: "replace", before, after }, held, async () => {
      if (plan.deleteBeforeReplace) {
        await this.#remove(declaration, held);
        return this.cloud.create(declaration, after);
      }
      const made = await this.cloud.create(declaration, after);
      await this.#remove(declaration, held);
      return made;
    });
  }

  delete = (declaration: Declaration, held: Held): Promise<Outcome> =>
    this.#watch(declaration, { operation: "delete", before: held.applied }, held, async () => {
      await this.#remove(declaration, held);
      return undefined;
    });

  #remove = (declaration: Declaration, { applied, id }: Held): Promise<void> =>
    declaration.lifecycle.remove(this.cloud.context(), id, applied);

  async #watch(
    declaration: Declaration,
    planned: PlannedChange,
    held: Held | undefined,
    carryOut: () => Promise<Held | undefined>,
  ): Promise<Outcome> {
    const meaning = meaningOf(declaration.token, planned);
    if (!meaning) {
      throw new Error(`nothing is said of ${declaration.token}`);
    }
    const before = this.look();
    const { failure, ...now } = await carryOut().then(
      (made): { held: Held | undefined; failure?: unknown } => ({ held: made }),
      (error: unknown) => ({ held: leftBy(error, held), failure: error }),
    );
    if (now.held) {
      this.cloud.ownership.stateKnows(now.held.id);
    }
    const harms = harmBetween(before, this.look());
    return {
      operation: planned.operation,
      said: meaning.worst,
      harms,
      ...now,
      ...(failure ? { failure } : {}),
    };
  }
}

/** What the engine saves of a change that ended half-way. */
const leftBy = (error: unknown, held: Held | undefined): Held | undefined =>
  error instanceof PartialFailure ? { id: error.id, applied: error.properties } : held;

/** The inputs with what the base class adds to them, of a program that accepts every loss. */
const whole = ({ properties }: Declaration, inputs: Properties): Properties => ({
  ...("allowDataLoss" in properties ? { allowDataLoss: true } : {}),
  ...inputs,
  [OWNER]: "owner",
  [PROVIDER]: "reference",
});
