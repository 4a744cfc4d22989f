// Made from the declaration of appstream:Image by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:Image",
  "properties": [
    "imageName",
    "instanceType",
    "instanceId",
    "subInstanceId",
    "appInstanceGroupId",
    "productType",
    "description",
    "diskType",
    "autoCleanUserdata",
    "copyProfile",
    "distributionRegions",
    "tags",
    "region",
    "imageId",
    "status",
    "imageType",
    "versionId",
    "osType",
    "platformName",
    "systemDiskSize",
    "dataDiskSize",
    "gmtCreate",
    "gmtModified",
    "imageRegionList"
  ],
  "secrets": [],
  "autoName": "imageName",
  "idOutput": "imageId"
};

/** What a program says of a {@link Image}. */
export interface ImageArgs {
  /**
   * Name. Left out, it is the resource's name with a short hash.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Read back by ListImage.
   */
  imageName?: pulumi.Input<string>;
  /**
   * What `instanceId` is.
   * One of `CloudDesktop`: a cloud desktop; `WuyingServer`: a workstation.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  instanceType?: pulumi.Input<"CloudDesktop" | "WuyingServer">;
  /**
   * Desktop or workstation that the image is made from. Stop it first for a consistent image; the cloud does not insist.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  instanceId?: pulumi.Input<string>;
  /**
   * Persistent session of a workstation. Left out, it is looked up.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  subInstanceId?: pulumi.Input<string>;
  /**
   * Delivery group that the image is made from instead; its runtimePolicy.debugMode has to be ON.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  appInstanceGroupId?: pulumi.Input<string>;
  /**
   * Product that the image is for. Left out, the cloud takes that of its source.
   * One of `CloudApp`: delivery groups; `CloudDesktop`: cloud desktops; `WuyingServer`: workstations.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Read back by ListImage.
   */
  productType?: pulumi.Input<"CloudApp" | "CloudDesktop" | "WuyingServer">;
  /**
   * Description.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Read back by ListImage.
   */
  description?: pulumi.Input<string>;
  /**
   * Disks that the image holds; the cloud takes all when it is left out.
   * One of `SYSTEM`: the system disk only; `ALL`: the system disk and the data disks.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  diskType?: pulumi.Input<"SYSTEM" | "ALL">;
  /**
   * Whether user data is left out; only for a desktop.
   * `true` is the tightest.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  autoCleanUserdata?: pulumi.Input<boolean>;
  /**
   * Whether the user profile is copied into the default profile.
   * `false` is the tightest.
   * A change replaces the resource: an image is a copy of one machine at one time, and the API has no operation that changes it; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: ListImage does not return it.
   */
  copyProfile?: pulumi.Input<boolean>;
  /**
   * Regions besides its own that the image is copied to, such as `cn-shanghai`. The API cannot withdraw it from a region again.
   * Each item: known are `cn-shanghai`, `cn-hangzhou`, `cn-beijing`, `cn-shenzhen`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`, `ap-southeast-5`, `ap-northeast-1`, `us-east-1`, `us-west-1`, `eu-central-1`; another one brings a warning.
   * Changed in place by StartTaskForDistributeImage; it disturbs nobody.
   * Read back by ListImage.
   */
  distributionRegions?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Other tags are left alone. A tag that the program has set can get another value, but the API cannot take it off again: such a change fails in preview.
   * Changed in place by TagCloudResources; it disturbs nobody.
   * Read back by ListImage.
   */
  tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Id of an existing object to take under management instead of creating one. It is read first; when a property that cannot be changed in place differs from the program, nothing is touched and the differences are named.
   * A change does nothing: it only matters when the resource is first created in the stack.
   * Not read back: it is an instruction to the provider, not a property of the object.
   */
  adoptId?: pulumi.Input<string>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it may sign out the users of the machine that the image is made from, at once (`signOut`, the vendor does not say).
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * A custom image, made from a desktop, a workstation or a delivery group in debug mode, and copied to regions.
 * 
 * Default timeouts: 90m to create, 90m to update, 15m to delete; `customTimeouts` changes them.
 */
export class Image extends WuyingResource {
  /** Name. Left out, it is the resource's name with a short hash. */
  declare readonly imageName: pulumi.Output<string>;
  /** What `instanceId` is. */
  declare readonly instanceType: pulumi.Output<"CloudDesktop" | "WuyingServer" | undefined>;
  /** Desktop or workstation that the image is made from. Stop it first for a consistent image; the cloud does not insist. */
  declare readonly instanceId: pulumi.Output<string | undefined>;
  /** Persistent session of a workstation. Left out, it is looked up. */
  declare readonly subInstanceId: pulumi.Output<string | undefined>;
  /** Delivery group that the image is made from instead; its runtimePolicy.debugMode has to be ON. */
  declare readonly appInstanceGroupId: pulumi.Output<string | undefined>;
  /** Product that the image is for. Left out, the cloud takes that of its source. */
  declare readonly productType: pulumi.Output<"CloudApp" | "CloudDesktop" | "WuyingServer" | undefined>;
  /** Description. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Disks that the image holds; the cloud takes all when it is left out. */
  declare readonly diskType: pulumi.Output<"SYSTEM" | "ALL" | undefined>;
  /** Whether user data is left out; only for a desktop. */
  declare readonly autoCleanUserdata: pulumi.Output<boolean | undefined>;
  /** Whether the user profile is copied into the default profile. */
  declare readonly copyProfile: pulumi.Output<boolean | undefined>;
  /** Regions besides its own that the image is copied to, such as `cn-shanghai`. The API cannot withdraw it from a region again. */
  declare readonly distributionRegions: pulumi.Output<string[] | undefined>;
  /** Tags: at most 20, keys and values of 1 to 128 characters, keys neither starting with `aliyun` or `acs:` nor holding `http://` or `https://`. Other tags are left alone. A tag that the program has set can get another value, but the API cannot take it off again: such a change fails in preview. */
  declare readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Id of the image; the same as `id`. */
  declare readonly imageId: pulumi.Output<string>;
  /** State in the cloud: `INIT`, `CREATING`, `AVAILABLE` or `CREATE_FAILED`. */
  declare readonly status: pulumi.Output<string>;
  /** `User` for one's own. */
  declare readonly imageType: pulumi.Output<string>;
  /** Version of the image. */
  declare readonly versionId: pulumi.Output<string>;
  /** Operating system. */
  declare readonly osType: pulumi.Output<string>;
  /** Its name and version. */
  declare readonly platformName: pulumi.Output<string>;
  /** Size of the system disk in GiB. */
  declare readonly systemDiskSize: pulumi.Output<number>;
  /** Size of the data disks in GiB. */
  declare readonly dataDiskSize: pulumi.Output<number>;
  /** When it was created. */
  declare readonly gmtCreate: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly gmtModified: pulumi.Output<string>;
  /** Regions that have it. */
  declare readonly imageRegionList: pulumi.Output<string[]>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): Image {
    const { region, ...rest } = opts ?? {};
    return new Image(name, { region } as object as ImageArgs, { ...rest, id });
  }

  constructor(name: string, args?: ImageArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
