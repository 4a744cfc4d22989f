// Walks a sequence through the real pulumi and the emulator, and looks after each step whether the cloud, the state
// and the program agree as far as they have to.
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { idOf } from "../faults/judge.mjs";
import { inTurn } from "../faults/plan.mjs";
import { isProvider } from "../faults/processes.mjs";
import { INTERRUPTS } from "../faults/strike.mjs";
import { expected, KINDS, NOTHING, textOf } from "./program.mjs";

/** @import { Finding, CloudObject } from "../faults/judge.mjs" */
/** @import { Ended, Lab } from "../faults/lab.mjs" */
/** @import { Kind, Program, Wanted } from "./program.mjs" */
/** @import { Interrupted, Meddling, Sequence, Step, Storm, Unlucky, Up } from "./sequences.mjs" */

/**
 * An object of the cloud, with all that is known of it.
 * @typedef {{ kind: Kind, id: string, facts: CloudObject }} Shown
 */

const YES = ["--yes", "--skip-preview"];
const LOOK_EVERY = 20;
/** How long a provider may outlive its engine. */
const LEFT_AFTER = 10_000;
const SETTLE = 5_000;

/** Something that must not be. */
export class Broken extends Error {
  /**
   * @param {Finding["kind"]} kind
   * @param {string} text
   */
  constructor(kind, text) {
    super(text);
    this.kind = kind;
  }
}

/** A stack on its way through a sequence. */
export class Walk {
  /** @param {Lab} lab */
  constructor(lab) {
    this.lab = lab;
    /** @type {string[]} */
    this.outputs = [];
    /**
     * The last one that was deployed.
     * @type {Program | undefined}
     */
    this.program = undefined;
    /** Whether the cloud was changed behind Pulumi's back and Pulumi has not looked since. */
    this.isOutside = false;
    /** Whether a command was cut off, and none has gone well since. */
    this.isCutOff = false;
  }

  /** @param {Sequence} sequence */
  async walk({ start, steps }) {
    await this.up({ program: start });
    for (const step of steps) {
      await this.take(step);
    }
    await this.recover();
  }

  /**
   * @param {Step} step
   * @returns {Promise<void>}
   */
  take(step) {
    switch (step.kind) {
      case "up":
        return this.up(step);
      case "interrupted":
        return this.interrupted(step);
      case "unlucky":
        return this.unlucky(step);
      case "storm":
        return this.storm(step);
      case "refresh":
        return this.refresh();
      case "destroy":
        return this.destroy();
      case "edit":
        return this.edit(step);
      case "delete":
        return this.delete(step);
    }
  }

  /**
   * Runs a command as a user would: with the lock of a killed one taken away first.
   * @param {...string} args
   */
  async run(...args) {
    await this.unlock();
    return this.keep(await this.lab.run(...args));
  }

  /** @param {Ended} ended */
  keep(ended) {
    this.outputs.push(`$ ${ended.what}\n${ended.output}(${ended.code})`);
    if (ended.hung) {
      throw new Broken("unrecovered", `${ended.what} did not end`);
    }
    return ended;
  }

  async unlock() {
    if (!this.lab.isLocked()) {
      return;
    }
    const { code, output } = this.keep(await this.lab.run("cancel", "--yes"));
    if (code !== 0) {
      throw new Broken("unrecovered", `pulumi cancel failed: ${output}`);
    }
  }

  /** @param {Program} program */
  deploy(program) {
    this.program = program;
    this.lab.program(textOf(program));
  }

  /** @param {Pick<Up, "program">} step */
  async up({ program }) {
    this.deploy(program);
    const ended = await this.run("up", ...YES);
    await this.afterUp(ended);
  }

  /**
   * A success has to be one. A failure is only allowed for what happened before or during the command.
   * @param {Ended} ended
   */
  async afterUp({ code, output }, isUnlucky = false) {
    if (code === 0) {
      this.isCutOff = false;
      if (!this.isOutside) {
        await this.agrees(this.wanted());
      }
      return;
    }
    const isAllowed = isUnlucky || this.isOutside || this.isCutOff;
    if (!isAllowed) {
      throw new Broken("unrecovered", `up failed without a reason: ${lastLines(output)}`);
    }
    this.isCutOff = true;
  }

