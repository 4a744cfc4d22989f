import { ListTagResources, TagResources, UntagResources } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import type { Context } from "../../../core/context";
import { asListing, implement } from "../../../core/handler";
import { errors } from "../errors";
import { groupKind } from "../group/group";
import { checkKey, checkTags, hasDuplicates, hasTags, hasTooMany, mergeTags, tagsOf } from "./tag";
import { type TagTarget, tagTarget, tagTargets } from "./tag-target";

const RESOURCE_TYPE = "APPINSTANCEGROUP";

/** This family of operations knows groups only. */
function checkGroupType(type: string): void {
  if (type.toUpperCase() !== RESOURCE_TYPE) {
    throw new ApiError("InvalidResourceType.Invalid", `The resource type "${type}" is not ${RESOURCE_TYPE}.`);
  }
}

/** The groups that a call names. One that is unknown, or of another region, fails the whole call. */
function groupTargets(context: Context, region: string, ids: readonly string[]): TagTarget[] {
  return [...new Set(ids)].map((id) => {
    const group = context.store.of(groupKind).get(id);
    const target = tagTarget(context, "AppInstanceGroupId", id);
    if (target === undefined || group?.attributes.BizRegionId !== region) {
      throw errors.groupNotFound(id);
    }
    return target;
  });
}

const VALUE_CHARACTERS = { from: 0, to: 256 };

/** Tags all of the groups or none. */
export const tagResources = implement(TagResources, (request, context) => {
  checkGroupType(request.ResourceType);
  const tags = tagsOf(request.Tag.map(({ Key, Value }) => ({ Key, Value })));
  checkTags(tags, VALUE_CHARACTERS);
  if (hasDuplicates(tags)) {
    throw new ApiError("InvalidTag.Duplicated", "A tag key is given more than once.");
  }
  const merged = groupTargets(context, request.RegionId, request.ResourceId).map(
    (target) => [target, mergeTags(target.tags, tags)] as const,
  );
  if (merged.some(([, all]) => hasTooMany(all))) {
    throw errors.tooManyTags();
  }
  for (const [target, all] of merged) {
    target.set(all);
  }
  return {};
});

/** Takes tags away by key, or all of them. Keys that are not there are passed over. */
export const untagResources = implement(UntagResources, (request, context) => {
  checkGroupType(request.ResourceType);
  const { All, TagKey = [] } = request;
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

/** Lists flat records, all at once; the total counts records. */
export const listTagResources = asListing(
  implement(ListTagResources, (request, context) => {
    checkGroupType(request.ResourceType);
    const { RegionId, ResourceId = [], Tag = [] } = request;
    if (ResourceId.length === 0 && Tag.length === 0) {
      throw new ApiError("MissingParameter.ResourceIdsOrTags", "Either ResourceId or Tag is mandatory.");
    }
    const regionOf = (id: string) => context.store.of(groupKind).get(id)?.attributes.BizRegionId;
    const TagResources = tagTargets(context, "AppInstanceGroupId")
      .filter(({ id }) => regionOf(id) === RegionId)
      .filter(({ id, tags }) => (ResourceId.length === 0 || ResourceId.includes(id)) && hasTags(tags, Tag))
      .flatMap(({ id, tags }) =>
        tags.map(({ Key, Value }) => ({
          ResourceId: id,
          ResourceType: RESOURCE_TYPE,
          TagKey: Key,
          TagValue: Value,
        })),
      );
    return { TagResources, TotalCount: TagResources.length, NextToken: "" };
  }),
);
