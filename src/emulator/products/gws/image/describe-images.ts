import { DescribeImages } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { imageKind } from "./image";
import { imageView } from "./image-view";

/** The page size that answers carry, though there is no way to ask for a second page. */
const PAGE_SIZE = 20;

/** Lists every image at once: the operation takes no paging. */
export const describeImages = implement(DescribeImages, (_request, context) => {
  const images = context.store.of(imageKind).all();
  return {
    PageNumber: 1,
    PageSize: Math.max(PAGE_SIZE, images.length),
    TotalCount: images.length,
    Images: images.map((image) => imageView(context, image)),
  };
});
