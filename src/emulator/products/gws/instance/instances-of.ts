import type { Context } from "../../../core/context";
import type { StoredObject } from "../../../core/stored-object";
import { type Instance, instanceKind } from "./instance";

/** The instances of a cluster, those being deleted included. */
export function instancesOf(context: Context, clusterId: string): StoredObject<Instance>[] {
  return context.store
    .of(instanceKind)
    .all()
    .filter(({ attributes }) => attributes.ClusterId === clusterId);
}
