// Made from the declaration of appstream:SessionUnbind by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:SessionUnbind",
  "properties": [
    "appInstanceGroupId",
    "endUserId",
    "appInstanceId",
    "appInstancePersistentId",
    "triggers",
    "region",
    "unboundAt"
  ],
  "secrets": []
};

/** What a program says of a {@link SessionUnbind}. */
export interface SessionUnbindArgs {
  /**
   * Group of the session instances.
   * A change replaces the resource: an unbinding is done once, so a change unbinds the user again; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an unbinding leaves no object behind.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * User to unbind. The user's session ends, and what is not saved is lost.
   * A change replaces the resource: an unbinding is done once, so a change unbinds the user again; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an unbinding leaves no object behind.
   */
  endUserId: pulumi.Input<string>;
  /**
   * Only this session instance.
   * A change replaces the resource: an unbinding is done once, so a change unbinds the user again; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an unbinding leaves no object behind.
   */
  appInstanceId?: pulumi.Input<string>;
  /**
   * Only this persistent session.
   * A change replaces the resource: an unbinding is done once, so a change unbinds the user again; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an unbinding leaves no object behind.
   */
  appInstancePersistentId?: pulumi.Input<string>;
  /**
   * Values of any meaning; a change of one unbinds the user again.
   * A change replaces the resource: an unbinding is done once, so a change unbinds the user again; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an unbinding leaves no object behind.
   */
  triggers?: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it signs out the user that it names, at once (`signOut`): what is not saved is lost.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Unbinds a user from the session instances of a delivery group, or from one of them: once when it is created, and again whenever `triggers` change. A user who is bound to none is left as is. Destroying it does nothing.
 * 
 * Default timeouts: 10m to create, 10m to update, 5m to delete; `customTimeouts` changes them.
 */
export class SessionUnbind extends WuyingResource {
  /** Group of the session instances. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** User to unbind. The user's session ends, and what is not saved is lost. */
  declare readonly endUserId: pulumi.Output<string>;
  /** Only this session instance. */
  declare readonly appInstanceId: pulumi.Output<string | undefined>;
  /** Only this persistent session. */
  declare readonly appInstancePersistentId: pulumi.Output<string | undefined>;
  /** Values of any meaning; a change of one unbinds the user again. */
  declare readonly triggers: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the user was unbound, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly unboundAt: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): SessionUnbind {
    const { region, ...rest } = opts ?? {};
    return new SessionUnbind(name, { region } as object as SessionUnbindArgs, { ...rest, id });
  }

  constructor(name: string, args: SessionUnbindArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
