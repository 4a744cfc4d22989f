import {
  CreateAppInstanceGroup,
  type CreateAppInstanceGroupRequest,
  GetAppInstanceGroup,
  ListAppInstanceGroup,
  ModifyAppInstanceGroupAttribute,
} from "../../../../api/generated/appstream";
import type { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import type { DeepReadonly } from "../../../core/wire";
import { fieldsIn, fieldTypes } from "../../../core/wire-fields";
import { errors } from "../errors";
import type { OtaInfo } from "../ota";
import { BY_USAGE, type NodePool, type Scaling } from "../pool/node-pool";
import { repacedScaling } from "../pool/scaling";
import { productTypeOf } from "../product-type";
import type { Tag } from "../tag/tag";
import { absorbGroupPatch } from "./absorb-group-patch";
import { groupView } from "./group-view";

type Written = DeepReadonly<Omit<CreateAppInstanceGroupRequest, "NodePool" | "Users" | "UserGroupIds">>;

/** A delivery group as it is kept: what was written, in wire names, and what came of it. */
export type Group = Written & {
  readonly NodePool?: NodePool;
  readonly Scaling?: Scaling;
  readonly Users: readonly string[];
  readonly UserGroupIds: readonly string[];
  /** Users by the application that they may open. */
  readonly AppUsers?: Readonly<Record<string, readonly string[]>>;
  readonly PreOpenMode?: string;
  readonly OrderId: string;
  /** An unpaid order never becomes ready. */
  readonly OrderPaid: boolean;
  readonly ExpiredTime: string;
  readonly Tags: readonly Tag[];
  readonly OtaInfo: OtaInfo;
};

export const groupKind: Kind<Group> = {
  name: "appInstanceGroups",
  idField: "AppInstanceGroupId",
  statusField: "Status",
  idPrefix: "aig-",
  fields: fieldTypes(
    fieldsIn(GetAppInstanceGroup.response.AppInstanceGroupModels),
    fieldsIn(ListAppInstanceGroup.response.AppInstanceGroupModels),
    CreateAppInstanceGroup.params,
    ModifyAppInstanceGroupAttribute.params,
  ),
  absorb: absorbGroupPatch,
  repace: (context, group, factor) =>
    group.attributes.NodePool?.StrategyType === BY_USAGE
      ? { Scaling: repacedScaling(context, group, factor) }
      : {},
  view: (context, group) => groupView(context, group),
};

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
