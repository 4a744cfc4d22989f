import type { Account } from "../core/account";
import type { Collection } from "../core/collection";
import type { Context } from "../core/context";
import type { Kind, StoredObject } from "../core/kind";
import type { WireObject } from "../core/wire";

/** All objects by kind, in wire names, with what the API itself does not show. */
export function showState(account: Account): Record<string, WireObject[]> {
  account.store.settle();
  const context = account.context(new AbortController().signal);
  return Object.fromEntries(
    account.store.collections().map((collection) => [
      collection.kind.name,
      collection
        .all()
        .filter((object) => !isDeleted(collection.kind, collection.status(object)))
        .map((object) => showObject(context, collection, object)),
    ]),
  );
}

function isDeleted({ deletedStatus }: Kind, status: string): boolean {
  return deletedStatus !== undefined && status === deletedStatus;
}

/** One object in wire names. */
export function showObject(
  context: Context,
  collection: Collection<WireObject>,
  object: StoredObject<WireObject>,
): WireObject {
  const { idField, statusField, view } = collection.kind;
  return {
    [idField]: object.id,
    ...object.attributes,
    ...view?.(context, object),
    ...(statusField === undefined ? {} : { [statusField]: collection.status(object) }),
  };
}
