// What is kept of an emulator's state file for a golden stack.

/** The state with nothing under way, so that what the emulator shows does not depend on when it is looked at. */
export function atRest({ account, ...rest }) {
  if (account.deferred.length > 0) throw new Error("the emulator still has changes to come");
  const objects = mapValues(account.objects, (all) => all.filter(stays).map(settled));
  return { ...rest, account: { ...account, objects } };
}

/** Tasks are forgotten some time after they end. */
function stays({ lifecycle }) {
  return lifecycle.end !== null;
}

/** Regions of an image have a lifecycle of their own, so all of the object is looked through. */
function settled(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(settled);
  if (!Array.isArray(value.stages)) return mapValues(value, settled);
  if (value.stages.some(({ until }) => until > Date.now()))
    throw new Error("the emulator still has work under way");
  return { ...value, stages: [] };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
