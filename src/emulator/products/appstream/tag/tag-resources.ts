import { TagResources } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import { implement } from "../../../core/handler";
import { checkLength } from "../list-limit";
import { checkTags, hasDuplicates, hasTooMany } from "./check-tags";
import { checkGroupType, groupTargets } from "./group-tag-targets";
import { mergeTags, tagsOf } from "./tag";

const MOST_TAGS = 20;
const VALUE_LENGTH = { from: 0, to: 256 };

/** Tags all of the groups or none. */
export const tagResources = implement(TagResources, (request, context) => {
  checkGroupType(request.ResourceType);
  checkLength("Tag", request.Tag, MOST_TAGS);
  const tags = tagsOf(request.Tag.map(({ Key, Value }) => ({ Key, Value })));
  checkTags(tags, VALUE_LENGTH);
  if (hasDuplicates(tags)) {
    throw new ApiError("InvalidTag.Duplicated", "A tag key is given more than once.");
  }
  const merged = groupTargets(context, request.RegionId, request.ResourceId).map(
    (target) => [target, mergeTags(target.tags, tags)] as const,
  );
  if (merged.some(([, all]) => hasTooMany(all))) {
    throw new ApiError("ResourceTag.CustomTagCountExceed", "There would be more than 20 custom tags.");
  }
  for (const [target, all] of merged) {
    target.set(all);
  }
  return {};
});
