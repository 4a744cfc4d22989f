import { APPSTREAM_REGIONS } from "../../../api/regions";
import type { Rules } from "../../core/rules";
import { APPSTREAM_LIMITS as LIMITS } from "./limits";

const REGION = { oneOf: APPSTREAM_REGIONS } as const;
const PERIOD = { from: 1, to: 100 } as const;
const MOST_IDS = { most: 100 } as const;
const MOST_RESOURCES = { most: 50 } as const;
const MOST_TAGS = { most: 20 } as const;

/** What can have tags. Those of images cannot be read back or taken away. */
const TAGGED = ["AppInstanceGroupId", "AppId", "WyId", "AliUid"] as const;

const VIDEO_POLICY = {
  "VideoPolicy.FrameRate": LIMITS.frameRate,
  "VideoPolicy.StreamingMode": LIMITS.streamingMode,
} as const;

const BROWSER_POLICY = {
  "Policy.AppContentProtection": LIMITS.onOff,
  "Policy.ClientTypes.ClientType": LIMITS.browserClient,
  "Policy.ClientTypes.Status": LIMITS.onOff,
  "Policy.DisconnectKeepSession": LIMITS.keepSession,
  "Policy.FileManager": LIMITS.onOff,
  "Policy.Html5FileTransfer": LIMITS.fileTransfer,
  "Policy.NoOperationDisconnect": LIMITS.onOff,
  "Policy.PolicyVersion": LIMITS.policyVersion,
  "Policy.WatermarkPolicy.WatermarkSwitch": LIMITS.onOff,
  "Policy.ClipboardPolicy.Clipboard": LIMITS.clipboardDirection,
  "Policy.ClipboardPolicy.FileClipboard": LIMITS.clipboardDirection,
  "Policy.ClipboardPolicy.TextClipboard": LIMITS.clipboardDirection,
  "Policy.ClipboardPolicy.RichTextClipboard": LIMITS.clipboardDirection,
  "Policy.ClipboardPolicy.ClipboardScope": LIMITS.clipboardScope,
  "Policy.ClipboardPolicy.ClipboardSizeUnit": LIMITS.clipboardUnit,
  "Policy.ClipboardPolicy.ClipboardReadLimit": LIMITS.clipboardLimit,
  "Policy.ClipboardPolicy.ClipboardWriteLimit": LIMITS.clipboardLimit,
  "Policy.ClipboardPolicy.TextClipboardReadLimit": LIMITS.clipboardLimit,
  "Policy.ClipboardPolicy.TextClipboardWriteLimit": LIMITS.clipboardLimit,
  "Policy.ClipboardPolicy.RichTextClipboardLimit": LIMITS.richTextLimit,
  "Policy.ClipboardPolicy.RichTextClipboardReadLimit": LIMITS.richTextLimit,
  "Policy.ClipboardPolicy.RichTextClipboardWriteLimit": LIMITS.richTextLimit,
} as const;

