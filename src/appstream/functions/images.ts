import type { Client } from "../../api";
import type { ArgumentTable } from "../../program/arguments";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { oneImage } from "../../program/one-image";
import { nameFilter } from "../../program/only-match";
import { type CenterImage, listCenterImages } from "../../provider/appstream/image/reads";

export interface GetImagesArgs {
  /** `CloudApp`, `WuyingServer` or `CloudDesktop`. */
  readonly productType?: string;
  /** `System`, `User`, `Shared` or `Community`. */
  readonly imageType?: string;
  /** Only images whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** `Windows`, `Linux` or `Android`. */
  readonly osType?: string;
  /** Only images in this state, such as `AVAILABLE`. */
  readonly status?: string;
  /** Only images that these regions have. */
  readonly regions?: string[];
}

/** An image, with all that ListImage returns of it, and its id for certain. */
export type ImageFacts = CamelCased<CenterImage> & { readonly imageId: string };

export interface GetImagesResult {
  /** Newest first. */
  readonly images: ImageFacts[];
  /** Ids of the images, in the same order. */
  readonly ids: string[];
}

const FILTERS: ArgumentTable<GetImagesArgs> = {
  productType: { type: "string" },
  imageType: { type: "string" },
  nameRegex: { type: "string" },
  osType: { type: "string" },
  status: { type: "string" },
  regions: { type: "list", items: { type: "string" } },
};

async function findImages(args: GetImagesArgs, client: Client): Promise<ImageFacts[]> {
  const fits = nameFilter(args.nameRegex);
  const found = await listCenterImages(client, {
    ProductType: args.productType,
    ImageType: args.imageType,
    OsType: args.osType,
    Status: args.status,
    BizRegionIdList: args.regions,
  });
  return found
    .filter(({ ImageName }) => fits(ImageName))
    .sort((a, b) => (b.GmtCreate ?? "").localeCompare(a.GmtCreate ?? ""))
    .map((each) => ({ ...camelCased(each), imageId: each.ImageId ?? "" }));
}

export const allImages = programFunction<GetImagesArgs, GetImagesResult>({
  token: "appstream:getImages",
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
  token: "appstream:getImage",
  args: { ...FILTERS, imageId: { type: "string" }, mostRecent: { type: "boolean" } },
  run: async (args, { client }) => oneImage(args, await findImages(args, client), (image) => image.imageName),
});
