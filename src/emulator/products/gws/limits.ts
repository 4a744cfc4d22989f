/** Values and ranges that the reference documents, and that the resources of this package check too. */
export const GWS_LIMITS = {
  clipboard: { oneOf: ["off", "read", "write", "readwrite"] },
  localDrive: { oneOf: ["off", "read", "readwrite"] },
  clusterType: { oneOf: ["gws.s1.standard", "gws.s1.advanced"] },
  vpcId: { startsWith: ["vpc-"] },
  vSwitchId: { startsWith: ["vsw-"] },
  systemDiskCategory: { oneOf: ["cloud_efficiency", "cloud_ssd", "cloud_essd"] },
  /** In GiB. */
  systemDiskSize: { from: 20, to: 500 },
  workMode: { oneOf: ["Desktop", "Application"] },
  appList: { most: 10 },
  internetChargeType: { oneOf: ["PayByTraffic", "PayByBandwidth"] },
  /** In Mbit/s, either way. */
  bandwidth: { from: 1, to: 100 },
  instanceChargeType: { oneOf: ["PostPaid", "PrePaid"] },
  periodUnit: { oneOf: ["Week", "Month"] },
  /** How many units a subscription can last. */
  periods: { Week: [1, 2, 3, 4], Month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60] },
} as const;
