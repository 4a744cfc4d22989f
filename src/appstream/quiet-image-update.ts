import { AsyncResource } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";
import { presentable } from "../program/presentable";

/** A part of the day in which nobody minds. */
export interface MaintenanceWindow {
  /** When it begins, such as "22:00". */
  start: string;
  /** When it ends, such as "05:00"; at or before `start` it is on the next day. */
  end: string;
  /** Where the clock is, such as "Asia/Shanghai". Default: "UTC". */
  timeZone?: string;
  /** Days on which it begins. Default: every day. */
  days?: ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[];
}

/** What a program says of a {@link QuietImageUpdate}. */
export interface QuietImageUpdateArgs {
  /** When the image may be changed. Default: at any time. */
  window?: MaintenanceWindow;
  /**
   * Whether sessions whose users are not connected are logged off, which loses what is not saved in them. Where they
   * are not, they count as those of connected users. Default: true.
   */
  logOffIdle?: boolean;
  /** How long to wait for connected users to leave, in minutes; never beyond the window. Default: 0. */
  waitMinutes?: number;
}

/**
 * A hook for `AppInstanceGroup`, which lets another image come only in a maintenance window and when nobody is connected:
 * idle sessions are logged off first, and while somebody is connected the update fails before it touches the group. It
 * goes into the resource option `hooks`, under `beforeUpdate`. Changes that keep the image pass.
 */
export class QuietImageUpdate extends pulumi.ResourceHook {
  constructor(name: string, args: QuietImageUpdateArgs = {}) {
    // Most programs have none, and each pays for what it loads.
    const { wrongQuietImageUpdate } =
      require("./quiet-image-update-check") as typeof import("./quiet-image-update-check");
    const wrong = wrongQuietImageUpdate(args);
    if (wrong !== undefined) {
      throw presentable(new Error(`appstream:QuietImageUpdate "${name}": ${wrong}`));
    }
    const load = () => require("./quiet-image-update-run") as typeof import("./quiet-image-update-run");
    // The engine calls back from outside of the program, whose configuration the call needs.
    super(
      name,
      AsyncResource.bind((change: pulumi.ResourceHookArgs) => load().beforeImageUpdate(args, change)),
    );
  }
}
