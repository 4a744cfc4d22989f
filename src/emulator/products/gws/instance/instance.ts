import type { Kind } from "../../../core/kind";

/** An application that an instance in application mode publishes. */
export type App = { readonly AppName?: string; readonly AppPath?: string; readonly AppArgs?: string };

/** An instance as it is kept: wire names, and besides what no operation reads back. */
export type Instance = {
  readonly Name: string;
  readonly HostName: string;
  readonly ClusterId: string;
  readonly ImageId: string;
  readonly InstanceType: string;
  readonly SystemDiskCategory: string;
  readonly SystemDiskSize: number;
  readonly WorkMode: string;
  readonly VSwitchId?: string;
  readonly AllocatePublicAddress: boolean;
  readonly InternetChargeType: string;
  readonly MaxBandwidthIn: number;
  readonly MaxBandwidthOut: number;
  readonly InstanceChargeType: string;
  readonly AutoRenew: boolean;
  readonly Period?: number;
  readonly PeriodUnit?: string;
  readonly ExpireTime: string;
  readonly AppList: readonly App[];
  readonly UserName: string;
  readonly UserUid?: number;
  readonly VisualLossless: string;
  readonly OptimizeFor3d: string;
};

export const instanceKind: Kind<Instance> = {
  name: "instances",
  idField: "InstanceId",
  statusField: "Status",
  idPrefix: "i-",
  fields: {
    Name: "string",
    HostName: "string",
    ClusterId: "string",
    ImageId: "string",
    InstanceType: "string",
    SystemDiskCategory: "string",
    SystemDiskSize: "integer",
    WorkMode: "string",
    VSwitchId: "string",
    AllocatePublicAddress: "boolean",
    InternetChargeType: "string",
    MaxBandwidthIn: "integer",
    MaxBandwidthOut: "integer",
    InstanceChargeType: "string",
    AutoRenew: "boolean",
    Period: "integer",
    PeriodUnit: "string",
    ExpireTime: "string",
    AppList: "array",
    UserName: "string",
    UserUid: "integer",
    VisualLossless: "string",
    OptimizeFor3d: "string",
  },
};
