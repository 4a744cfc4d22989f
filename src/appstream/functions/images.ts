import { type CamelCased, camelCased } from "../../program/camel-case";
import { programContext } from "../../program/context";
import { oneImage } from "../../program/one-image";
import { nameFilter } from "../../program/only-match";
import { outputForm } from "../../program/output-form";
import { type CenterImage, listCenterImages } from "../../provider/appstream/image-finder";

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

/** All images that fit (ListImage, every page of it). */
export async function getImages(args: GetImagesArgs = {}): Promise<GetImagesResult> {
  const fits = nameFilter(args.nameRegex);
  const found = await listCenterImages(programContext().client, {
    ProductType: args.productType,
    ImageType: args.imageType,
    OsType: args.osType,
    Status: args.status,
    BizRegionIdList: args.regions,
  });
  const images = found
    .filter(({ ImageName }) => fits(ImageName))
    .sort((a, b) => (b.GmtCreate ?? "").localeCompare(a.GmtCreate ?? ""))
    .map((each) => ({ ...camelCased(each), imageId: each.ImageId ?? "" }));
  return { images, ids: images.map(({ imageId }) => imageId) };
}

/** {@link getImages} for arguments that other resources give. */
export const getImagesOutput = outputForm(getImages);

export interface GetImageArgs extends GetImagesArgs {
  readonly imageId?: string;
  /** Takes the newest when several fit, instead of failing. Default: false. */
  readonly mostRecent?: boolean;
}

/** One image (ListImage). Fails when none fits, or several do without `mostRecent`. */
export async function getImage(args: GetImageArgs): Promise<ImageFacts> {
  const { imageId: _imageId, mostRecent: _mostRecent, ...filter } = args;
  const { images } = await getImages(filter);
  return oneImage(args, images, (image) => image.imageName);
}

/** {@link getImage} for arguments that other resources give. */
export const getImageOutput = outputForm(getImage);
