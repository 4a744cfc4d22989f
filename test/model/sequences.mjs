// Random sequences of what happens to a stack: what its people do, what others do behind its back, and what fails.
import fc from "fast-check";
import { programs } from "./program.mjs";

/** @import { Arbitrary } from "fast-check" */
/** @import { FaultKind, FaultMoment } from "../../src/emulator/core/faults.js" */
/** @import { ProcessFault } from "../faults/plan.mjs" */
/** @import { Program } from "./program.mjs" */

/**
 * @typedef {{ kind: "up", program: Program }} Up
 * @typedef {{ kind: "interrupted", program: Program, how: ProcessFault, afterCalls: number }} Interrupted
 * @typedef {{ kind: "unlucky", program: Program, fault: FaultKind, when: FaultMoment, skip: number }} Unlucky
 * @typedef {{ kind: "storm", program: Program, calls: number }} Storm
 * @typedef {{ kind: "refresh" | "destroy" }} Command
 * @typedef {{ kind: "edit" | "delete", which: number }} Meddling
 *
 * @typedef {Up | Interrupted | Unlucky | Storm | Command | Meddling} Step
 *
 * How far the listings of the cloud lag behind all the while; those that were kept before they could say nothing.
 * @typedef {{ listingLagSeconds?: number }} Lag
 *
 * @typedef {Lag & { start: Program, steps: Step[] }} Sequence
 */

/** Longer than it takes from a kill to the first call of the next command. */
const LAG_SECONDS = 3;

const which = fc.nat(20);
/** @type {Arbitrary<ProcessFault>} */
const interrupts = fc.constantFrom("ctrl-c", "ctrl-c-twice", "kill", "kill-engine", "kill-provider");

/** @type {Arbitrary<Step>} */
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

/** @type {Arbitrary<Sequence>} */
const sequences = fc.record({
  listingLagSeconds: fc.constantFrom(0, 0, LAG_SECONDS),
  start: programs,
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

/**
 * The same one for the same seed.
 * @param {number} seed
 * @returns {Sequence}
 */
export function sequenceOf(seed) {
  const [sequence] = fc.sample(sequences, { numRuns: 1, seed });
  if (sequence) {
    return sequence;
  }
  throw new Error(`there is no sequence for the seed ${seed}`);
}
