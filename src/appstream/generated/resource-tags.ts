// Made from the declaration of appstream:ResourceTags by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:ResourceTags",
  "properties": [
    "resourceType",
    "resourceId",
    "tags",
    "region"
  ],
  "secrets": []
};

/** What a program says of a {@link ResourceTags}. */
export interface ResourceTagsArgs {
  /**
   * What `resourceId` is.
   * One of `AppInstanceGroupId`: a delivery group; `WyId`: a workstation; `CenterImageId`: an image.
   * A change replaces the resource: the API has no operation that changes it; it disturbs nobody.
   * Read back by ListTagCloudResources.
   */
  resourceType: pulumi.Input<"AppInstanceGroupId" | "WyId" | "CenterImageId">;
  /**
   * Object whose tags these are. It may belong to another stack, or to none.
   * A change replaces the resource: the API has no operation that changes it; it disturbs nobody.
   * Read back by ListTagCloudResources.
   */
  resourceId: pulumi.Input<string>;
  /**
   * Tags to set, by the rules of `tags` of the object's own resource. Tags with other keys are left alone. A tag of an image cannot be taken off again, so destroying this leaves it.
   * Changed in place by TagCloudResources, UntagCloudResources; it disturbs nobody.
   * Read back by ListTagCloudResources.
   */
  tags: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Tags of an object that another stack or the console manages. It has only the tags that it names, and leaves all others alone; destroying it takes its own off. Do not give the same key in two places.
 * 
 * Default timeouts: 5m to create, 5m to update, 5m to delete; `customTimeouts` changes them.
 */
export class ResourceTags extends WuyingResource {
  /** What `resourceId` is. */
  declare readonly resourceType: pulumi.Output<"AppInstanceGroupId" | "WyId" | "CenterImageId">;
  /** Object whose tags these are. It may belong to another stack, or to none. */
  declare readonly resourceId: pulumi.Output<string>;
  /** Tags to set, by the rules of `tags` of the object's own resource. Tags with other keys are left alone. A tag of an image cannot be taken off again, so destroying this leaves it. */
  declare readonly tags: pulumi.Output<{ [key: string]: string }>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): ResourceTags {
    const { region, ...rest } = opts ?? {};
    return new ResourceTags(name, { region } as object as ResourceTagsArgs, { ...rest, id });
  }

  constructor(name: string, args: ResourceTagsArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
