// Random sequences of what happens to a stack: what its people do, what others do behind its back, and what fails.
import fc from "fast-check";
import { programs } from "./program.mjs";

/**
 * @typedef {{ kind: "up", program: import("./program.mjs").Program }
 *   | { kind: "interrupted", program: import("./program.mjs").Program, how: string, afterCalls: number }
 *   | { kind: "unlucky", program: import("./program.mjs").Program, fault: string, when: string, skip: number }
 *   | { kind: "storm", program: import("./program.mjs").Program, calls: number }
 *   | { kind: "refresh" } | { kind: "destroy" }
 *   | { kind: "edit", which: number } | { kind: "delete", which: number }} Step
 *
 * @typedef {{ start: import("./program.mjs").Program, steps: Step[] }} Sequence
 */

const which = fc.nat(20);
const interrupts = fc.constantFrom("ctrl-c", "ctrl-c-twice", "kill", "kill-engine", "kill-provider");

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("up"), program: programs }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("interrupted"),
      program: programs,
      how: interrupts,
      afterCalls: fc.integer({ min: 1, max: 30 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("unlucky"),
      program: programs,
      fault: fc.constantFrom("reset", "timeout", "http500", "http503"),
      when: fc.constantFrom("before", "after"),
      skip: fc.nat(30),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("storm"),
      program: programs,
      calls: fc.integer({ min: 3, max: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "refresh" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit"), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("delete"), which }) },
  { weight: 1, arbitrary: fc.constant({ kind: "destroy" }) },
);

const sequences = fc.record({ start: programs, steps: fc.array(step, { minLength: 1, maxLength: 4 }) });

/** @returns {Sequence} The same one for the same seed. */
export const sequenceOf = (seed) => fc.sample(sequences, { numRuns: 1, seed })[0];
