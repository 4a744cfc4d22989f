import type { Paging } from "../../core/listing";
import type { Rules } from "../../core/rules";
import { GWS_LIMITS } from "./limits";

const ON_OFF = { oneOf: ["on", "off"] } as const;
const TRUE_FALSE = { oneOf: ["True", "False"], ignoreCase: true } as const;

/** What the reference allows, by operation and parameter. */
export const gwsRules: Rules = {
  CreateCluster: {
    ClusterType: GWS_LIMITS.clusterType,
    VpcId: GWS_LIMITS.vpcId,
    VSwitchId: GWS_LIMITS.vSwitchId,
  },
  SetClusterPolicy: {
    Clipboard: GWS_LIMITS.clipboard,
    LocalDrive: GWS_LIMITS.localDrive,
    UsbRedirect: ON_OFF,
    Watermark: ON_OFF,
    UdpPort: ON_OFF,
  },
  SetClusterDnat: { NatId: { startsWith: ["nat-", "ngw-"] } },
  CreateInstance: {
    VSwitchId: GWS_LIMITS.vSwitchId,
    InstanceType: { startsWith: ["ecs."] },
    SystemDiskCategory: GWS_LIMITS.systemDiskCategory,
    SystemDiskSize: GWS_LIMITS.systemDiskSize,
    WorkMode: GWS_LIMITS.workMode,
    AppList: GWS_LIMITS.appList,
    AllocatePublicAddress: TRUE_FALSE,
    InternetChargeType: GWS_LIMITS.internetChargeType,
    InternetMaxBandwidthIn: GWS_LIMITS.bandwidth,
    InternetMaxBandwidthOut: GWS_LIMITS.bandwidth,
    InstanceChargeType: GWS_LIMITS.instanceChargeType,
    AutoRenew: TRUE_FALSE,
    PeriodUnit: GWS_LIMITS.periodUnit,
  },
  SetInstancePolicy: { VisualLossless: ON_OFF, OptimizeFor3d: ON_OFF },
};

/** How clusters and instances are paged. */
export const PAGING: Paging = { defaultSize: 10, maximumSize: 100 };
