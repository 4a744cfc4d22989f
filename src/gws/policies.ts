import type { PolicyPresets } from "../program/policy-presets";
import type { ClusterPolicy } from "./generated";

type ClusterPolicyPreset = Required<Omit<ClusterPolicy, "domainList">>;

/**
 * Policies of a cluster from tight to loose, for its `policy`. A program can take one and say otherwise of a part:
 * `policy: { ...wuying.gws.policies.lockedDown, clipboard: "read" }`. What each stands for never changes within a major
 * version.
 */
export const policies: PolicyPresets<ClusterPolicyPreset> = {
  lockedDown: { clipboard: "off", localDrive: "off", usbRedirect: false, watermark: true, udpPort: false },
  readOnlyData: { clipboard: "read", localDrive: "read", usbRedirect: false, watermark: true, udpPort: true },
  standard: {
    clipboard: "readwrite",
    localDrive: "read",
    usbRedirect: false,
    watermark: true,
    udpPort: true,
  },
  open: {
    clipboard: "readwrite",
    localDrive: "readwrite",
    usbRedirect: true,
    watermark: false,
    udpPort: true,
  },
};
