import { programContext } from "../../program/context";
import { oneImage } from "../../program/one-image";
import { nameFilter } from "../../program/only-match";
import { outputForm } from "../../program/output-form";
import { type ImageFacts, imageFacts } from "../../provider/gws/facts";
import { listImages } from "../../provider/gws/finders";

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

/** All images of the region that fit (DescribeImages, which has no pages). */
export async function getImages(args: GetImagesArgs = {}): Promise<GetImagesResult> {
  const fits = nameFilter(args.nameRegex);
  const all = (await listImages(programContext().client, { InstanceType: args.instanceType })).map(
    imageFacts,
  );
  const images = all
    .filter(
      ({ name, imageType, status }) =>
        fits(name) && (args.imageType ?? imageType) === imageType && (args.status ?? status) === status,
    )
    .sort((a, b) => createdAt(b) - createdAt(a));
  return { images, ids: images.map(({ imageId }) => imageId) };
}

/** {@link getImages} for arguments that other resources give. */
export const getImagesOutput = outputForm(getImages);

export interface GetImageArgs extends GetImagesArgs {
  readonly imageId?: string;
  /** Takes the newest when several fit, instead of failing. Default: false. */
  readonly mostRecent?: boolean;
}

/** One image (DescribeImages). Fails when none fits, or several do without `mostRecent`. */
export async function getImage(args: GetImageArgs): Promise<ImageFacts> {
  const { imageId: _imageId, mostRecent: _mostRecent, ...filter } = args;
  const { images } = await getImages(filter);
  return oneImage(args, images, (image) => image.name);
}

/** {@link getImage} for arguments that other resources give. */
export const getImageOutput = outputForm(getImage);

// The API writes `Mon May 27 13:33:42 CST 2019`. JavaScript reads CST as the American zone, which is off by the
// same hours for every image and so leaves their order alone.
const createdAt = ({ createTime }: ImageFacts): number => Date.parse(createTime ?? "") || 0;
