import {
  CreateAppInstanceGroup,
  type CreateAppInstanceGroupRequest,
  GetAppInstanceGroup,
  ListAppInstanceGroup,
  ModifyAppInstanceGroupAttribute,
} from "../../../../api/generated/appstream";
import type { Kind } from "../../../core/kind";
import type { Kept } from "../kept";
import type { OtaInfo } from "../ota/ota-task";
import type { NodePool, Scaling } from "../pool/node-pool";
import type { Tag } from "../tag/tag";
import { fieldsIn, fieldTypes } from "../wire-fields";
import { absorbGroupPatch } from "./absorb-group-patch";

type Written = Kept<Omit<CreateAppInstanceGroupRequest, "NodePool" | "Users" | "UserGroupIds">>;

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

export const GET_FIELDS = fieldsIn(GetAppInstanceGroup.response.AppInstanceGroupModels);
export const LIST_FIELDS = fieldsIn(ListAppInstanceGroup.response.AppInstanceGroupModels);

export const groupKind: Kind<Group> = {
  name: "appInstanceGroups",
  idField: "AppInstanceGroupId",
  statusField: "Status",
  idPrefix: "aig-",
  fields: fieldTypes(
    GET_FIELDS,
    LIST_FIELDS,
    CreateAppInstanceGroup.params,
    ModifyAppInstanceGroupAttribute.params,
  ),
  absorb: absorbGroupPatch,
};
