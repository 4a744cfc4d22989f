import type { Context } from "../../../core/context";
import type { Kind } from "../../../core/kind";
import { isLeaving, settled } from "../../../core/lifecycle";
import { groupKind } from "../group/group";
import { imageKind } from "../image/image";
import { serverKind } from "../workstation/server";
import type { Tag } from "./tag";

/** Tags of what the emulator does not keep as an object: applications and the account. */
export type TagHolder = { readonly ResourceType: string; readonly Tags: readonly Tag[] };

export const tagHolderKind: Kind<TagHolder> = {
  name: "tagHolders",
  idField: "ResourceId",
  idPrefix: "",
  fields: { Tags: "array" },
};

/** The id that the account's own tags go by; its resource ids are not sent. */
export const ACCOUNT_ID = "1000000000000001";

/** Something that tags can be put on. */
export interface TagTarget {
  readonly id: string;
  readonly tags: readonly Tag[];
  readonly set: (tags: readonly Tag[]) => void;
}

const KINDS = {
  AppInstanceGroupId: groupKind as Kind<Tagged>,
  WyId: serverKind as Kind<Tagged>,
  CenterImageId: imageKind as Kind<Tagged>,
} as const;

type Tagged = { readonly Tags: readonly Tag[] };

/** What has an id; `undefined` when there is no such thing. */
export function tagTarget(context: Context, type: string, id: string): TagTarget | undefined {
  const kind = KINDS[type as keyof typeof KINDS];
  if (kind === undefined) {
    return holder(context, type, id);
  }
  const collection = context.store.of(kind);
  const object = collection.get(id);
  if (object === undefined || isLeaving(object.lifecycle)) {
    return undefined;
  }
  return { id, tags: object.attributes.Tags, set: (Tags) => collection.update(id, { Tags }) };
}

/** Everything of a type that has tags, or could have. */
export function tagTargets(context: Context, type: string): TagTarget[] {
  const kind = KINDS[type as keyof typeof KINDS];
  const ids =
    kind === undefined
      ? context.store
          .of(tagHolderKind)
          .all()
          .filter(({ attributes }) => attributes.ResourceType === type)
      : context.store.of(kind).all();
  return ids.flatMap(({ id }) => tagTarget(context, type, id) ?? []);
}

function holder(context: Context, ResourceType: string, id: string): TagTarget | undefined {
  if (ResourceType === "AppId" && !/^cag?-/.test(id)) {
    return undefined;
  }
  const holders = context.store.of(tagHolderKind);
  const set = (Tags: readonly Tag[]): void => {
    if (holders.get(id) === undefined) {
      holders.add(id, { ResourceType, Tags }, settled("", context.clock.now()));
    } else {
      holders.update(id, { Tags });
    }
  };
  return { id, tags: holders.get(id)?.attributes.Tags ?? [], set };
}
