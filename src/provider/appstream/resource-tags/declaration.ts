import * as appstream from "../../../api/generated/appstream";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import { stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type {
  Declaration,
  NewObject,
  Properties,
  PropertyTable,
  Rule,
  Value,
} from "../../language/declaration";
import { inPlace, NO_OPERATION, readBy, replacing } from "../../language/describe";
import { NOBODY } from "../../language/disruption";
import { text } from "../../language/text";
import { isObject } from "../../language/values";
import { readFrom } from "../../language/wire";
import {
  changeTags,
  newTags,
  type RemovableTarget,
  readTagsOf,
  setTags,
  tagOperations,
  tagRules,
  tagsFromWire,
} from "../tags";

const SOURCE = "vendor SDK for Python 5.0.0, TagCloudResources";
const readAs = readBy("ListTagCloudResources");
const IMAGE = "CenterImageId";

/** The tags that the program names; the others are somebody else's. */
function namedTags(tags: unknown, _found: object, known: Value | undefined): Properties {
  const all = tagsFromWire(tags);
  if (!isObject(known)) {
    return all;
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in known));
}

const tagsProperties: PropertyTable = {
  resourceType: {
    type: "string",
    wire: "ResourceType",
    required: true,
    values: { AppInstanceGroupId: "a delivery group", WyId: "a workstation", CenterImageId: "an image" },
    effect: replacing(NO_OPERATION, NOBODY),
    read: readAs("ResourceType"),
    source: SOURCE,
    doc: "What `resourceId` is.",
  },
  resourceId: {
    type: "string",
    wire: "ResourceIds",
    required: true,
    effect: replacing(NO_OPERATION, NOBODY),
    read: readAs("ResourceId"),
    source: SOURCE,
    doc: "Object whose tags these are. It may belong to another stack, or to none.",
  },
  tags: {
    type: "map",
    wire: "",
    required: true,
    items: { type: "string" },
    effect: inPlace(["TagCloudResources", "UntagCloudResources"], NOBODY),
    read: readAs("Tags", namedTags),
    source: SOURCE,
    doc: "Tags to set, by the rules of `tags` of the object's own resource. Tags with other keys are left alone. A tag of an image cannot be taken off again, so destroying this leaves it.",
  },
};

/** Of an image no tag can be taken off. */
const imageTagsOnlyGrow: Rule = ({ resourceType, resourceId, tags }, olds) => {
  const isSame = resourceType === IMAGE && olds.resourceId === resourceId;
  if (!isSame || !isObject(tags) || !isObject(olds.tags)) {
    return undefined;
  }
  const lost = Object.keys(olds.tags).filter((key) => !(key in tags));
  if (lost.length === 0) {
    return undefined;
  }
  return {
    property: "tags",
    reason: `cannot lose ${lost.map((key) => JSON.stringify(key)).join(", ")}: the API takes no tag off an image`,
  };
};

export const resourceTags: Declaration = {
  token: "appstream:ResourceTags",
  doc:
    "Tags of an object that another stack or the console manages. It has only the tags that it names, and leaves all others alone; destroying it takes its own off. " +
    "Do not give the same key in two places.",
  properties: tagsProperties,
  outputs: {},
  disruption: { create: NOBODY, replace: NOBODY, delete: NOBODY },
  rules: [tagRules, imageTagsOnlyGrow],
  timeouts: { create: "5m", update: "5m", delete: "5m" },
  lifecycle: {
    createdBy: [appstream.TagCloudResources],
    deletedBy: [appstream.UntagCloudResources],
    create: newTagging,
    steps: [
      stepBy(tagsProperties, tagOperations, {
        run: (context, id, { desired, applied }) => change(context, id, applied.tags, desired.tags),
      }),
    ],
    read: readTagging,
    list: { unlisted: "tags are no object of their own, and setting them again changes nothing" },
    remove: removeTags,
  },
};

/** One object may have tags from several places, so its id alone does not tell this from another. */
async function newTagging(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const id = `${text(inputs, "resourceType")}/${text(inputs, "resourceId")}/${context.ownerKey.slice(0, 10)}`;
  return { id, known: { tags: {} } };
}

const placeOf = (id: string): { readonly resourceType: string; readonly resourceId: string } => {
  const [resourceType = "", resourceId = ""] = id.split("/");
  return { resourceType, resourceId };
};

function change(
  context: Context,
  id: string,
  before: Value | undefined,
  wanted: Value | undefined,
): Promise<void> {
  const { resourceType, resourceId } = placeOf(id);
  if (resourceType === IMAGE) {
    return setTags(context, IMAGE, resourceId, newTags(before, wanted));
  }
  return changeTags(context, resourceType as RemovableTarget, resourceId, before, wanted);
}

async function readTagging(context: Context, id: string, known: Properties): Promise<Properties> {
  const { resourceType, resourceId } = placeOf(id);
  const found = await readTagsOf(context, resourceType, resourceId);
  if (!found) {
    return { resourceType, resourceId, tags: {} };
  }
  return readFrom(tagsProperties, appstream.ListTagCloudResources, found, known);
}

async function removeTags(context: Context, id: string, known: Properties): Promise<void> {
  const { resourceType, resourceId } = placeOf(id);
  if (resourceType === IMAGE) {
    context.log(`the tags of image ${resourceId} stay: the API takes no tag off an image`);
    return;
  }
  await ignoreNotFound(change(context, id, known.tags, {}));
}
