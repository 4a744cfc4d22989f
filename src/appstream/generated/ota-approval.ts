// Made from the declaration of appstream:OtaApproval by scripts/generate-resources.mjs. Change the declaration instead.
import type * as pulumi from "@pulumi/pulumi";
import { type GetOptions, type ResourceType, WuyingResource } from "../../program/resource";

const TYPE: ResourceType = {
  "token": "appstream:OtaApproval",
  "properties": [
    "appInstanceGroupId",
    "otaType",
    "startTime",
    "region",
    "approvedAt",
    "taskId"
  ],
  "secrets": []
};

/** What a program says of a {@link OtaApproval}. */
export interface OtaApprovalArgs {
  /**
   * Group that is updated. The vendor does not say what becomes of sessions that are open at that time.
   * A change replaces the resource: an approval is done once, so a change approves the update that waits then; it may sign out all users of the group, at the time that the program sets (`signOut`, the vendor does not say): the update runs then.
   * Not read back: an approval leaves no object behind.
   */
  appInstanceGroupId: pulumi.Input<string>;
  /**
   * What is updated.
   * One of `Fota`: the system component; `AppUpdate`: the applications; `ImageUpdate`: the image.
   * A change replaces the resource: an approval is done once, so a change approves the update that waits then; it may sign out all users of the group, at the time that the program sets (`signOut`, the vendor does not say): the update runs then.
   * Not read back: an approval leaves no object behind.
   */
  otaType: pulumi.Input<"Fota" | "AppUpdate" | "ImageUpdate">;
  /**
   * When the update runs. It tells one approval from the next.
   * It is a time in UTC such as "2026-12-01T02:00Z".
   * A change replaces the resource: an approval is done once, so a change approves the update that waits then; it may sign out all users of the group, at the time that the program sets (`signOut`, the vendor does not say): the update runs then.
   * Not read back: an approval leaves no object behind.
   */
  startTime: pulumi.Input<string>;
  /**
   * Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter.
   * It is a region id such as "cn-hangzhou".
   * A change replaces the resource: an object stays in its region; it may sign out all users of the group, at the time that the program sets (`signOut`, the vendor does not say): the update runs then.
   * Not read back: an object is only found where it is.
   */
  region?: pulumi.Input<string>;
}

/**
 * Approves the update that waits for a delivery group, to run at a time. The id of the task is read right before, since each approval puts another in its place. An update that is approved for that time already is left as is. To approve the next one, write another `startTime`. Destroying it takes no approval back.
 * 
 * Default timeouts: 30m to create, 30m to update, 5m to delete; `customTimeouts` changes them.
 */
export class OtaApproval extends WuyingResource {
  /** Group that is updated. The vendor does not say what becomes of sessions that are open at that time. */
  declare readonly appInstanceGroupId: pulumi.Output<string>;
  /** What is updated. */
  declare readonly otaType: pulumi.Output<"Fota" | "AppUpdate" | "ImageUpdate">;
  /** When the update runs. It tells one approval from the next. */
  declare readonly startTime: pulumi.Output<string>;
  /** Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** When the approval was given, such as `2026-01-31T08:00:00.000Z`. */
  declare readonly approvedAt: pulumi.Output<string>;
  /** Task that was approved. */
  declare readonly taskId: pulumi.Output<string>;

  /** Reads an object that exists without managing it. The program fails when there is none with this id. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: GetOptions): OtaApproval {
    const { region, ...rest } = opts ?? {};
    return new OtaApproval(name, { region } as object as OtaApprovalArgs, { ...rest, id });
  }

  constructor(name: string, args: OtaApprovalArgs, opts?: pulumi.CustomResourceOptions) {
    super(TYPE, name, args, opts);
  }
}
