import type { Store } from "../core/store";
import type { WireObject, WireValue } from "../core/wire";
import { type PageObject, pageObject } from "./page-object";

/** That one object names another one. */
export interface Relation {
  /** The field that has the id, such as `ClusterId`. */
  readonly field: string;
  readonly object: PageObject;
}

/** The objects that an object names, in whatever field. */
export function relationsFrom(store: Store, { attributes, id }: PageObject): Relation[] {
  const relations = idsIn(attributes).flatMap(([field, named]) => {
    const found = named === id ? undefined : store.find(named);
    return found === undefined ? [] : [{ field, object: pageObject(store, found.collection, found.object) }];
  });
  const ids = relations.map(({ object }) => object.id);
  return relations.filter(({ object }, index) => ids.indexOf(object.id) === index);
}

/** The objects that name an object. */
export function relationsTo(store: Store, id: string): Relation[] {
  return store.collections().flatMap((collection) =>
    collection
      .all()
      .filter((object) => object.id !== id)
      .flatMap((object) => {
        const [field] = idsIn(object.attributes).find(([, named]) => named === id) ?? [];
        return field === undefined ? [] : [{ field, object: pageObject(store, collection, object) }];
      }),
  );
}

/** Every text in an object, at any depth, with the name of the field that it stands in. */
function idsIn(value: WireObject): [field: string, text: string][] {
  return Object.entries(value).flatMap(([field, item]) => textsIn(field, item));
}

function textsIn(field: string, value: WireValue): [string, string][] {
  if (typeof value === "string") {
    return [[field, value]];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: WireValue) => textsIn(field, item));
  }
  return typeof value === "object" && value !== null ? idsIn(value as WireObject) : [];
}
