// From the call log of a run without faults to the cases: what goes wrong, at which call, at which moment of it.
import { compiled } from "../../scripts/lib/compiled.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { FaultKind } from "../../src/emulator/core/faults.js" */

const { isRead: isReadOperation } = compiled("api/reads");

/**
 * What may happen to the processes of a command.
 * @typedef {"kill" | "kill-engine" | "kill-provider" | "ctrl-c" | "ctrl-c-twice"} ProcessFault
 */

/**
 * What may happen to a call while the cloud's listings lag behind.
 * @typedef {"lag-reset" | "lag-throttle" | "lag-kill"} LagFault
 */

/** @typedef {FaultKind | ProcessFault | LagFault} AnyFault */

/** @typedef {"before" | "after" | "wait"} Moment */

/**
 * @typedef {object} Case
 * @property {string} id `scenario/Operation#2/after-reset`: what `--only` looks for.
 * @property {string} scenario
 * @property {string | undefined} product The API that has the operation.
 * @property {string} operation
 * @property {number} occurrence Which call of the operation, from 1 on.
 * @property {Moment} moment Before the call takes effect; after it did, before its answer; or
 *   while the provider waits for what it began.
 * @property {AnyFault} fault
 */

/**
 * What an answer may be like; the emulator's own faults.
 * @type {readonly FaultKind[]}
 */
const ANSWERS = ["reset", "timeout", "http500", "http503", "throttle"];
/**
 * What may happen to the processes, the call being under way.
 * @type {readonly ProcessFault[]}
 */
export const PROCESS_FAULTS = ["kill", "kill-engine", "kill-provider", "ctrl-c", "ctrl-c-twice"];

/** @type {readonly LagFault[]} */
const LAG_FAULTS = ["lag-reset", "lag-throttle", "lag-kill"];

/**
 * Whether listings lag behind in the whole of the run.
 * @param {AnyFault} fault
 * @returns {fault is LagFault}
 */
export const lags = (fault) => LAG_FAULTS.some((each) => each === fault);

/**
 * What happens to the call itself.
 * @param {AnyFault} fault
 */
export function atCall(fault) {
  /** @type {Readonly<Record<LagFault, FaultKind | ProcessFault>>} */
  const kinds = { "lag-reset": "reset", "lag-throttle": "throttle", "lag-kill": "kill" };
  return lags(fault) ? kinds[fault] : fault;
}

/**
 * @param {AnyFault} fault
 * @returns {fault is ProcessFault}
 */
export const hitsProcesses = (fault) => PROCESS_FAULTS.some((each) => each === fault);

/** @type {readonly AnyFault[]} */
export const FAULTS = [...ANSWERS, ...PROCESS_FAULTS, ...LAG_FAULTS];

/** @type {readonly AnyFault[]} */
const READ_FAULTS = ["reset", "http500", "throttle", "timeout", "kill"];
/** The first read of an operation looks for what is there, the second one waits. */
const READS_TRIED = 2;

/** @param {string} operation */
export const isRead = (operation) => isReadOperation({ name: operation });
/**
 * What cannot be repeated without a second object, order or approval.
 * @param {string} operation
 */
const isCreate = (operation) => /^(Create|Restart|Renew|Approve)[A-Z]/.test(operation);

/**
 * Whether a call took effect, whatever its caller was told.
 * @param {Pick<CallRecord, "outcome" | "fault">} call
 */
export const tookEffect = ({ outcome, fault }) => outcome === "ok" || fault?.startsWith("after:") === true;

/**
 * Every case of a scenario, from the log of its calls.
 * @param {string} scenario
 * @param {readonly CallRecord[]} calls
 * @returns {Case[]}
 */
export function everyCase(scenario, calls) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return calls.filter(tookEffect).flatMap(({ product, operation }) => {
    const occurrence = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, occurrence);
    const at = { scenario, product, operation, occurrence };
    const faults = isRead(operation) ? READ_FAULTS : FAULTS;
    if (isRead(operation) && occurrence > READS_TRIED) {
      return [];
    }
    return faults.flatMap((fault) =>
      momentsOf(operation, fault).map((moment) => ({
        ...at,
        moment,
        fault,
        id: idOf({ ...at, moment, fault }),
      })),
    );
  });
}

