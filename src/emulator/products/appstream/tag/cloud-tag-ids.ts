import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { checkLength } from "../list-limit";
import { ACCOUNT_ID } from "./tag-target";

const MOST_IDS = 50;

/** The resource types that can be tagged; those of images cannot be read back or taken away this way. */
export const TAGGABLE = ["AppInstanceGroupId", "AppId", "WyId", "AliUid", "CenterImageId"];
export const LISTABLE = ["AppInstanceGroupId", "AppId", "WyId", "AliUid"];

export function checkResourceType(type: string, allowed: readonly string[]): void {
  if (!allowed.includes(type)) {
    throw invalidParameter("ResourceType", `must be one of ${allowed.join(", ")}, but is "${type}"`);
  }
}

/** The ids that a call is about. The account itself is meant without any. */
export function idsOf(type: string, ids: readonly string[] | undefined): string[] {
  checkLength("ResourceIds", ids, MOST_IDS);
  if (type === "AliUid") {
    return [ACCOUNT_ID];
  }
  if (ids === undefined || ids.length === 0) {
    throw errors.missing("ResourceIds", `for the resource type ${type}`);
  }
  return [...new Set(ids)];
}
