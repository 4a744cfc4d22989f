import type { Context } from "../../../core/context";
import { isLeaving } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { type Instance, instanceKind } from "./instance";

/** The instance to act on. */
export function findInstance(context: Context, id: string): StoredObject<Instance> {
  const instance = context.store.of(instanceKind).get(id);
  if (instance === undefined) {
    throw errors.instanceNotFound(id);
  }
  return instance;
}

/** The instance to act on, which has to be in one of the statuses and not on its way out. */
export function findInstanceIn(
  context: Context,
  id: string,
  statuses: readonly string[],
): StoredObject<Instance> {
  const instance = findInstance(context, id);
  const status = context.store.of(instanceKind).status(instance);
  if (!statuses.includes(status) || isLeaving(instance.lifecycle)) {
    throw errors.instanceStatus(id, status, statuses);
  }
  return instance;
}
