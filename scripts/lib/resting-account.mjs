// What is kept of an emulator's state file for a golden stack.

/** @import { AccountSnapshot } from "../../src/emulator/core/account.js" */
/** @import { Lifecycle } from "../../src/emulator/core/lifecycle.js" */

/**
 * The state with nothing under way, so that what the emulator shows does not depend on when it is looked at.
 * @param {{ format: string, account: AccountSnapshot }} state
 */
export function atRest({ account, ...rest }) {
  if (account.deferred.length > 0) {
    throw new Error("the emulator still has changes to come");
  }
  const objects = mapValues(account.objects, (all) => all.filter(stays).map(settled));
  return { ...rest, account: { ...account, objects } };
}

/**
 * Tasks are forgotten some time after they end.
 * @param {{ readonly lifecycle: Lifecycle }} object
 */
function stays({ lifecycle }) {
  return lifecycle.end !== null;
}

/**
 * Regions of an image have a lifecycle of their own, so all of the object is looked through.
 * @param {unknown} value
 * @returns {unknown}
 */
function settled(value) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map(settled);
  }
  if (!isLifecycle(value)) {
    return mapValues({ ...value }, settled);
  }
  if (value.stages.some(({ until }) => until > Date.now())) {
    throw new Error("the emulator still has work under way");
  }
  return { ...value, stages: [] };
}

/**
 * @param {object} value
 * @returns {value is Lifecycle}
 */
const isLifecycle = (value) => "stages" in value && Array.isArray(value.stages);

/**
 * @template From, To
 * @param {{ readonly [name: string]: From }} object
 * @param {(value: From) => To} change
 * @returns {Record<string, To>}
 */
function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
