import { ListTagResources } from "../../../../api/generated/appstream";
import { ApiError } from "../../../core/api-error";
import { implement } from "../../../core/handler";
import { groupKind } from "../group/group";
import { checkLength } from "../list-limit";
import { checkGroupType } from "./group-tag-targets";
import { hasTags } from "./has-tags";
import { tagTargets } from "./tag-target";

const MOST_IDS = 50;
const MOST_TAGS = 20;

/** Lists flat records, all at once; the total counts records. */
export const listTagResources = implement(ListTagResources, (request, context) => {
  checkGroupType(request.ResourceType);
  const { RegionId, ResourceId = [], Tag = [] } = request;
  checkLength("ResourceId", ResourceId, MOST_IDS);
  checkLength("Tag", Tag, MOST_TAGS);
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
        ResourceType: "APPINSTANCEGROUP",
        TagKey: Key,
        TagValue: Value,
      })),
    );
  return { TagResources, TotalCount: TagResources.length, NextToken: "" };
});
