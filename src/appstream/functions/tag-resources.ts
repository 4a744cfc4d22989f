import { allByToken } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { programFunction } from "../../program/function";
import { idFilter } from "./id-filter";

/** A tag to look for: with any value where none is given. */
export interface TagCondition {
  readonly key: string;
  readonly value?: string;
}

export interface GetTagResourcesArgs {
  /** The region of the delivery groups. */
  readonly regionId: string;
  /** Only the delivery groups with these ids, 50 at most. This or `tag` is needed. */
  readonly resourceId?: string[];
  /** Only delivery groups that have all of these tags, 20 at most. This or `resourceId` is needed. */
  readonly tag?: TagCondition[];
}

export interface GetTagResourcesResult {
  /** Each group with all its tags. */
  readonly resourceTags: { readonly resourceId: string; readonly tags: Record<string, string> }[];
  /** Ids of the delivery groups, in the same order. */
  readonly ids: string[];
}

type TagRecord = appstream.ListTagResourcesResponseTagResourcesItem;

/** The API answers one record for each tag. */
function byResource(records: readonly TagRecord[]): GetTagResourcesResult["resourceTags"] {
  const found = new Map<string, Record<string, string>>();
  for (const { ResourceId = "", TagKey = "", TagValue = "" } of records) {
    found.set(ResourceId, { ...found.get(ResourceId), [TagKey]: TagValue });
  }
  return [...found].map(([resourceId, tags]) => ({ resourceId, tags }));
}

export const tagResources = programFunction<GetTagResourcesArgs, GetTagResourcesResult>({
  token: "appstream:getTagResources",
  args: {
    regionId: { type: "string", required: true },
    resourceId: idFilter(50),
    tag: {
      type: "list",
      items: {
        type: "object",
        fields: { key: { type: "string", required: true }, value: { type: "string" } },
      },
      min: 1,
      max: 20,
    },
  },
  rule: ({ resourceId, tag }) =>
    resourceId === undefined && tag === undefined
      ? "resourceId: is required where there is no tag"
      : undefined,
  async run(args, { client }) {
    const found = await allByToken(appstream.ListTagResources, async (NextToken) => {
      const page = await client.call(appstream.ListTagResources, {
        RegionId: args.regionId,
        ResourceType: "APPINSTANCEGROUP",
        ResourceId: args.resourceId,
        Tag: args.tag?.map(({ key, value }) => ({ Key: key, Value: value })),
        NextToken,
      });
      return { items: page.TagResources, nextToken: page.NextToken };
    });
    const resourceTags = byResource(found);
    return { resourceTags, ids: resourceTags.map(({ resourceId }) => resourceId) };
  },
});
