import {
  ListTagCloudResources,
  TagCloudResources,
  UntagCloudResources,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { asListing, implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { errors } from "../errors";
import { APPSTREAM_LIMITS } from "../limits";
import { checkTags, hasDuplicates, hasTooMany, mergeTags, type Tag, tagsOf } from "./tag";
import { ACCOUNT_ID, tagTarget, tagTargets } from "./tag-target";

/** The ids that a call is about. The account itself is meant without any. */
function idsOf(type: string, ids: readonly string[] | undefined): string[] {
  if (type === "AliUid") {
    return [ACCOUNT_ID];
  }
  if (ids === undefined || ids.length === 0) {
    throw errors.missing("ResourceIds", `for the resource type ${type}`);
  }
  return [...new Set(ids)];
}

/** A reason why one resource gets no tags while others do. */
type Problem = readonly [code: string, message: string];

/** Tags every resource that can be tagged, and says in the answer which could not. */
export const tagCloudResources = implement(TagCloudResources, (request, context) => {
  const { ResourceType } = request;
  const ids = idsOf(ResourceType, request.ResourceIds);
  const tags = tagsOf(request.Tags.map(({ Key, Value }) => ({ Key, Value })));
  if (tags.length === 0) {
    throw errors.missing("Tags", "for TagCloudResources");
  }
  checkTags(tags, APPSTREAM_LIMITS.cloudTagValueCharacters);
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
    const { code, message } = errors.tooManyTags();
    return [code, message];
  }
  target.set(merged);
  return undefined;
}

/** Takes tags away by key. One that is not there is no error. */
export const untagCloudResources = implement(UntagCloudResources, (request, context) => {
  const { ResourceType, TagKeys } = request;
  const FailedResources = idsOf(ResourceType, request.ResourceIds).flatMap((ResourceId) => {
    const target = tagTarget(context, ResourceType, ResourceId);
    if (target === undefined) {
      const Tags = tagsOf(TagKeys.map((Key) => ({ Key }))).map(({ Key, Scope }) => ({ Key, Scope }));
      const Message = `There is no ${ResourceType} "${ResourceId}".`;
      return [{ ResourceId, ResourceType, Tags, Code: "UNTAG_RESOURCE_FAILED", Message }];
    }
    target.set(target.tags.filter(({ Key }) => !TagKeys.includes(Key)));
    return [];
  });
  return { FailedResources };
});

const DEFAULT_RESULTS = 50;

/** Lists tags by resource. The token is the number of resources that came before. */
export const listTagCloudResources = asListing(
  implement(ListTagCloudResources, (request, context) => {
    const {
      MaxResults = DEFAULT_RESULTS,
      NextToken,
      ResourceIds = [],
      ResourceType,
      Scope = "All",
    } = request;
    const isNamed = ResourceIds.length > 0 || ResourceType === "AliUid";
    const targets = isNamed
      ? idsOf(ResourceType, ResourceIds).flatMap((id) => tagTarget(context, ResourceType, id) ?? [])
      : tagTargets(context, ResourceType);
    const tagged = targets
      .map(({ id, tags }) => ({
        ResourceId: id,
        ResourceType,
        Tags: tags.filter((tag) => Scope === "All" || tag.Scope === Scope),
      }))
      .filter(({ Tags }) => Tags.length > 0);
    const start = startOf(NextToken);
    const end = start + MaxResults;
    return {
      ResourceTags: tagged.slice(start, end),
      TotalCount: tagged.length,
      NextToken: end < tagged.length ? String(end) : undefined,
    };
  }),
);

function startOf(token: string | undefined): number {
  const start = token ? Number(token) : 0;
  if (!Number.isInteger(start) || start < 0) {
    throw invalidParameter("NextToken", `is not one that was given out: "${token}"`);
  }
  return start;
}
