// Made from the declaration of appstream:SessionLogOff by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:SessionLogOff",
  "properties": [
    "appInstanceGroupId",
    "triggers",
    "region",
    "loggedOffAt"
  ],
  "secrets": []
};

/** What a program says of a {@link SessionLogOff}. */
export interface SessionLogOffArgs {
  /**
   * Group whose sessions end. Everybody who is connected to it loses what is not saved.
   * A change replaces the resource: a log-off is done once, so a change logs everybody off again; it signs out all users of the group, at once (`signOut`): what is not saved is lost.
   * Not read back: a log-off leaves no object behind.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * Values of any meaning; a change of one logs everybody off again.
   * A change replaces the resource: a log-off is done once, so a change logs everybody off again; it signs out all users of the group, at once (`signOut`): what is not saved is lost.
   * Not read back: a log-off leaves no object behind.
   */
  triggers?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it signs out all users of the group, at once (`signOut`): what is not saved is lost.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Logs off every session of a delivery group: once when it is created, and again whenever `triggers` change. The cloud takes it only of groups that follow a schedule and are paid by use, and only outside of the scheduled periods. Destroying it does nothing.
 * 
 * Default timeouts: 10m to create, 10m to update, 5m to delete; `customTimeouts` changes them.
 */
export class SessionLogOff extends WuyingResource {
  /** Group whose sessions end. Everybody who is connected to it loses what is not saved. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** Values of any meaning; a change of one logs everybody off again. */
  declare readonly triggers: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the sessions were logged off, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly loggedOffAt: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): SessionLogOff {
    const { region, ...rest } = opts ?? {};
    return new SessionLogOff(name, { region } as object as SessionLogOffArgs, { ...rest, id });
  }

  constructor(name: string, args: SessionLogOffArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
