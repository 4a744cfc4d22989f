// Made from the declaration of appstream:AppInstanceRemoval by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:AppInstanceRemoval",
  "properties": [
    "appInstanceGroupId",
    "appInstanceIds",
    "triggers",
    "region",
    "removedAt"
  ],
  "secrets": []
};

/** What a program says of a {@link AppInstanceRemoval}. */
export interface AppInstanceRemovalArgs {
  /**
   * Group of the session instances.
   * A change replaces the resource: a removal is done once, so a change removes them again; it disturbs nobody: an instance that is in use is refused.
   * Not read back: a removal leaves no object behind.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * Session instances to remove. One in use is refused, so that nobody is cut off.
   * From 1 to 100 items.
   * A change replaces the resource: a removal is done once, so a change removes them again; it disturbs nobody: an instance that is in use is refused.
   * Not read back: a removal leaves no object behind.
   */
  appInstanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Values of any meaning; a change of one removes them again.
   * A change replaces the resource: a removal is done once, so a change removes them again; it disturbs nobody: an instance that is in use is refused.
   * Not read back: a removal leaves no object behind.
   */
  triggers?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody: an instance that is in use is refused.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Removes session instances that nobody uses from a delivery group: once when it is created, and again whenever `triggers` change. The vendor opens it to some customers only, and for instances in the states `INIT` and `IDLE` only. Destroying it does nothing.
 * 
 * Default timeouts: 10m to create, 10m to update, 5m to delete; `customTimeouts` changes them.
 */
export class AppInstanceRemoval extends WuyingResource {
  /** Group of the session instances. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** Session instances to remove. One in use is refused, so that nobody is cut off. */
  declare readonly appInstanceIds: pulumi.Output<string[]>;
  /** Values of any meaning; a change of one removes them again. */
  declare readonly triggers: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When they were removed, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly removedAt: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): AppInstanceRemoval {
    const { region, ...rest } = opts ?? {};
    return new AppInstanceRemoval(name, { region } as object as AppInstanceRemovalArgs, { ...rest, id });
  }

  constructor(name: string, args: AppInstanceRemovalArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