/** What the reference allows, by operation and parameter. What depends on another parameter is not here. */
export const appstreamRules: Rules = {
  CreateAppInstanceGroup: {
    BizRegionId: REGION,
    ChargeType: LIMITS.chargeType,
    ChargeResourceMode: LIMITS.chargeResourceMode,
    AuthMode: LIMITS.authMode,
    Period: PERIOD,
    PeriodUnit: LIMITS.groupPeriodUnit,
    SessionTimeout: LIMITS.sessionTimeout,
    ...VIDEO_POLICY,
    "Network.StrategyType": LIMITS.networkStrategy,
    "Network.IpExpireMinutes": LIMITS.ipExpireMinutes,
    "Network.DomainRules.Policy": LIMITS.domainPolicy,
    ...poolRules("NodePool"),
    "RuntimePolicy.DebugMode": LIMITS.debugMode,
    "RuntimePolicy.SessionPreOpen": { oneOf: ["true", "false"], ignoreCase: true },
    "RuntimePolicy.SessionType": LIMITS.sessionType,
    "RuntimePolicy.SessionUserGenerationMode": LIMITS.sessionUserGenerationMode,
    "UserInfo.Type": LIMITS.userType,
  },
  ModifyAppInstanceGroupAttribute: {
    PreOpenMode: LIMITS.preOpenMode,
    SessionTimeout: LIMITS.sessionTimeout,
    "Network.DomainRules.Policy": LIMITS.domainPolicy,
  },
  CreateBrowserInstanceGroup: {
    BizRegionId: REGION,
    OsType: LIMITS.browserOsType,
    Users: LIMITS.browserUsers,
    UserGroupIds: LIMITS.browserUserGroups,
    "UserInfo.Type": LIMITS.userType,
    "Network.AccessRestriction": LIMITS.accessRestriction,
    "Network.RestrictedURLs": LIMITS.restrictedUrls,
    ...BROWSER_POLICY,
  },
  ModifyBrowserInstanceGroup: {
    "Network.AccessRestriction": LIMITS.accessRestriction,
    "Timers.TimerType": LIMITS.timerType,
    ...BROWSER_POLICY,
  },
  ModifyAppPolicy: {
    ...VIDEO_POLICY,
    "VideoPolicy.VisualQualityStrategy": LIMITS.visualQualityStrategy,
  },
  ModifyNodePoolAttribute: poolRules("NodePoolStrategy"),
  ModifyNodePoolAmount: {
    "NodePool.PrePaidNodeAmountModifyMode": { oneOf: ["EXPAND_FROM_POST_PAID_EXPLICIT"] },
    "NodePool.NodeAmount": LIMITS.nodeAmount,
  },
  ListNodeInstanceType: {
    OrderBy: { oneOf: ["CPU", "Memory"], ignoreCase: true },
    SortType: { oneOf: ["ASC", "DESC"], ignoreCase: true },
    Language: { oneOf: ["zh-CN", "en-US"] },
  },
  AuthorizeInstanceGroup: {
    AuthorizeUserIds: LIMITS.users,
    UnAuthorizeUserIds: LIMITS.users,
    "UserMeta.Type": LIMITS.userType,
  },
  AuthorizeUsersForApp: {
    AuthorizeUserIds: LIMITS.users,
    UnAuthorizeUserIds: LIMITS.users,
    "UserMeta.Type": LIMITS.userType,
  },
  GetFileUploadInfo: { FileType: { oneOf: ["BrowserBookmarks", "BrowserRestrictionUrls"] } },
  GetConnectionTicket: { AccessType: { oneOf: ["INTERNET", "VPC"] } },
  ListAppInstances: { AppInstanceIdList: MOST_IDS, UserIdList: MOST_IDS },
  DeleteAppInstances: { AppInstanceIds: MOST_IDS },
  ListPersistentAppInstances: { AppInstancePersistentIds: MOST_IDS },
  ListBindInfo: {
    AppIdList: MOST_IDS,
    AppInstanceGroupIdList: MOST_IDS,
    AppInstanceIdList: MOST_IDS,
    UserIdList: MOST_IDS,
    WyIdList: MOST_IDS,
  },
  CreateWuyingServer: {
    BizRegionId: REGION,
    Amount: LIMITS.serverAmount,
    ServerInstanceType: { startsWith: ["eds."] },
    SystemDiskCategory: LIMITS.serverDiskCategory,
    "DataDisk.DataDiskCategory": LIMITS.serverDiskCategory,
    ChargeType: LIMITS.chargeType,
    Period: PERIOD,
    PeriodUnit: LIMITS.serverPeriodUnit,
    NetworkStrategyType: LIMITS.serverNetworkStrategy,
    Bandwidth: LIMITS.serverBandwidth,
  },
  RenewWuyingServer: { Period: PERIOD, PeriodUnit: LIMITS.serverPeriodUnit },
  ListWuyingServer: { WuyingServerIdList: MOST_IDS },
  StartWuyingServer: { WuyingServerIdList: MOST_IDS },
  StopWuyingServer: { WuyingServerIdList: MOST_IDS },
  RestartWuyingServer: { WuyingServerIdList: MOST_IDS },
  DescribeWuyingServerEipInfo: { Isp: { oneOf: ["ChinaMobile", "ChinaTelecom", "ChinaUnicom"] } },
  CreateImageByInstance: { InstanceType: LIMITS.imageSource, DiskType: LIMITS.imageDiskType },
  ListZones: { OsType: { oneOf: ["Windows", "Linux", "Android"], ignoreCase: true } },
  TagResources: { ResourceId: MOST_RESOURCES, Tag: MOST_TAGS },
  UntagResources: { ResourceId: MOST_RESOURCES, TagKey: MOST_TAGS },
  ListTagResources: { ResourceId: MOST_RESOURCES, Tag: MOST_TAGS },
  TagCloudResources: { ResourceType: { oneOf: [...TAGGED, "CenterImageId"] }, ResourceIds: MOST_RESOURCES },
  UntagCloudResources: {
    ResourceType: { oneOf: TAGGED },
    ResourceIds: MOST_RESOURCES,
    TagKeys: LIMITS.cloudTagKeysPerCall,
  },
  ListTagCloudResources: {
    ResourceType: { oneOf: TAGGED },
    ResourceIds: MOST_RESOURCES,
    Scope: { oneOf: ["All", "Custom", "System"] },
    MaxResults: { from: 1, to: 1000 },
  },
};

/** The rules of a node pool, which goes by different names in different operations. */
function poolRules(parameter: string): Rules[string] {
  return {
    [`${parameter}.StrategyType`]: LIMITS.poolStrategy,
    [`${parameter}.NodeAmount`]: LIMITS.nodeAmount,
    [`${parameter}.MaxScalingAmount`]: LIMITS.maxScalingAmount,
    [`${parameter}.ScalingStep`]: LIMITS.scalingStep,
    [`${parameter}.ScalingDownAfterIdleMinutes`]: LIMITS.scalingDownAfterIdleMinutes,
    [`${parameter}.MaxIdleAppInstanceAmount`]: LIMITS.maxIdleAppInstanceAmount,
  };
}