/** @param {Pick<Case, "product" | "operation">} at */
const operationOf = ({ product, operation }) => `${product}/${operation}`;
/** @param {Pick<Case, "scenario" | "operation" | "occurrence">} at */
const callOf = ({ scenario, operation, occurrence }) => `${scenario}/${operation}#${occurrence}`;
/** @param {Omit<Case, "id">} each */
const idOf = (each) => `${callOf(each)}/${each.moment}-${each.fault}`;

/**
 * @param {string} operation
 * @param {AnyFault} fault
 * @returns {Moment[]}
 */
function momentsOf(operation, fault) {
  if (isRead(operation)) {
    return ["before"];
  }
  if (hitsProcesses(fault)) {
    return ["before", "after", "wait"];
  }
  if (lags(fault)) {
    return fault === "lag-throttle" && !isCreate(operation) ? [] : ["after"];
  }
  // To this API "throttled" says that nothing was done. A create must not trust it; for the rest there is no harm.
  return fault === "throttle" && !isCreate(operation) ? ["before"] : ["before", "after"];
}

/** @typedef {"brief" | "quick" | "normal" | "all"} Size */

/** How many faults the calls of an operation share, besides what `select` says. */
const SHARED = {
  brief: { create: 1, change: 1, read: 0 },
  quick: { create: 1, change: 1, read: 0 },
  normal: { create: 0, change: 3, read: 1 },
};

/** Of so many operations that change what is there, the brief part takes one. */
const BRIEF_SHARE = 3;

/**
 * Thins the cases out, always in the same way for the same seed.
 *
 * `all` keeps every case. `normal` keeps every case of the first call of each operation that creates; of each further
 * call that changes something the kill after it took effect and one more case, and of these at least three for each
 * operation; and one for each reading operation. `quick` keeps one for each operation that changes something. `brief`
 * keeps one for each operation that creates, and for one in three of the others that change something.
 *
 * @param {readonly Case[]} cases
 * @param {Size} size
 * @param {number} seed
 */
export function select(cases, size, seed) {
  if (size === "all") {
    return [...cases];
  }
  return [...groupBy(cases, operationOf).values()].flatMap((group, index) => {
    const { operation } = inTurn(group, 0);
    const turn = index + seed;
    if (size === "brief" && !isCreate(operation) && turn % BRIEF_SHARE !== 0) {
      return [];
    }
    const calls = [...groupBy(group, callOf).values()];
    if (size === "brief" || size === "quick" || isRead(operation)) {
      return spread(calls, shareOf(operation, size), turn);
    }
    const [first = [], ...others] = calls;
    const chosen = isCreate(operation)
      ? [...first, ...spread(others, others.length, turn)]
      : spread(calls, Math.max(shareOf(operation, size), calls.length), turn);
    return [...new Set([...chosen, ...group.filter(isKillAfter)])];
  });
}

/**
 * What the cloud did, what the provider knows and what the state says are then furthest apart.
 * @param {Case} each
 */
const isKillAfter = ({ fault, moment }) => fault === "kill" && moment === "after";

/**
 * @param {string} operation
 * @param {Exclude<Size, "all">} size
 */
function shareOf(operation, size) {
  const { create, change, read } = SHARED[size];
  return isRead(operation) ? read : isCreate(operation) ? create : change;
}

/** Has no divisor in common with how many faults a call can have, so that all of them have their turn. */
const STRIDE = 7;

/**
 * So many cases, of one call after the other, with one fault after the other at one moment after the other.
 * @param {readonly Case[][]} calls
 * @param {number} count
 * @param {number} turn
 */
function spread(calls, count, turn) {
  /** @type {Set<Case>} */
  const chosen = new Set();
  for (let at = 0; at < count; at += 1) {
    const ofCall = groupBy(inTurn(calls, turn + at), ({ fault }) => fault);
    const moments = inTurn([...ofCall.values()], turn * STRIDE + at);
    chosen.add(inTurn(moments, turn + at));
  }
  return [...chosen];
}

/**
 * One of a list, from the start again after its end.
 * @template T
 * @param {readonly T[]} list
 * @param {number} turn
 */
export function inTurn(list, turn) {
  const found = list.at(turn % list.length);
  if (found !== undefined) {
    return found;
  }
  throw new Error("there is nothing to take a turn");
}

/**
 * @param {readonly Case[]} list
 * @param {(each: Case) => string} key
 */
function groupBy(list, key) {
  /** @type {Map<string, Case[]>} */
  const groups = new Map();
  for (const each of list) {
    groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  }
  return groups;
}
