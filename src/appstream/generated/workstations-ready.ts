// Made from the declaration of appstream:WorkstationsReady by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:WorkstationsReady",
  "properties": [
    "workstationIds",
    "region"
  ],
  "secrets": []
};

/** What a program says of a {@link WorkstationsReady}. */
export interface WorkstationsReadyArgs {
  /**
   * Ids of the workstations to wait for. All of them are waited for again when the set changes.
   * At least 1 item.
   * Changed in place by ListWuyingServer; it disturbs nobody.
   * Not read back: waiting leaves no object behind.
   */
  workstationIds: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it disturbs nobody.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Waits until many workstations are ready, all at once and with one listing for all of them: for `appstream.Workstation` with `skipAwait`. It fails with the reasons of those that do not become ready. What depends on it comes after the last of them. It makes nothing, and destroying it does nothing.
 * 
 * Default timeouts: 40m to create, 40m to update, 5m to delete; `customTimeouts` changes them.
 */
export class WorkstationsReady extends WuyingResource {
  /** Ids of the workstations to wait for. All of them are waited for again when the set changes. */
  declare readonly workstationIds: pulumi.Output<string[]>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): WorkstationsReady {
    const { region, ...rest } = opts ?? {};
    return new WorkstationsReady(name, { region } as object as WorkstationsReadyArgs, { ...rest, id });
  }

  constructor(name: string, args: WorkstationsReadyArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
