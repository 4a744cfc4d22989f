import type { Client } from "../../api";
import type { ArgumentTable } from "../../program/arguments";
import { programFunction } from "../../program/function";
import { oneImage } from "../../program/one-image";
import { nameFilter } from "../../program/only-match";
import { listImages } from "../../provider/gws/image/reads";
import { type ImageFacts, imageFacts } from "./facts";

export interface GetImagesArgs {
  /** `system` for the cloud's own images, `custom` for those made from a desktop. */
  readonly imageType?: string;
  /** Only images whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** Only images that this ECS instance type can start from. */
  readonly instanceType?: string;
  /** Only images in this state, such as `Available`. */
  readonly status?: string;
}

export interface GetImagesResult {
  /** Newest first. */
  readonly images: ImageFacts[];
  /** Ids of the images, in the same order. */
  readonly ids: string[];
}

const FILTERS: ArgumentTable<GetImagesArgs> = {
  imageType: { type: "string" },
  nameRegex: { type: "string" },
  instanceType: { type: "string" },
  status: { type: "string" },
};

async function findImages(args: GetImagesArgs, client: Client): Promise<ImageFacts[]> {
  const fits = nameFilter(args.nameRegex);
  const all = (await listImages(client, { InstanceType: args.instanceType })).map(imageFacts);
  return all
    .filter(
      ({ name, imageType, status }) =>
        fits(name) && (args.imageType ?? imageType) === imageType && (args.status ?? status) === status,
    )
    .sort((a, b) => createdAt(b) - createdAt(a));
}

export const allImages = programFunction<GetImagesArgs, GetImagesResult>({
  token: "gws:getImages",
  args: FILTERS,
  async run(args, { client }) {
    const images = await findImages(args, client);
    return { images, ids: images.map(({ imageId }) => imageId) };
  },
});

export interface GetImageArgs extends GetImagesArgs {
  readonly imageId?: string;
  /** Takes the newest when several fit, instead of failing. Default: false. */
  readonly mostRecent?: boolean;
}

export const singleImage = programFunction<GetImageArgs, ImageFacts>({
  token: "gws:getImage",
  args: { ...FILTERS, imageId: { type: "string" }, mostRecent: { type: "boolean" } },
  run: async (args, { client }) => oneImage(args, await findImages(args, client), (image) => image.name),
});

// The API writes `Mon May 27 13:33:42 CST 2019`. JavaScript reads CST as the American zone, which is off by the
// same hours for every image and so leaves their order alone.
const createdAt = ({ createTime }: ImageFacts): number => Date.parse(createTime ?? "") || 0;
