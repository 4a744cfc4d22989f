import type { Call, Control } from "./control";

/** Looks at the emulated account again and again, as somebody who wants to work would. */
export class DesktopWatch {
  /** Most people who had no desktop that is ready, at any look. */
  mostOut = 0;
  /** Most desktops that there were, those on their way in or out included. */
  mostDesktops = 0;
  looks = 0;
  readonly #done: Promise<void>;
  #isOver = false;

  constructor(
    readonly control: Control,
    readonly people: readonly string[],
  ) {
    this.#done = this.#look();
  }

  async #look(): Promise<void> {
    while (!this.#isOver) {
      const desktops = await this.control.objects("instances");
      const served = new Set(
        desktops.filter(({ Status }) => Status === "Registered").map(({ UserName }) => UserName),
      );
      this.mostDesktops = Math.max(this.mostDesktops, desktops.length);
      this.mostOut = Math.max(this.mostOut, this.people.filter((name) => !served.has(name)).length);
      this.looks += 1;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#done;
  }
}

/** How many people were without a desktop at most, as the record of the calls has it: each deletion takes one away. */
export function mostOutByRecord(calls: readonly Call[]): number {
  const userOf = new Map<unknown, unknown>();
  const out = new Set<unknown>();
  let most = 0;
  for (const { operation, outcome, parameters } of calls) {
    if (outcome !== "ok") {
      continue;
    }
    if (operation === "SetInstanceUser") {
      userOf.set(parameters.InstanceId, parameters.UserName);
      out.delete(parameters.UserName);
    }
    if (operation === "DeleteInstance" && userOf.has(parameters.InstanceId)) {
      out.add(userOf.get(parameters.InstanceId));
      most = Math.max(most, out.size);
    }
  }
  return most;
}

/** The users in the order in which their first desktops were deleted. */
export function deletedInOrder(calls: readonly Call[]): unknown[] {
  const userOf = new Map(
    calls
      .filter(({ operation }) => operation === "SetInstanceUser")
      .map(({ parameters }) => [parameters.InstanceId, parameters.UserName]),
  );
  return calls
    .filter(({ operation, outcome }) => operation === "DeleteInstance" && outcome === "ok")
    .map(({ parameters }) => userOf.get(parameters.InstanceId));
}
