// Made from the declaration of gws:Image by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:Image",
  "properties": [
    "instanceId",
    "name",
    "region",
    "imageId",
    "imageType",
    "status",
    "progress",
    "size",
    "createTime",
    "productCode"
  ],
  "secrets": [],
  "autoName": "name",
  "idOutput": "imageId"
};

/** What a program says of a {@link Image}. */
export interface ImageArgs {
  /**
   * Desktop that the image is made from.
   * A change replaces the resource: an image is a copy of one disk at one time; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say): the desktop cannot be used while the image is made.
   * Not read back: DescribeImages does not return it.
   */
  instanceId: pulumi.Input<string>;
  /**
   * Display name. Left out, it is the resource's name with a short hash.
   * Changed in place by SetImageName; it disturbs nobody.
   * Read back by DescribeImages.
   */
  name?: pulumi.Input<string>;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say): the desktop cannot be used while the image is made.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * A custom image, made from the system disk of a desktop. The desktop cannot be used while the image is made.
 * 
 * Default timeouts: 60m to create, 60m to update, 10m to delete; `customTimeouts` changes them.
 */
export class Image extends WuyingResource {
  /** Desktop that the image is made from. */
  declare readonly instanceId: pulumi.Output<string>;
  /** Display name. Left out, it is the resource's name with a short hash. */
  declare readonly name: pulumi.Output<string>;
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the image; the same as `id`. */
  declare readonly imageId: pulumi.Output<string>;
  /** `custom` for an image made from a desktop, `system` for one of the cloud's own. */
  declare readonly imageType: pulumi.Output<string>;
  /** State in the cloud: `Creating`, `Available`, `CreateFailed`, `UnAvailable` or `Missing`. */
  declare readonly status: pulumi.Output<string>;
  /** How far the making of the image is, such as `100%`. */
  declare readonly progress: pulumi.Output<string>;
  /** Size in GiB; a desktop made from it needs a system disk at least as large. */
  declare readonly size: pulumi.Output<number>;
  /** When it was created, as the API writes it, such as `Mon May 27 13:33:42 CST 2019`. */
  declare readonly createTime: pulumi.Output<string>;
  /** Marketplace product of the image, where there is one. */
  declare readonly productCode: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): Image {
    const { region, ...rest } = opts ?? {};
    return new Image(name, { region } as object as ImageArgs, { ...rest, id });
  }

  constructor(name: string, args: ImageArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