  /** @param {Interrupted} step */
  async interrupted({ program, how, afterCalls }) {
    this.deploy(program);
    await this.unlock();
    const before = (await this.lab.calls()).length;
    const { pid, ended } = this.lab.start("up", ...YES);
    let isOver = false;
    void ended.then(() => (isOver = true));
    while (!isOver && (await this.lab.calls()).length < before + afterCalls) {
      await sleep(LOOK_EVERY);
    }
    if (!isOver) {
      await INTERRUPTS[how](this.lab, pid);
    }
    const result = this.keep(await ended);
    // A killed update may have changed what the state does not know; Pulumi then asks for a refresh.
    if (this.lab.state().pending.length > 0) {
      this.isOutside = true;
    }
    await this.providersEnd();
    await this.afterUp(result, true);
  }

  /** @param {Unlucky} step */
  async unlucky({ program, fault, when, skip }) {
    await this.lab.arm({ operation: "*", when, kind: fault, skip });
    await this.upAmid(program);
  }

  /** @param {Storm} step */
  async storm({ program, calls }) {
    await this.lab.arm({ operation: "*", when: "before", kind: "throttle", times: calls });
    await this.upAmid(program);
  }

  /** @param {Program} program */
  async upAmid(program) {
    this.deploy(program);
    const ended = await this.run("up", ...YES);
    await this.lab.disarm();
    await this.afterUp(ended, true);
  }

  async refresh() {
    const ended = await this.run("refresh", ...YES);
    const isAsked = /--clear-pending-creates/.test(ended.output) && ended.code !== 0;
    const { code, output } = isAsked ? await this.run("refresh", ...YES, "--clear-pending-creates") : ended;
    if (code !== 0) {
      throw new Broken("unrecovered", `refresh failed: ${lastLines(output)}`);
    }
  }

  async destroy() {
    const { code, output } = await this.run("destroy", ...YES);
    if (code === 0 && !this.isCutOff) {
      await this.agrees(NOTHING);
    }
    if (code === 0) {
      return;
    }
    if (!this.isOutside && !this.isCutOff) {
      throw new Broken("unrecovered", `destroy failed without a reason: ${lastLines(output)}`);
    }
    this.isCutOff = true;
  }

  /** @param {Meddling} step */
  async edit({ which }) {
    const known = this.known();
    const objects = (await this.objects()).filter(({ id }) => known.has(id));
    if (objects.length === 0) {
      return;
    }
    const { kind, id } = inTurn(objects, which);
    await this.meddle("PATCH", id, NAMES[kind]);
    this.isOutside = true;
  }

  /** @param {Meddling} step */
  async delete({ which }) {
    const all = await this.objects();
    const hasDesks = all.some(({ kind }) => kind === "instances");
    const objects = all.filter(({ kind }) => kind !== "clusters" || !hasDesks);
    if (objects.length === 0) {
      return;
    }
    await this.meddle("DELETE", inTurn(objects, which).id);
    this.isOutside = true;
  }

  /** What a user does at the end of a bad day: look at the cloud, deploy, and look again. */
  async recover() {
    await this.lab.disarm();
    let ended = await this.run("up", "--refresh", ...YES);
    const [, stray] =
      /an interrupted run made the \w+ (\S+) for this resource from other properties/.exec(ended.output) ??
      [];
    if (stray) {
      await this.meddle("DELETE", stray);
      ended = await this.run("up", "--refresh", ...YES);
    }
    if (ended.code !== 0) {
      throw new Broken("unrecovered", `the last up failed: ${lastLines(ended.output)}`);
    }
    if (this.lab.state().pending.length > 0) {
      const { code, output } = await this.run("refresh", ...YES, "--clear-pending-creates");
      if (code !== 0) {
        throw new Broken("unrecovered", `refresh failed: ${lastLines(output)}`);
      }
    }
    await this.deleteUnfinished();
    await this.agrees(this.wanted());
    const { code, output } = await this.run("preview", "--expect-no-changes");
    if (code !== 0) {
      throw new Broken("unrecovered", `a preview shows changes: ${lastLines(output)}`);
    }
  }

