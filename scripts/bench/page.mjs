// The figures as a page.

import { cpus } from "node:os";
import { compiled } from "../lib/compiled.mjs";
import { RATE_LIMIT, TIME_SCALE } from "./fleet.mjs";

/** @import { Hasty, Life } from "./fleet.mjs" */
/** @import { Fleet } from "./programs.mjs" */

/** @typedef {Fleet & { name: string, resources: number, wuying: Life, floor: Life }} MeasuredFleet */

export const seconds = (/** @type {number} */ value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const ratio = (/** @type {number} */ one, /** @type {number} */ other) => (one / other).toFixed(2);
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

/** @param {readonly (readonly (string | number)[])[]} rows */
export function table(rows) {
  const [head = [], ...rest] = rows;
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rest.map(line)].join("\n");
}

export const COMMANDS = /** @type {const} */ (["up", "again", "refresh", "destroy"]);
const NAMES = { up: "`up`", again: "`up` without a change", refresh: "`refresh`", destroy: "`destroy`" };

/** @param {readonly MeasuredFleet[]} fleets */
export function fleetTable(fleets) {
  const rows = fleets.flatMap(({ name, resources, wuying, floor }) =>
    COMMANDS.map((command) => {
      const [ours, theirs] = [wuying[command], floor[command]];
      return [
        name,
        NAMES[command],
        seconds(theirs.seconds),
        seconds(ours.seconds),
        ratio(ours.seconds, theirs.seconds),
        ours.calls,
        (ours.calls / resources).toFixed(2),
        ours.throttled,
        ours.throttledLater,
        `${(ours.cpuMs / resources).toFixed(0)} (${(theirs.cpuMs / resources).toFixed(0)})`,
        `${(ours.peakBytes / 1e6).toFixed(0)} (${(theirs.peakBytes / 1e6).toFixed(0)})`,
      ];
    }),
  );
  return table([
    [
      "stack",
      "command",
      "floor, s",
      "s",
      "ratio",
      "calls",
      "calls per resource",
      "throttled",
      "after the first second",
      "provider CPU per resource (floor), ms",
      "provider memory (floor), MB",
    ],
    ...rows,
  ]);
}

/** How many resources the engine works on at once by default. */
const PARALLEL = 4 * cpus().length;

/**
 * What an `up` of desktops cannot be faster than.
 * @param {readonly MeasuredFleet[]} fleets
 */
export function boundTable(fleets) {
  const { instanceTransitions } = compiled("emulator/products/gws/transitions");
  const desktopSeconds = instanceTransitions.create.stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const rows = fleets.flatMap(({ name, desktops, wuying, floor }) => {
    if (desktops === undefined) {
      return [];
    }
    const bounds = [
      floor.up.seconds,
      desktops / RATE_LIMIT,
      Math.max(desktops / PARALLEL, 1) * desktopSeconds * TIME_SCALE,
    ];
    return [
      [name, ...[...bounds, wuying.up.seconds].map(seconds), ratio(wuying.up.seconds, Math.max(...bounds))],
    ];
  });
  return table([
    ["stack", "floor, s", "creates, s", "durations, s", "`up`, s", "ratio to the slowest"],
    ...rows,
  ]);
}

/** @param {readonly MeasuredFleet[]} fleets */
export const operationTable = (fleets) =>
  table([
    ["stack", "command", "operation", "calls"],
    ...fleets.flatMap(({ name, wuying }) =>
      COMMANDS.flatMap((command) =>
        Object.entries(wuying[command].byOperation).map(([operation, calls]) => [
          name,
          NAMES[command],
          operation,
          calls,
        ]),
      ),
    ),
  ]);

/** @param {readonly MeasuredFleet[]} fleets */
export const stateTable = (fleets) =>
  table([
    ["stack", "state bytes per resource", "of the floor"],
    ...fleets.map(({ name, wuying, floor }) => [name, wuying.stateBytes, floor.stateBytes]),
  ]);

/** @param {readonly Hasty[]} ways */
export const hasteTable = (ways) =>
  table([
    [
      "",
      "slowest desktop, s",
      "first create to last desktop ready, s",
      "the whole `up`, s",
      "calls per desktop",
    ],
    ...ways.map(({ way, figures, desktops, longestSeconds, allSeconds }) => [
      way,
      ...[longestSeconds, allSeconds, figures.seconds].map(seconds),
      (figures.calls / desktops).toFixed(2),
    ]),
  ]);

/** @param {{ seconds: readonly number[], calls: number, throttled: number }} two */
export const twoStacks = ({ seconds: times, calls, throttled }) =>
  `Both were done after ${times.map(seconds).join(" and ")} s. Of ${calls} calls ${throttled} were throttled (${percent(throttled, calls)}).`;
