// Made from the declaration of gws:InstancesReady by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:InstancesReady",
  "properties": [
    "instanceIds",
    "region"
  ],
  "secrets": []
};

/** What a program says of a {@link InstancesReady}. */
export interface InstancesReadyArgs {
  /**
   * Ids of the desktops to wait for. All of them are waited for again when the set changes.
   * At least 1 item.
   * Changed in place by DescribeInstances; it disturbs nobody.
   * Not read back: waiting leaves no object behind.
   */
  instanceIds: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Waits until many desktops are ready, all at once and with one listing for all of them: for `gws.Instance` with `skipAwait`. It fails with the reasons of those that do not become ready. What depends on it comes after the last of them. It makes nothing, and destroying it does nothing.
 * 
 * Default timeouts: 30m to create, 30m to update, 5m to delete; `customTimeouts` changes them.
 */
export class InstancesReady extends WuyingResource {
  /** Ids of the desktops to wait for. All of them are waited for again when the set changes. */
  declare readonly instanceIds: pulumi.Output<string[]>;
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): InstancesReady {
    const { region, ...rest } = opts ?? {};
    return new InstancesReady(name, { region } as object as InstancesReadyArgs, { ...rest, id });
  }

  constructor(name: string, args: InstancesReadyArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
