import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { checkLength } from "../list-limit";
import { type TagTarget, tagTarget } from "./tag-target";

const MOST_IDS = 50;
const RESOURCE_TYPE = "APPINSTANCEGROUP";

/** This family of operations knows groups only. */
export function checkGroupType(type: string): void {
  if (type.toUpperCase() !== RESOURCE_TYPE) {
    throw new ApiError("InvalidResourceType.Invalid", `The resource type "${type}" is not ${RESOURCE_TYPE}.`);
  }
}

/** The groups that a call names. One that is unknown, or of another region, fails the whole call. */
export function groupTargets(context: Context, region: string, ids: readonly string[]): TagTarget[] {
  checkLength("ResourceId", ids, MOST_IDS);
  return [...new Set(ids)].map((id) => {
    const group = context.store.of(groupKind).get(id);
    const target = tagTarget(context, "AppInstanceGroupId", id);
    if (target === undefined || group?.attributes.BizRegionId !== region) {
      throw errors.groupNotFound(id);
    }
    return target;
  });
}
