import { CreateImageByInstance, ListImage } from "../../../../api/generated/appstream";
import type { Kind } from "../../../core/kind";
import type { Lifecycle } from "../../../core/lifecycle";
import type { WireObject } from "../../../core/wire";
import type { Kept } from "../kept";
import { type Tag, tagsOf } from "../tag/tag";
import { fieldsIn, fieldTypes } from "../wire-fields";

/** An image in one region, or on its way there. */
export type Distribution = {
  readonly RegionId: string;
  readonly VersionId: string;
  readonly Lifecycle: Kept<Lifecycle>;
};

/** An image as it is kept: wire names, and besides what no operation reads back. */
export type Image = {
  readonly ImageName: string;
  readonly Description?: string;
  readonly ImageType: string;
  readonly ProductType: string;
  readonly OsType: string;
  readonly PlatformName: string;
  readonly Platform: number;
  /** In GiB. */
  readonly SystemDiskSize: number;
  readonly DataDiskSize: number;
  readonly VersionId: string;
  readonly VersionName: string;
  readonly ParentImageId?: string;
  readonly ImageCreateMode?: string;
  readonly AppList: readonly { readonly AppId: string; readonly AppName: string }[];
  readonly Tags: readonly Tag[];
  readonly Distribution: readonly Distribution[];
  /** Set where they are not those of the object. */
  readonly GmtCreate?: string;
  readonly GmtModified?: string;
  /** What the image was made from; not read back. */
  readonly InstanceId?: string;
  readonly SubInstanceId?: string;
  readonly InstanceType?: string;
  readonly DiskType?: string;
  readonly AutoCleanUserdata?: boolean;
  readonly CopyProfile?: boolean;
};

export const IMAGE_FIELDS = fieldsIn(ListImage.response.Data);

export const imageKind: Kind<Image> = {
  name: "centerImages",
  idField: "ImageId",
  statusField: "Status",
  idPrefix: "img-",
  fields: fieldTypes(IMAGE_FIELDS, CreateImageByInstance.params),
  absorb: (_image: Image, { TagList, ...patch }: WireObject) => ({
    ...patch,
    ...(TagList !== undefined && { Tags: tagsOf(TagList as readonly WireObject[]) }),
  }),
};
