import { WuyingError } from "../../api";
import * as appstream from "../../api/generated/appstream";
import type { Context } from "../language/context";
import type { Failure, Properties, Property, ReadFrom, Rule, Value } from "../language/declaration";
import { inPlace } from "../language/describe";
import { NOBODY } from "../language/disruption";
import { isObject, withoutAbsent } from "../language/values";

export const tagOperations = [appstream.TagCloudResources, appstream.UntagCloudResources];

/** What the tag operations call the kinds of resources. */
export type RemovableTarget = "AppInstanceGroupId" | "WyId";
export type TagTarget = RemovableTarget | "CenterImageId";

/** Tag that finds an image again whose create was interrupted. An image takes no second name, but a tag can change. */
export const OWNER_TAG = "pulumi-owner";
export const UNMARKED = "none";

const MOST_TAGS = 20;
const KEYS_PER_CALL = 10;
const LONGEST = 128;

/** The tags of a resource. Those of an image can be set, but the API does not say how to take one off again. */
export const tagsProperty = (read: ReadFrom, { canRemove }: { canRemove: boolean }): Property => ({
  type: "map",
  wire: "",
  items: { type: "string" },
  doc: `Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with \`aliyun\` or \`acs:\` nor holding \`http://\` or \`https://\`. ${canRemove ? ALL_TAGS : SOME_TAGS}`,
  effect: inPlace(canRemove ? ["TagCloudResources", "UntagCloudResources"] : "TagCloudResources", NOBODY),
  read,
  source: "vendor SDK for Python 5.0.0, TagCloudResources",
});

const ALL_TAGS =
  "Given, they are all the custom tags of the resource; left out, tags are not managed. `{}` removes them.";
const SOME_TAGS =
  "Other tags are left alone. A tag that the program has set can get another value, but the API cannot take it off again: such a change fails in preview.";

export const tagRules: Rule = ({ tags }) => {
  if (!isObject(tags)) {
    return undefined;
  }
  const keys = Object.keys(tags);
  if (keys.length > MOST_TAGS) {
    return refuse(`must be at most ${MOST_TAGS} tags, not ${keys.length}`);
  }
  const bad = keys.find(
    (key) => /^(aliyun|acs:)/i.test(key) || /https?:\/\//i.test(key) || key === "" || key.length > LONGEST,
  );
  if (bad !== undefined) {
    return refuse(
      `has the key ${JSON.stringify(bad)}: keys have 1 to ${LONGEST} characters, do not start with aliyun or acs:, and hold no http:// or https://`,
    );
  }
  const empty = keys.find((key) => tags[key] === "" || String(tags[key]).length > LONGEST);
  return empty === undefined
    ? undefined
    : refuse(`has a value for ${JSON.stringify(empty)} that is not 1 to ${LONGEST} characters long`);
};

const refuse = (reason: string): Failure => ({ property: "tags", reason });

interface WireTag {
  readonly Key?: string;
  readonly Value?: string;
  readonly Scope?: string;
}

/** Custom tags as a map; what the system sets is not the program's. */
export function tagsFromWire(tags: unknown): Properties {
  const custom = ((tags ?? []) as readonly WireTag[]).filter(
    ({ Key, Scope }) => Key !== undefined && Scope?.toLowerCase() !== "system",
  );
  return Object.fromEntries(custom.map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}

/** The custom tags of one object, as the API has them; undefined where it has none. */
export async function readTagsOf(
  { call }: Context,
  ResourceType: string,
  id: string,
): Promise<object | undefined> {
  const request = { ResourceType, ResourceIds: [id], Scope: "Custom", MaxResults: 100 };
  const { ResourceTags } = await call(appstream.ListTagCloudResources, request);
  return (ResourceTags ?? []).find(({ ResourceId }) => ResourceId === id);
}

/** Sets what is new or different and removes what is gone, in as few calls as the API allows. */
export async function changeTags(
  context: Context,
  ResourceType: RemovableTarget,
  id: string,
  before: Value | undefined,
  wanted: Value | undefined,
): Promise<void> {
  const next = given(wanted);
  const removed = Object.keys(given(before)).filter((key) => !(key in next));
  for (let at = 0; at < removed.length; at += KEYS_PER_CALL) {
    const TagKeys = removed.slice(at, at + KEYS_PER_CALL);
    const request = { ResourceType, ResourceIds: [id], TagKeys };
    refuseFailed(id, await context.call(appstream.UntagCloudResources, request, { repeatable: true }));
  }
  await setTags(context, ResourceType, id, newTags(before, wanted));
}

/** The wanted tags that are new or have another value. */
export function newTags(before: Value | undefined, wanted: Value | undefined): Properties {
  const old = given(before);
  return Object.fromEntries(Object.entries(given(wanted)).filter(([key, value]) => value !== old[key]));
}

/** A key without a value is no tag. */
const given = (tags: Value | undefined): Properties =>
  isObject(tags) ? (withoutAbsent(tags) as Properties) : {};

/** Sets these tags, and leaves others alone. */
export async function setTags(
  { call }: Context,
  ResourceType: TagTarget,
  id: string,
  tags: Properties,
): Promise<void> {
  const Tags = Object.entries(tags).map(([Key, value]) => ({ Key, Value: String(value) }));
  if (Tags.length === 0) {
    return;
  }
  const request = { ResourceType, ResourceIds: [id], Tags };
  refuseFailed(id, await call(appstream.TagCloudResources, request, { repeatable: true }));
}

interface PartialAnswer {
  readonly FailedResources?: readonly { readonly Code?: string; readonly Message?: string }[];
}

/** A tag call answers HTTP 200 even when it failed for the resource. */
function refuseFailed(id: string, { FailedResources }: PartialAnswer): void {
  const [failed] = FailedResources ?? [];
  if (!failed) {
    return;
  }
  throw new WuyingError({
    product: "appstream-center",
    code: failed.Code ?? "TagsNotSet",
    detail: `the tags of ${id} were not changed: ${failed.Message ?? "no reason given"}`,
    attempts: 1,
  });
}