  /**
   * What a killed run began and the program says no more: no resource is left that would look for it, so people have
   * to, by means of the command that lists it.
   */
  async deleteUnfinished() {
    await this.haveListed();
    const known = this.known();
    const listed = await this.lab.unfinished();
    this.outputs.push(`$ pulumi-wuying unfinished\n${JSON.stringify(listed)}`);
    for (const { id } of listed) {
      if (id !== undefined && !known.has(id)) {
        await this.meddle("DELETE", id);
      }
    }
  }

  /**
   * Changes or deletes an object behind Pulumi's back, which nobody can know before it is listed.
   * @param {"PATCH" | "DELETE"} method
   * @param {string} id
   * @param {object} [fields]
   */
  async meddle(method, id, fields) {
    await this.lab.change(method, id, fields);
    await this.haveListed();
  }

  haveListed = () => sleep(this.lab.listingLagSeconds * 1000);

  /** What the last program says. */
  wanted() {
    if (this.program) {
      return expected(this.program);
    }
    throw new Error("nothing has been deployed yet");
  }

  known = () => new Set(this.lab.state().resources.map(({ id }) => id));

  /**
   * The objects that resources stand for, without those that a new account has.
   * @returns {Promise<Shown[]>}
   */
  async objects() {
    const cloud = await this.lab.cloud();
    return KINDS.flatMap((kind) =>
      (cloud[kind] ?? [])
        .filter(({ ImageType }) => ImageType !== "system")
        .map((facts) => ({ kind, id: idOf(facts), facts })),
    );
  }

  /**
   * Each object once, known to the state, and as the program says. Deletions get a moment to end.
   * @param {Wanted} wanted
   */
  async agrees(wanted) {
    const until = Date.now() + SETTLE;
    for (;;) {
      const broken = this.compare(await this.objects(), wanted);
      if (!broken) {
        return;
      }
      if (Date.now() > until) {
        throw broken;
      }
      await sleep(250);
    }
  }

  /**
   * @param {readonly Shown[]} objects
   * @param {Wanted} wanted
   */
  compare(objects, wanted) {
    const known = this.known();
    for (const [kind, facts] of Object.entries(wanted)) {
      const found = objects.filter((each) => each.kind === kind);
      const ids = found.map(({ id }) => id).join(", ");
      if (found.length !== facts.length) {
        const text = `the cloud has ${found.length} ${kind} instead of ${facts.length}: ${ids}`;
        return new Broken(found.length > facts.length ? "duplicated" : "lost", text);
      }
      const stranger = found.find(({ id }) => !known.has(id));
      if (stranger) {
        return new Broken("lost", `the state does not know ${stranger.id} of ${kind}`);
      }
      const shown = sorted(found.map((each, at) => pick(each.facts, Object.keys(facts[at] ?? {}))));
      if (!isDeepStrictEqual(shown, sorted(facts))) {
        return new Broken(
          "unrecovered",
          `${kind}: ${JSON.stringify(shown)} instead of ${JSON.stringify(facts)}`,
        );
      }
    }
    return undefined;
  }

  async providersEnd() {
    const until = Date.now() + LEFT_AFTER;
    while (this.lab.processes().some(isProvider)) {
      if (Date.now() > until) {
        throw new Broken("unrecovered", "the provider outlived its engine");
      }
      await sleep(LOOK_EVERY);
    }
  }
}

/**
 * What somebody changes in the console.
 * @type {Readonly<Record<Kind, CloudObject>>}
 */
const NAMES = {
  clusters: { Clipboard: "write" },
  instances: { Name: "somebody's" },
  images: { Name: "somebody's" },
  appInstanceGroups: { AppInstanceGroupName: "somebody's" },
  wuyingServers: { WuyingServerName: "somebody's" },
};

/**
 * @param {CloudObject} facts
 * @param {readonly string[]} names
 */
const pick = (facts, names) =>
  Object.fromEntries(
    names.map((name) => {
      const value = facts[name];
      return [name, Array.isArray(value) ? [...value].sort() : value];
    }),
  );

/** @param {readonly CloudObject[]} list */
const sorted = (list) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** @param {string} output */
const lastLines = (output) => output.trim().split("\n").slice(-12).join("\n");
