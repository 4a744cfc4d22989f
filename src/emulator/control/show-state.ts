import type { Account } from "../core/account";
import type { Kind } from "../core/kind";
import type { StoredObject } from "../core/stored-object";
import type { WireObject } from "../core/wire";

/** All objects by kind, in wire names, with what the API itself does not show. */
export function showState(account: Account): Record<string, WireObject[]> {
  account.store.settle();
  return Object.fromEntries(
    account.store.collections().map((collection) => [
      collection.kind.name,
      collection
        .all()
        .filter((object) => !isDeleted(collection.kind, collection.status(object)))
        .map((object) => showObject(account, collection.kind, object, collection.status(object))),
    ]),
  );
}

const isDeleted = ({ deletedStatus }: Kind, status: string): boolean =>
  deletedStatus !== undefined && status === deletedStatus;

/** One object in wire names. */
export function showObject(
  account: Account,
  kind: Kind,
  object: StoredObject<WireObject>,
  status: string,
): WireObject {
  const product = account.products.find(({ kinds }) => kinds.some(({ name }) => name === kind.name));
  const context = account.context(new AbortController().signal);
  return {
    [kind.idField]: object.id,
    ...object.attributes,
    ...product?.describe?.(kind, object, context),
    ...(kind.statusField === undefined ? {} : { [kind.statusField]: status }),
  };
}
