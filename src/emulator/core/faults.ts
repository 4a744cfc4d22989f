import type { Fault, FaultMoment } from "./fault";

/** The armed faults, in the order they were armed. */
export class Faults {
  #armed: Fault[] = [];

  arm(fault: Fault): void {
    this.#armed.push(fault);
  }

  list(): readonly Fault[] {
    return this.#armed;
  }

  clear(): void {
    this.#armed = [];
  }

  /**
   * The fault that strikes a call at a moment, if any. The first match with nothing left to skip strikes;
   * matches before it use up one skip each.
   */
  take(operation: string, when: FaultMoment): Fault | undefined {
    for (const [index, fault] of this.#armed.entries()) {
      if (fault.when !== when || (fault.operation !== "*" && fault.operation !== operation)) {
        continue;
      }
      if (fault.skip > 0) {
        this.#armed[index] = { ...fault, skip: fault.skip - 1 };
        continue;
      }
      this.#armed[index] = { ...fault, times: fault.times - 1 };
      this.#armed = this.#armed.filter((armed) => armed.times > 0);
      return fault;
    }
    return undefined;
  }
}
