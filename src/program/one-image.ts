import { onlyMatch } from "./only-match";

interface Choice {
  readonly imageId?: string;
  readonly mostRecent?: boolean;
}

/** The one image that a function asked for, out of those that fit its filters, newest first. */
export function oneImage<T extends { readonly imageId: string }>(
  args: Choice,
  images: readonly T[],
  nameOf: (image: T) => string | undefined,
): T {
  const fitting =
    args.imageId === undefined ? images : images.filter(({ imageId }) => imageId === args.imageId);
  return onlyMatch({
    what: "image",
    filter: args,
    found: args.mostRecent ? fitting.slice(0, 1) : fitting,
    describe: (image) => `${image.imageId} (${nameOf(image)})`,
    narrow: "Give its imageId, a narrower nameRegex, or mostRecent: true",
  });
}
