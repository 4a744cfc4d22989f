import type { Rules } from "../../core/rules";

const ON_OFF = { oneOf: ["on", "off"] } as const;
const TRUE_FALSE = { oneOf: ["True", "False"], ignoreCase: true } as const;
const BANDWIDTH = { from: 1, to: 100 } as const;

/** Values that the reference allows, by operation and parameter. */
export const gwsRules: Rules = {
  CreateCluster: {
    ClusterType: { oneOf: ["gws.s1.standard", "gws.s1.advanced"] },
    VpcId: { startsWith: ["vpc-"] },
    VSwitchId: { startsWith: ["vsw-"] },
  },
  SetClusterPolicy: {
    Clipboard: { oneOf: ["off", "read", "write", "readwrite"] },
    LocalDrive: { oneOf: ["off", "read", "readwrite"] },
    UsbRedirect: ON_OFF,
    Watermark: ON_OFF,
    UdpPort: ON_OFF,
  },
  SetClusterDnat: { NatId: { startsWith: ["nat-", "ngw-"] } },
  CreateInstance: {
    VSwitchId: { startsWith: ["vsw-"] },
    InstanceType: { startsWith: ["ecs."] },
    SystemDiskCategory: { oneOf: ["cloud_efficiency", "cloud_ssd", "cloud_essd"] },
    SystemDiskSize: { from: 20, to: 500 },
    WorkMode: { oneOf: ["Desktop", "Application"] },
    AllocatePublicAddress: TRUE_FALSE,
    InternetChargeType: { oneOf: ["PayByTraffic", "PayByBandwidth"] },
    InternetMaxBandwidthIn: BANDWIDTH,
    InternetMaxBandwidthOut: BANDWIDTH,
    InstanceChargeType: { oneOf: ["PostPaid", "PrePaid"] },
    AutoRenew: TRUE_FALSE,
    PeriodUnit: { oneOf: ["Week", "Month"] },
  },
  SetInstancePolicy: { VisualLossless: ON_OFF, OptimizeFor3d: ON_OFF },
};
