import type { Rules } from "../../core/rules";
import { REGIONS } from "./region/regions";

const REGION = { oneOf: REGIONS } as const;
const CHARGE_TYPE = { oneOf: ["PostPaid", "PrePaid"], ignoreCase: true } as const;
const PERIOD = { from: 1, to: 100 } as const;
const GROUP_UNIT = { oneOf: ["Week", "Month", "Year"] } as const;
const SERVER_UNIT = { oneOf: ["Month", "Year"] } as const;

/** Values that the reference allows, by operation and parameter. */
export const appstreamRules: Rules = {
  CreateAppInstanceGroup: {
    BizRegionId: REGION,
    ChargeType: CHARGE_TYPE,
    ChargeResourceMode: { oneOf: ["Node"] },
    AuthMode: { oneOf: ["App", "Session", "AppInstanceGroup"] },
    Period: PERIOD,
    PeriodUnit: GROUP_UNIT,
  },
  ModifyAppInstanceGroupAttribute: { PreOpenMode: { oneOf: ["SINGLE_APP", "OFF"] } },
  CreateWuyingServer: {
    BizRegionId: REGION,
    Amount: { from: 1, to: 100 },
    ServerInstanceType: { startsWith: ["eds."] },
    SystemDiskCategory: { oneOf: ["cloud_auto"] },
    ChargeType: CHARGE_TYPE,
    Period: PERIOD,
    PeriodUnit: SERVER_UNIT,
    NetworkStrategyType: { oneOf: ["DirectIp"] },
    Bandwidth: { from: 2, to: 1000 },
  },
  RenewWuyingServer: { Period: PERIOD, PeriodUnit: SERVER_UNIT },
  DescribeWuyingServerEipInfo: { Isp: { oneOf: ["ChinaMobile", "ChinaTelecom", "ChinaUnicom"] } },
  CreateImageByInstance: {
    InstanceType: { oneOf: ["CloudDesktop", "WuyingServer"] },
    DiskType: { oneOf: ["SYSTEM", "ALL"] },
  },
  ListZones: { OsType: { oneOf: ["Windows", "Linux", "Android"], ignoreCase: true } },
};
