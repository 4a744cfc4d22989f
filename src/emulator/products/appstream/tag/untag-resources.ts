import { UntagResources } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import { implement } from "../../../core/handler";
import { checkLength } from "../list-limit";
import { checkKey } from "./check-tags";
import { checkGroupType, groupTargets } from "./group-tag-targets";

const MOST_KEYS = 20;

/** Takes tags away by key, or all of them. Keys that are not there are passed over. */
export const untagResources = implement(UntagResources, (request, context) => {
  checkGroupType(request.ResourceType);
  const { All, TagKey = [] } = request;
  checkLength("TagKey", TagKey, MOST_KEYS);
  if (TagKey.length === 0 && All !== true) {
    throw new ApiError("InvalidParameter.TagKeyListOrAll", "Either TagKey or All is mandatory.");
  }
  for (const key of TagKey) {
    checkKey(key);
  }
  for (const target of groupTargets(context, request.RegionId, request.ResourceId)) {
    target.set(TagKey.length === 0 ? [] : target.tags.filter(({ Key }) => !TagKey.includes(Key)));
  }
  return {};
});
