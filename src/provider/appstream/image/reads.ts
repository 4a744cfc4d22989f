import { pagesOf } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import type { Context } from "../../language/context";
import type { Candidate, Properties } from "../../language/declaration";
import type { Kind } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { candidateOf } from "../../once/candidate";
import { isOwnerKey } from "../../once/owner-name";
import { OWNER_TAG } from "../tags";
import { imageOutputs, imageProperties } from "./properties";

export type CenterImage = appstream.ListImageResponseDataItem;

/** Images that fit, every page of them. The API counts them in `Count`. */
const pages = pagesOf(appstream.ListImage, { items: (page) => page.Data, total: (page) => page.Count });

export const listCenterImages = pages.list;

export const centerImages: Kind<CenterImage, appstream.ListImageRequest> = {
  what: "image",
  list: pages.list,
  pages,
  byId: (ImageId) => ({ ImageId }),
  id: "ImageId",
  name: "ImageName",
  createdAt: "GmtCreate",
  state: "Status",
  pending: ["INIT", "CREATING", "DELETING"],
  resting: ["AVAILABLE"],
  failed: {
    CREATE_FAILED: 'the cloud could not make it and gives no reason; the next "pulumi up" makes it anew',
  },
  useless: ["CREATE_FAILED"],
};

/** Its mark is a tag. One that holds no owner key is of a finished create, whatever else it says. */
export function imageCandidate(found: CenterImage): Candidate {
  const tag = (found.TagList ?? []).find(({ Key }) => Key === OWNER_TAG)?.Value;
  const { id, createdAt } = candidateOf(centerImages, found);
  if (tag === undefined) {
    return { id, createdAt };
  }
  return isOwnerKey(tag) ? { id, createdAt, mark: tag } : { id, createdAt, isFinished: true };
}

export const centerImageFrom = (found: CenterImage, known: Properties = {}): Properties => ({
  ...readFrom(imageProperties, appstream.ListImage, found, known),
  ...readFrom(imageOutputs, appstream.ListImage, found),
});

export async function readCenterImage(
  { objects }: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = await objects.get(centerImages, id);
  return found && centerImageFrom(found, known);
}
