import type { PolicyPresets } from "../program/policy-presets";
import type { BrowserInstanceGroupPolicy } from "./generated";

type BrowserPolicyPreset = Required<
  Pick<
    BrowserInstanceGroupPolicy,
    "appContentProtection" | "clipboardPolicy" | "fileManager" | "html5FileTransfer" | "watermarkPolicy"
  >
>;

type Clipboard = "off" | "read" | "readwrite";
const clipboardPolicy = (clipboard: Clipboard): BrowserPolicyPreset["clipboardPolicy"] => ({
  clipboardScope: "global",
  clipboard,
});

/** What a mark shows stands in every preset, so that a program can switch the mark of any of them on. */
const watermarkPolicy = (watermarkSwitch: "ON" | "OFF"): BrowserPolicyPreset["watermarkPolicy"] => ({
  watermarkSwitch,
  watermarkTypes: ["EndUserId", "ClientTime"],
});

/**
 * Policies of a browser group from tight to loose, for its `policy`. A program can take one and say otherwise of a part:
 * `policy: { ...wuying.appstream.policies.lockedDown, html5FileTransfer: "upload" }`. What each stands for never changes
 * within a major version.
 */
export const policies: PolicyPresets<BrowserPolicyPreset> = {
  lockedDown: {
    clipboardPolicy: clipboardPolicy("off"),
    html5FileTransfer: "off",
    fileManager: false,
    appContentProtection: true,
    watermarkPolicy: watermarkPolicy("ON"),
  },
  readOnlyData: {
    clipboardPolicy: clipboardPolicy("read"),
    html5FileTransfer: "upload",
    fileManager: false,
    appContentProtection: true,
    watermarkPolicy: watermarkPolicy("ON"),
  },
  standard: {
    clipboardPolicy: clipboardPolicy("readwrite"),
    html5FileTransfer: "upload",
    fileManager: true,
    appContentProtection: false,
    watermarkPolicy: watermarkPolicy("ON"),
  },
  open: {
    clipboardPolicy: clipboardPolicy("readwrite"),
    html5FileTransfer: "full",
    fileManager: true,
    appContentProtection: false,
    watermarkPolicy: watermarkPolicy("OFF"),
  },
};
