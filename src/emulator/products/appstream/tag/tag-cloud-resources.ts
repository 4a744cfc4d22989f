import { TagCloudResources } from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { checkTags, hasDuplicates, hasTooMany } from "./check-tags";
import { checkResourceType, idsOf, TAGGABLE } from "./cloud-tag-ids";
import { mergeTags, type Tag, tagsOf } from "./tag";
import { tagTarget } from "./tag-target";

const VALUE_LENGTH = { from: 1, to: 128 };

/** A reason why one resource gets no tags while others do. */
type Problem = readonly [code: string, message: string];

/** Tags every resource that can be tagged, and says in the answer which could not. */
export const tagCloudResources = implement(TagCloudResources, (request, context) => {
  const { ResourceType } = request;
  checkResourceType(ResourceType, TAGGABLE);
  const ids = idsOf(ResourceType, request.ResourceIds);
  const tags = tagsOf(request.Tags.map(({ Key, Value }) => ({ Key, Value })));
  if (tags.length === 0) {
    throw errors.missing("Tags", "for TagCloudResources");
  }
  checkTags(tags, VALUE_LENGTH);
  const FailedResources = ids.flatMap((ResourceId) => {
    const problem = tagOne(context, ResourceType, ResourceId, tags);
    return problem === undefined
      ? []
      : [{ ResourceId, ResourceType, Tags: tags, Code: problem[0], Message: problem[1] }];
  });
  return { FailedResources };
});

function tagOne(context: Context, type: string, id: string, tags: readonly Tag[]): Problem | undefined {
  const target = tagTarget(context, type, id);
  if (target === undefined) {
    return ["RESOURCE_NOT_FOUND", `There is no ${type} "${id}".`];
  }
  if (hasDuplicates(tags)) {
    return ["TAG_KEY_DUPLICATED", "A tag key is given more than once."];
  }
  const merged = mergeTags(target.tags, tags);
  if (hasTooMany(merged)) {
    return ["ResourceTag.CustomTagCountExceed", "There would be more than 20 custom tags."];
  }
  target.set(merged);
  return undefined;
}
