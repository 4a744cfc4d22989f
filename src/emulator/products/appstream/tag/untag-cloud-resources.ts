import { UntagCloudResources } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { checkLength } from "../list-limit";
import { checkResourceType, idsOf, LISTABLE } from "./cloud-tag-ids";
import { tagsOf } from "./tag";
import { tagTarget } from "./tag-target";

const MOST_KEYS = 10;

/** Takes tags away by key. One that is not there is no error. */
export const untagCloudResources = implement(UntagCloudResources, (request, context) => {
  const { ResourceType, TagKeys } = request;
  checkResourceType(ResourceType, LISTABLE);
  checkLength("TagKeys", TagKeys, MOST_KEYS);
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
