import type { Kind } from "../../../core/kind";

/** An image as it is kept: wire names, and besides what no operation reads back. */
export type Image = {
  readonly Name: string;
  readonly ImageType: string;
  /** In GB. */
  readonly Size: number;
  readonly ProductCode: string;
  /** The instance it was made from. */
  readonly InstanceId?: string;
};

export const imageKind: Kind<Image> = {
  name: "images",
  idField: "ImageId",
  statusField: "Status",
  idPrefix: "m-",
  fields: {
    Name: "string",
    ImageType: "string",
    Size: "integer",
    ProductCode: "string",
    InstanceId: "string",
  },
};
