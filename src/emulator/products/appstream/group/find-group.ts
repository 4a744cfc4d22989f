import type { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { isLeaving } from "../../../core/lifecycle";
import type { StoredObject } from "../../../core/stored-object";
import { errors } from "../errors";
import { productTypeOf } from "../product-type";
import { type Group, groupKind } from "./group";

/** Which group, and as which product; another product's group counts as absent. */
export interface GroupReference {
  readonly AppInstanceGroupId?: string;
  readonly ProductType?: string;
}

/** The group to read, which may be on its way out. */
export function readGroup(
  context: Context,
  { AppInstanceGroupId = "", ProductType }: GroupReference,
  notFound: (id: string) => ApiError = errors.groupNotFound,
): StoredObject<Group> {
  const group = context.store.of(groupKind).get(AppInstanceGroupId);
  const type = ProductType === undefined ? undefined : productTypeOf(ProductType);
  if (group === undefined || (type !== undefined && group.attributes.ProductType !== type)) {
    throw notFound(AppInstanceGroupId);
  }
  return group;
}

/** The group to act on; one that is being deleted counts as gone. */
export function findGroup(
  context: Context,
  reference: GroupReference,
  notFound: (id: string) => ApiError = errors.groupNotFound,
): StoredObject<Group> {
  const group = readGroup(context, reference, notFound);
  if (isLeaving(group.lifecycle)) {
    throw notFound(group.id);
  }
  return group;
}

/** The group to act on, which has to be in one of the statuses. */
export function findGroupIn(
  context: Context,
  reference: GroupReference,
  statuses: readonly string[],
): StoredObject<Group> {
  const group = findGroup(context, reference);
  const status = context.store.of(groupKind).status(group);
  if (!statuses.includes(status)) {
    throw errors.groupStatus(group.id, status, statuses);
  }
  return group;
}
