import type { Value } from "../../provider/language/declaration";
import { isAbsent } from "../../provider/language/values";
import type { Limit } from "../limit";
import { BROWSERS, CLUSTER, fixedRule, limitRule } from "./limits";

const SCOPE = "policy.clipboardPolicy.clipboardScope";

/** Whether the clipboard of a browser has one rule, or a rule for each kind of data. */
const isGrained = (scope: Value | undefined): boolean => scope === "grained";

const grained = (name: string): Omit<Limit, "loosest"> => ({
  token: BROWSERS,
  path: `policy.clipboardPolicy.${name}`,
  held: {
    by: SCOPE,
    as: (scope) => (isGrained(scope) ? "always" : isAbsent(scope) ? "ifGiven" : "never"),
  },
});

export const clipboard = limitRule(
  {
    name: "wuying-clipboard",
    description: "Data does not leave by the clipboard.",
    severity: "high",
  },
  "read",
  [
    { token: CLUSTER, path: "policy.clipboard" },
    {
      token: BROWSERS,
      path: "policy.clipboardPolicy.clipboard",
      held: { by: SCOPE, as: (scope) => (isGrained(scope) ? "never" : "always") },
    },
    grained("textClipboard"),
    grained("richTextClipboard"),
    grained("fileClipboard"),
  ],
);

export const localDrive = limitRule(
  {
    name: "wuying-local-drive",
    description: "Data does not leave for the drives of the user's computer.",
    severity: "high",
  },
  "read",
  [{ token: CLUSTER, path: "policy.localDrive" }],
);

export const fileTransfer = limitRule(
  {
    name: "wuying-file-transfer",
    description: "Files do not leave by the transfer of the web client.",
    severity: "high",
  },
  "upload",
  [{ token: BROWSERS, path: "policy.html5FileTransfer" }],
);

export const usb = fixedRule(
  {
    name: "wuying-usb",
    description: "USB devices of the user's computer do not reach the desktop.",
    severity: "high",
  },
  [{ token: CLUSTER, path: "policy.usbRedirect", loosest: false }],
);

export const watermark = fixedRule(
  {
    name: "wuying-watermark",
    description: "The screen is marked, so that a photograph of it tells where it is from.",
    severity: "medium",
  },
  [
    { token: CLUSTER, path: "policy.watermark", loosest: true },
    { token: BROWSERS, path: "policy.watermarkPolicy.watermarkSwitch", loosest: "ON" },
  ],
);
