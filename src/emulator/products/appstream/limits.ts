/** Values, ranges and lengths that the vendor documents, and that the resources of this package check too. */
export const APPSTREAM_LIMITS = {
  chargeType: { oneOf: ["PostPaid", "PrePaid"], ignoreCase: true },
  authMode: { oneOf: ["App", "Session", "AppInstanceGroup"] },
  chargeResourceMode: { oneOf: ["Node"] },
  groupPeriodUnit: { oneOf: ["Week", "Month", "Year"] },
  /** Pairs of period and unit that groups are sold for. */
  groupPeriods: { Week: [1], Month: [1, 2, 3, 6], Year: [1, 2, 3] },
  serverPeriodUnit: { oneOf: ["Month", "Year"] },
  preOpenMode: { oneOf: ["SINGLE_APP", "OFF"] },
  /** Minutes, or -1 for never. */
  sessionTimeout: { from: 3, to: 300, besides: [-1] },
  userType: { oneOf: ["simple", "ad"], ignoreCase: true },
  /** Users that one call authorizes, or takes the authorization from. */
  users: { most: 100 },

  poolStrategy: { oneOf: ["NODE_FIXED", "NODE_SCALING_BY_USAGE", "NODE_SCALING_BY_SCHEDULE"] },
  nodeAmount: { from: 1, to: 100 },
  maxScalingAmount: { from: 1, to: 100 },
  scalingStep: { from: 1, to: 10 },
  scalingDownAfterIdleMinutes: { from: 5, to: 120 },
  maxIdleAppInstanceAmount: { from: 0, to: 100_000 },
  /** Usage in percent. It travels as text. */
  scalingUsageThreshold: { from: 0, to: 100 },
  /** Days from the first to the last date of a schedule. */
  scheduleDays: { from: 7, to: 366 },
  scheduleDate: /^\d{4}-\d{2}-\d{2}$/,
  scheduleTime: /^([01]\d|2[0-3]):([0-5]\d)$/,
  timerPeriods: { most: 3 },
  timerPeriodAmount: { from: 1, to: 100 },
  /** How long a period is at least, and how far it is from the next one. */
  timerPeriodMinutes: 15,
  timerPeriodGapMinutes: 5,

  networkStrategy: { oneOf: ["Mixed", "Shared"] },
  ipExpireMinutes: { from: 60, to: 1_000_000 },
  domainPolicy: { oneOf: ["allow", "block"] },
  debugMode: { oneOf: ["ON", "OFF"] },
  sessionType: { oneOf: ["NORMAL", "CONSOLE"] },
  sessionUserGenerationMode: { oneOf: ["wyid"] },
  frameRate: { oneOf: [30, 60] },
  streamingMode: { oneOf: ["video", "mix"] },
  visualQualityStrategy: { oneOf: ["adaptive", "smooth", "quality"] },

  browserOsType: { oneOf: ["Windows"] },
  browserUsers: { most: 200 },
  browserUserGroups: { most: 10 },
  bookmarkNameLength: 64,
  bookmarkUrlLength: 1024,
  restrictedUrls: { most: 20 },
  accessRestriction: { oneOf: ["ALLOW_ALL", "ALLOW_LIST"] },
  onOff: { oneOf: ["on", "off"], ignoreCase: true },
  fileTransfer: { oneOf: ["off", "upload", "download", "full"] },
  keepSession: { oneOf: ["customTime", "persistent"] },
  policyVersion: { oneOf: ["DEFAULT", "CENTER"], ignoreCase: true },
  browserClient: { oneOf: ["windows", "macos", "html5", "android", "ios"] },
  clipboardDirection: { oneOf: ["off", "read", "write", "readwrite"], ignoreCase: true },
  clipboardScope: { oneOf: ["global", "grained"] },
  clipboardUnit: { oneOf: ["B", "KB"] },
  clipboardLimit: { from: 1, to: 102_400 },
  richTextLimit: { from: 1, to: 204_800 },
  timerType: { oneOf: ["SESSION_TIMEOUT"] },

  serverAmount: { from: 1, to: 100 },
  serverDiskCategory: { oneOf: ["cloud_auto"] },
  serverNetworkStrategy: { oneOf: ["DirectIp"] },
  /** In Mbit/s. */
  serverBandwidth: { from: 2, to: 1000 },
  /** Private addresses of one network interface, the primary one included. */
  serverAddresses: { most: 50 },

  imageSource: { oneOf: ["CloudDesktop", "WuyingServer"] },
  imageDiskType: { oneOf: ["SYSTEM", "ALL"] },

  /** Custom tags of one thing. */
  customTags: { most: 20 },
  tagKeyCharacters: { from: 1, to: 128 },
  /** Values in the operations whose names have "Cloud". */
  cloudTagValueCharacters: { from: 1, to: 128 },
  cloudTagKeysPerCall: { most: 10 },
} as const;
