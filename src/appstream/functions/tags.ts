import { allByToken } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import { idFilter } from "./id-filter";

const RESOURCE_TYPES = ["AppInstanceGroupId", "AppId", "WyId", "AliUid"] as const;
const SCOPES = ["All", "Custom", "System"] as const;
const MOST_RESULTS = 1000;

export interface GetTagsArgs {
  /** What is tagged: delivery groups, applications, users or workstations, or the account. */
  readonly resourceType: (typeof RESOURCE_TYPES)[number];
  /** Only these resources, 50 at most. Not for the account, which is one. Default: all that have tags. */
  readonly resourceIds?: string[];
  /** Only custom tags, or only those of the system. Default: `All`. */
  readonly scope?: (typeof SCOPES)[number];
}

/** A resource and its tags. */
export interface TaggedResource {
  readonly resourceId: string;
  readonly resourceType: string | undefined;
  /** Custom tags, as the property `tags` of a resource has them. */
  readonly tags: Record<string, string>;
  /** Those that steer the system, such as `System/Scheduler/GRAYSCALE`. */
  readonly systemTags: Record<string, string>;
}

export interface GetTagsResult {
  readonly resourceTags: TaggedResource[];
}

type Tagged = appstream.ListTagCloudResourcesResponseResourceTagsItem;

function factsOf({ ResourceId, ResourceType, Tags = [] }: Tagged): TaggedResource {
  const ofScope = (isSystem: boolean): Record<string, string> =>
    Object.fromEntries(
      Tags.filter(({ Scope }) => (Scope?.toLowerCase() === "system") === isSystem).map(({ Key, Value }) => [
        Key ?? "",
        Value ?? "",
      ]),
    );
  return {
    resourceId: ResourceId ?? "",
    resourceType: ResourceType,
    tags: ofScope(false),
    systemTags: ofScope(true),
  };
}

export const tags = programFunction<GetTagsArgs, GetTagsResult>({
  token: "appstream:getTags",
  args: {
    resourceType: { type: "string", values: RESOURCE_TYPES, required: true },
    resourceIds: idFilter(50),
    scope: { type: "string", values: SCOPES },
  },
  rule: ({ resourceType, resourceIds }) =>
    resourceType === "AliUid" && resourceIds !== undefined
      ? 'resourceIds: must be left out with the resourceType "AliUid", which is the account'
      : undefined,
  async run(args, { client }) {
    const found = await allByToken(appstream.ListTagCloudResources, async (NextToken) => {
      const page = await client.call(appstream.ListTagCloudResources, {
        ResourceType: args.resourceType,
        ResourceIds: args.resourceIds,
        Scope: args.scope,
        MaxResults: MOST_RESULTS,
        NextToken,
      });
      return { items: page.ResourceTags, nextToken: page.NextToken };
    });
    return { resourceTags: found.map(factsOf) };
  },
});
