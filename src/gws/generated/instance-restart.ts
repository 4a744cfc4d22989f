// Made from the declaration of gws:InstanceRestart by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "gws:InstanceRestart",
  "properties": [
    "instanceId",
    "triggers",
    "region",
    "restartedAt"
  ],
  "secrets": []
};

/** What a program says of a {@link InstanceRestart}. */
export interface InstanceRestartArgs {
  /**
   * Desktop to restart. Its user's session ends.
   * A change replaces the resource: a restart is done once, so a change restarts again; it interrupts the user of the desktop by a restart, at once (`restart`).
   * Not read back: a restart leaves no object behind.
   */
  instanceId: pulumi.Input<string>;
  /**
   * Values of any meaning; a change of one restarts the desktop.
   * A change replaces the resource: a restart is done once, so a change restarts again; it interrupts the user of the desktop by a restart, at once (`restart`).
   * Not read back: a restart leaves no object behind.
   */
  triggers?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region that the object is in; `wuying:region` when it is left out.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it interrupts the user of the desktop by a restart, at once (`restart`).
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Restarts a desktop: once when it is created, and again whenever `triggers` change. It waits until the desktop is ready again. Destroying it does nothing.
 * 
 * Default timeouts: 20m to create, 20m to update, 5m to delete; `customTimeouts` changes them.
 */
export class InstanceRestart extends WuyingResource {
  /** Desktop to restart. Its user's session ends. */
  declare readonly instanceId: pulumi.Output<string>;
  /** Values of any meaning; a change of one restarts the desktop. */
  declare readonly triggers: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region that the object is in; `wuying:region` when it is left out. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the restart was asked for, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly restartedAt: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): InstanceRestart {
    const { region, ...rest } = opts ?? {};
    return new InstanceRestart(name, { region } as object as InstanceRestartArgs, { ...rest, id });
  }

  constructor(name: string, args: InstanceRestartArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
