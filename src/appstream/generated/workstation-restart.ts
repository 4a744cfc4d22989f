// Made from the declaration of appstream:WorkstationRestart by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:WorkstationRestart",
  "properties": [
    "wuyingServerId",
    "triggers",
    "region",
    "restartedAt"
  ],
  "secrets": []
};

/** What a program says of a {@link WorkstationRestart}. */
export interface WorkstationRestartArgs {
  /**
   * Workstation to restart. Its users' sessions end.
   * A change replaces the resource: a restart is done once, so a change restarts again; it interrupts the users of the workstation by a restart, at once (`restart`).
   * Not read back: a restart leaves no object behind.
   */
  wuyingServerId: pulumi.Input<string>;
  /**
   * Values of any meaning; a change of one restarts the workstation.
   * A change replaces the resource: a restart is done once, so a change restarts again; it interrupts the users of the workstation by a restart, at once (`restart`).
   * Not read back: a restart leaves no object behind.
   */
  triggers?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it interrupts the users of the workstation by a restart, at once (`restart`).
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Restarts a workstation: once when it is created, and again whenever `triggers` change. It waits until the workstation runs again. Destroying it does nothing.
 * 
 * Default timeouts: 20m to create, 20m to update, 5m to delete; `customTimeouts` changes them.
 */
export class WorkstationRestart extends WuyingResource {
  /** Workstation to restart. Its users' sessions end. */
  declare readonly wuyingServerId: pulumi.Output<string>;
  /** Values of any meaning; a change of one restarts the workstation. */
  declare readonly triggers: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the restart was asked for, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly restartedAt: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): WorkstationRestart {
    const { region, ...rest } = opts ?? {};
    return new WorkstationRestart(name, { region } as object as WorkstationRestartArgs, { ...rest, id });
  }

  constructor(name: string, args: WorkstationRestartArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
