// Generated from spec/appstream-center.json by scripts/generate-api.mjs. Do not edit: change the generator and run it again.

import { defineOperation, type Operation } from "../operation";

/** Request of `ApproveOtaTask` of appstream-center 2021-09-01. */
export interface ApproveOtaTaskRequest {
  AppInstanceGroupId: string;
  BizRegionId: string;
  OtaType: string;
  StartTime: string;
  TaskId: string;
}

/** Answer of `ApproveOtaTask` of appstream-center 2021-09-01. */
export interface ApproveOtaTaskResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}

/** `ApproveOtaTask` of appstream-center 2021-09-01. */
export const ApproveOtaTask = defineOperation<ApproveOtaTaskRequest, ApproveOtaTaskResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ApproveOtaTask",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    BizRegionId: { type: "string", in: "body", required: true },
    OtaType: { type: "string", in: "body", required: true },
    StartTime: { type: "string", in: "body", required: true },
    TaskId: { type: "string", in: "body", required: true },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `AssignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export interface AssignWuyingServerPrivateAddressesRequest {
  SecondaryPrivateIpAddressCount: number;
  WuyingServerId: string;
}

/** Answer of `AssignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export interface AssignWuyingServerPrivateAddressesResponse {
  AssignedPrivateIpAddresses?: readonly string[];
  RequestId?: string;
}

/** `AssignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export const AssignWuyingServerPrivateAddresses = defineOperation<AssignWuyingServerPrivateAddressesRequest, AssignWuyingServerPrivateAddressesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "AssignWuyingServerPrivateAddresses",
  method: "POST",
  params: {
    SecondaryPrivateIpAddressCount: { type: "integer", in: "body", required: true },
    WuyingServerId: { type: "string", in: "body", required: true },
  },
  response: {
    AssignedPrivateIpAddresses: { type: "array", items: { type: "string" } },
    RequestId: { type: "string" },
  },
});

export interface AuthorizeInstanceGroupRequestUserMeta {
  AdDomain?: string;
  Type?: string;
}

/** Request of `AuthorizeInstanceGroup` of appstream-center 2021-09-01. */
export interface AuthorizeInstanceGroupRequest {
  AppInstanceGroupId?: string;
  AppInstanceGroupSetId?: string;
  AppInstancePersistentId?: string;
  AuthorizeUserGroupIds?: readonly string[];
  AuthorizeUserIds?: readonly string[];
  AvatarId?: string;
  ProductType: string;
  UnAuthorizeUserGroupIds?: readonly string[];
  UnAuthorizeUserIds?: readonly string[];
  UserMeta?: AuthorizeInstanceGroupRequestUserMeta;
}

/** Answer of `AuthorizeInstanceGroup` of appstream-center 2021-09-01. */
export interface AuthorizeInstanceGroupResponse {
  RequestId?: string;
}

/** `AuthorizeInstanceGroup` of appstream-center 2021-09-01. */
export const AuthorizeInstanceGroup = defineOperation<AuthorizeInstanceGroupRequest, AuthorizeInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "AuthorizeInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body" },
    AppInstanceGroupSetId: { type: "string", in: "body" },
    AppInstancePersistentId: { type: "string", in: "body" },
    AuthorizeUserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    AuthorizeUserIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    AvatarId: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body", required: true },
    UnAuthorizeUserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UnAuthorizeUserIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UserMeta: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { AdDomain: { type: "string" }, Type: { type: "string" } },
    },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface AuthorizeUsersForAppRequestUserMeta {
  AdDomain?: string;
  Type?: string;
}

/** Request of `AuthorizeUsersForApp` of appstream-center 2021-09-01. */
export interface AuthorizeUsersForAppRequest {
  AppId: string;
  AppInstanceGroupId: string;
  AuthorizeUserIds?: readonly string[];
  ProductType: string;
  UnAuthorizeUserIds?: readonly string[];
  UserMeta?: AuthorizeUsersForAppRequestUserMeta;
}

/** Answer of `AuthorizeUsersForApp` of appstream-center 2021-09-01. */
export interface AuthorizeUsersForAppResponse {
  RequestId?: string;
}

/** `AuthorizeUsersForApp` of appstream-center 2021-09-01. */
export const AuthorizeUsersForApp = defineOperation<AuthorizeUsersForAppRequest, AuthorizeUsersForAppResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "AuthorizeUsersForApp",
  method: "POST",
  params: {
    AppId: { type: "string", in: "query", required: true },
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    AuthorizeUserIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ProductType: { type: "string", in: "body", required: true },
    UnAuthorizeUserIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UserMeta: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { AdDomain: { type: "string" }, Type: { type: "string" } },
    },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface BatchCreateLlmTemplatesRequestLlmTemplateItemsItem {
  Config?: string;
  Description?: string;
  IsDefaultModel?: boolean;
  LlmCode?: string;
  Name?: string;
}

/** Request of `BatchCreateLlmTemplates` of appstream-center 2021-09-01. */
export interface BatchCreateLlmTemplatesRequest {
  LlmTemplateItems?: readonly BatchCreateLlmTemplatesRequestLlmTemplateItemsItem[];
  ModelTemplateId?: string;
  ProviderTemplateId: string;
}

export interface BatchCreateLlmTemplatesResponseDataSkippedItemsItem {
  LlmCode?: string;
  Reason?: string;
}

export interface BatchCreateLlmTemplatesResponseData {
  LlmTemplateIds?: readonly string[];
  SkippedItems?: readonly BatchCreateLlmTemplatesResponseDataSkippedItemsItem[];
  SuccessCount?: number;
  TotalCount?: number;
}

/** Answer of `BatchCreateLlmTemplates` of appstream-center 2021-09-01. */
export interface BatchCreateLlmTemplatesResponse {
  Data?: BatchCreateLlmTemplatesResponseData;
  RequestId?: string;
}

/** `BatchCreateLlmTemplates` of appstream-center 2021-09-01. */
export const BatchCreateLlmTemplates = defineOperation<BatchCreateLlmTemplatesRequest, BatchCreateLlmTemplatesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "BatchCreateLlmTemplates",
  method: "POST",
  params: {
    LlmTemplateItems: {
      type: "array",
      in: "body",
      encoding: "indexed",
      items: {
        type: "object",
        fields: {
          Config: { type: "string" },
          Description: { type: "string" },
          IsDefaultModel: { type: "boolean" },
          LlmCode: { type: "string" },
          Name: { type: "string" },
        },
      },
    },
    ModelTemplateId: { type: "string", in: "body" },
    ProviderTemplateId: { type: "string", in: "body", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        LlmTemplateIds: { type: "array", items: { type: "string" } },
        SkippedItems: {
          type: "array",
          items: { type: "object", fields: { LlmCode: { type: "string" }, Reason: { type: "string" } } },
        },
        SuccessCount: { type: "integer" },
        TotalCount: { type: "integer" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `ConfigResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export interface ConfigResourceGroupModelTemplateRequest {
  ModelTemplateId: string;
  ResourceGroupId: string;
}

/** Answer of `ConfigResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export interface ConfigResourceGroupModelTemplateResponse {
  RequestId?: string;
}

/** `ConfigResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export const ConfigResourceGroupModelTemplate = defineOperation<ConfigResourceGroupModelTemplateRequest, ConfigResourceGroupModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ConfigResourceGroupModelTemplate",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "body", required: true },
    ResourceGroupId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `ConfigRuntimeChannel` of appstream-center 2021-09-01. */
export interface ConfigRuntimeChannelRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  Code: string;
  Config: string;
  ConfigMode?: string;
  Name?: string;
  RuntimeIds: readonly string[];
  RuntimeType: string;
}

/** Answer of `ConfigRuntimeChannel` of appstream-center 2021-09-01. */
export interface ConfigRuntimeChannelResponse {
  RequestId?: string;
}

/** `ConfigRuntimeChannel` of appstream-center 2021-09-01. */
export const ConfigRuntimeChannel = defineOperation<ConfigRuntimeChannelRequest, ConfigRuntimeChannelResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ConfigRuntimeChannel",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "body" },
    AgentProvider: { type: "string", in: "body", required: true },
    Code: { type: "string", in: "body", required: true },
    Config: { type: "string", in: "body", required: true },
    ConfigMode: { type: "string", in: "body" },
    Name: { type: "string", in: "body" },
    RuntimeIds: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    RuntimeType: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `ConfigRuntimeModelTemplate` of appstream-center 2021-09-01. */
export interface ConfigRuntimeModelTemplateRequest {
  ModelTemplateId: string;
  RuntimeIds: readonly string[];
  RuntimeType: string;
}

export interface ConfigRuntimeModelTemplateResponseDataItem {
  Code?: string;
  HttpStatusCode?: number;
  Message?: string;
  RuntimeId?: string;
  Success?: boolean;
}

/** Answer of `ConfigRuntimeModelTemplate` of appstream-center 2021-09-01. */
export interface ConfigRuntimeModelTemplateResponse {
  Data?: readonly ConfigRuntimeModelTemplateResponseDataItem[];
  RequestId?: string;
  TotalCount?: number;
}

/** `ConfigRuntimeModelTemplate` of appstream-center 2021-09-01. */
export const ConfigRuntimeModelTemplate = defineOperation<ConfigRuntimeModelTemplateRequest, ConfigRuntimeModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ConfigRuntimeModelTemplate",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "body", required: true },
    RuntimeIds: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    RuntimeType: { type: "string", in: "body", required: true },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Code: { type: "string" },
          HttpStatusCode: { type: "integer" },
          Message: { type: "string" },
          RuntimeId: { type: "string" },
          Success: { type: "boolean" },
        },
      },
    },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

export interface CreateAppInstanceGroupRequestNetworkDomainRulesItem {
  Domain?: string;
  Policy?: string;
}

export interface CreateAppInstanceGroupRequestNetworkRoutesItem {
  Destination?: string;
  Mode?: string;
}

export interface CreateAppInstanceGroupRequestNetwork {
  DomainRules?: readonly CreateAppInstanceGroupRequestNetworkDomainRulesItem[];
  IpExpireMinutes?: number;
  OfficeSiteId?: string;
  Routes?: readonly CreateAppInstanceGroupRequestNetworkRoutesItem[];
  StrategyType?: string;
  VSwitchIds?: readonly string[];
}

export interface CreateAppInstanceGroupRequestNodePoolRecurrenceSchedulesItemTimerPeriodsItem {
  Amount?: number;
  EndTime?: string;
  StartTime?: string;
}

export interface CreateAppInstanceGroupRequestNodePoolRecurrenceSchedulesItem {
  RecurrenceType?: string;
  RecurrenceValues?: readonly number[];
  TimerPeriods?: readonly CreateAppInstanceGroupRequestNodePoolRecurrenceSchedulesItemTimerPeriodsItem[];
}

export interface CreateAppInstanceGroupRequestNodePool {
  MaxIdleAppInstanceAmount?: number;
  MaxScalingAmount?: number;
  NodeAmount?: number;
  NodeCapacity?: number;
  NodeInstanceType?: string;
  RecurrenceSchedules?: readonly CreateAppInstanceGroupRequestNodePoolRecurrenceSchedulesItem[];
  ScalingDownAfterIdleMinutes?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  StrategyDisableDate?: string;
  StrategyEnableDate?: string;
  StrategyType?: string;
  WarmUp?: boolean;
}

export interface CreateAppInstanceGroupRequestRuntimePolicy {
  DebugMode?: string;
  PerSessionPerApp?: boolean;
  PersistentAppInstanceScheduleMode?: string;
  SessionPreOpen?: string;
  SessionType?: string;
  SessionUserGenerationMode?: string;
}

export interface CreateAppInstanceGroupRequestSecurityPolicy {
  ResetAfterUnbind?: boolean;
  SkipUserAuthCheck?: boolean;
}

export interface CreateAppInstanceGroupRequestStoragePolicyUserProfile {
  RemoteStoragePath?: string;
  RemoteStorageType?: string;
  UserProfileSwitch?: boolean;
}

export interface CreateAppInstanceGroupRequestStoragePolicy {
  StorageTypeList?: readonly string[];
  UserProfile?: CreateAppInstanceGroupRequestStoragePolicyUserProfile;
}

export interface CreateAppInstanceGroupRequestUserDefinePolicy {
  CustomConfig?: string;
}

export interface CreateAppInstanceGroupRequestUserInfo {
  Type?: string;
}

export interface CreateAppInstanceGroupRequestVideoPolicy {
  FrameRate?: number;
  SessionResolutionHeight?: number;
  SessionResolutionWidth?: number;
  StreamingMode?: string;
  TerminalResolutionAdaptive?: boolean;
  Webrtc?: boolean;
}

/** Request of `CreateAppInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateAppInstanceGroupRequest {
  AppCenterImageId: string;
  AppInstanceGroupName?: string;
  AppPackageType?: string;
  AppPolicyId?: string;
  AuthMode?: string;
  AutoPay?: boolean;
  AutoRenew?: boolean;
  BizRegionId: string;
  ChargeResourceMode: string;
  ChargeType: string;
  ClusterId?: string;
  Network?: CreateAppInstanceGroupRequestNetwork;
  NodePool?: CreateAppInstanceGroupRequestNodePool;
  Period: number;
  PeriodUnit: string;
  PreOpenAppId?: string;
  ProductType: string;
  PromotionId?: string;
  RuntimePolicy?: CreateAppInstanceGroupRequestRuntimePolicy;
  SecurityPolicy?: CreateAppInstanceGroupRequestSecurityPolicy;
  SessionTimeout: number;
  StoragePolicy?: CreateAppInstanceGroupRequestStoragePolicy;
  SubPayType?: string;
  UserDefinePolicy?: CreateAppInstanceGroupRequestUserDefinePolicy;
  UserGroupIds?: readonly string[];
  UserInfo?: CreateAppInstanceGroupRequestUserInfo;
  Users?: readonly string[];
  VideoPolicy?: CreateAppInstanceGroupRequestVideoPolicy;
}

export interface CreateAppInstanceGroupResponseAppInstanceGroupModel {
  AppInstanceGroupId?: string;
  NodePoolId?: string;
  OrderId?: string;
}

/** Answer of `CreateAppInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateAppInstanceGroupResponse {
  AppInstanceGroupModel?: CreateAppInstanceGroupResponseAppInstanceGroupModel;
  RequestId?: string;
}

/** `CreateAppInstanceGroup` of appstream-center 2021-09-01. */
export const CreateAppInstanceGroup = defineOperation<CreateAppInstanceGroupRequest, CreateAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateAppInstanceGroup",
  method: "POST",
  params: {
    AppCenterImageId: { type: "string", in: "body", required: true },
    AppInstanceGroupName: { type: "string", in: "body" },
    AppPackageType: { type: "string", in: "body" },
    AppPolicyId: { type: "string", in: "body" },
    AuthMode: { type: "string", in: "body" },
    AutoPay: { type: "boolean", in: "body" },
    AutoRenew: { type: "boolean", in: "body" },
    BizRegionId: { type: "string", in: "body", required: true },
    ChargeResourceMode: { type: "string", in: "body", required: true },
    ChargeType: { type: "string", in: "body", required: true },
    ClusterId: { type: "string", in: "body" },
    Network: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        DomainRules: {
          type: "array",
          items: { type: "object", fields: { Domain: { type: "string" }, Policy: { type: "string" } } },
        },
        IpExpireMinutes: { type: "integer" },
        OfficeSiteId: { type: "string" },
        Routes: {
          type: "array",
          items: { type: "object", fields: { Destination: { type: "string" }, Mode: { type: "string" } } },
        },
        StrategyType: { type: "string" },
        VSwitchIds: { type: "array", items: { type: "string" } },
      },
    },
    NodePool: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        MaxIdleAppInstanceAmount: { type: "integer" },
        MaxScalingAmount: { type: "integer", required: true },
        NodeAmount: { type: "integer", required: true },
        NodeCapacity: { type: "integer" },
        NodeInstanceType: { type: "string" },
        RecurrenceSchedules: {
          type: "array",
          required: true,
          items: {
            type: "object",
            fields: {
              RecurrenceType: { type: "string" },
              RecurrenceValues: { type: "array", items: { type: "integer" } },
              TimerPeriods: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    Amount: { type: "integer" },
                    EndTime: { type: "string" },
                    StartTime: { type: "string" },
                  },
                },
              },
            },
          },
        },
        ScalingDownAfterIdleMinutes: { type: "integer" },
        ScalingStep: { type: "integer", required: true },
        ScalingUsageThreshold: { type: "string", required: true },
        StrategyDisableDate: { type: "string", required: true },
        StrategyEnableDate: { type: "string", required: true },
        StrategyType: { type: "string" },
        WarmUp: { type: "boolean", required: true },
      },
    },
    Period: { type: "integer", in: "body", required: true },
    PeriodUnit: { type: "string", in: "body", required: true },
    PreOpenAppId: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body", required: true },
    PromotionId: { type: "string", in: "body" },
    RuntimePolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        DebugMode: { type: "string" },
        PerSessionPerApp: { type: "boolean" },
        PersistentAppInstanceScheduleMode: { type: "string" },
        SessionPreOpen: { type: "string" },
        SessionType: { type: "string" },
        SessionUserGenerationMode: { type: "string" },
      },
    },
    SecurityPolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { ResetAfterUnbind: { type: "boolean" }, SkipUserAuthCheck: { type: "boolean" } },
    },
    SessionTimeout: { type: "integer", in: "body", required: true },
    StoragePolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        StorageTypeList: { type: "array", items: { type: "string" } },
        UserProfile: {
          type: "object",
          fields: {
            RemoteStoragePath: { type: "string" },
            RemoteStorageType: { type: "string" },
            UserProfileSwitch: { type: "boolean" },
          },
        },
      },
    },
    SubPayType: { type: "string", in: "body" },
    UserDefinePolicy: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: { CustomConfig: { type: "string" } },
    },
    UserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UserInfo: { type: "object", in: "body", encoding: "json", fields: { Type: { type: "string" } } },
    Users: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    VideoPolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        FrameRate: { type: "integer" },
        SessionResolutionHeight: { type: "integer" },
        SessionResolutionWidth: { type: "integer" },
        StreamingMode: { type: "string" },
        TerminalResolutionAdaptive: { type: "boolean" },
        Webrtc: { type: "boolean" },
      },
    },
  },
  response: {
    AppInstanceGroupModel: {
      type: "object",
      fields: {
        AppInstanceGroupId: { type: "string" },
        NodePoolId: { type: "string" },
        OrderId: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

export interface CreateBrowserInstanceGroupRequestBrowserConfigBookmarksItem {
  BookmarkFolder?: string;
  BookmarkName?: string;
  BookmarkURL?: string;
}

export interface CreateBrowserInstanceGroupRequestBrowserConfig {
  Bookmarks?: readonly CreateBrowserInstanceGroupRequestBrowserConfigBookmarksItem[];
  BookmarksFilePath?: string;
  BrowserParam?: string;
  CookiesSync?: boolean;
  Homepage?: string;
}

export interface CreateBrowserInstanceGroupRequestNetworkRestrictedURLsItem {
  URL?: string;
}

export interface CreateBrowserInstanceGroupRequestNetwork {
  AccessRestriction?: string;
  OfficeSiteId?: string;
  RestrictedURLs?: readonly CreateBrowserInstanceGroupRequestNetworkRestrictedURLsItem[];
  RestrictedURLsFilePath?: string;
  VSwitchIds?: readonly string[];
}

export interface CreateBrowserInstanceGroupRequestNodePool {
  NodeAmount?: number;
  NodeInstanceType?: string;
  StrategyType?: string;
}

export interface CreateBrowserInstanceGroupRequestPolicyAuthorizeAccessPolicyRulesItem {
  CidrIp?: string;
  Description?: string;
}

export interface CreateBrowserInstanceGroupRequestPolicyClientTypesItem {
  ClientType?: string;
  Status?: string;
}

export interface CreateBrowserInstanceGroupRequestPolicyClipboardPolicy {
  Clipboard?: string;
  ClipboardReadLimit?: number;
  ClipboardScope?: string;
  ClipboardSizeUnit?: string;
  ClipboardWriteLimit?: number;
  FileClipboard?: string;
  RichTextClipboard?: string;
  RichTextClipboardLimit?: number;
  RichTextClipboardReadLimit?: number;
  RichTextClipboardReadSizeUnit?: string;
  RichTextClipboardSizeUnit?: string;
  RichTextClipboardWriteLimit?: number;
  RichTextClipboardWriteSizeUnit?: string;
  TextClipboard?: string;
  TextClipboardReadLimit?: number;
  TextClipboardReadSizeUnit?: string;
  TextClipboardWriteLimit?: number;
  TextClipboardWriteSizeUnit?: string;
}

export interface CreateBrowserInstanceGroupRequestPolicyVideoPolicy {
  FrameRate?: number;
}

export interface CreateBrowserInstanceGroupRequestPolicyWatermarkPolicy {
  WatermarkSwitch?: string;
  WatermarkTypes?: readonly string[];
}

export interface CreateBrowserInstanceGroupRequestPolicy {
  AppContentProtection?: string;
  AuthorizeAccessPolicyRules?: readonly CreateBrowserInstanceGroupRequestPolicyAuthorizeAccessPolicyRulesItem[];
  ClientTypes?: readonly CreateBrowserInstanceGroupRequestPolicyClientTypesItem[];
  ClipboardPolicy?: CreateBrowserInstanceGroupRequestPolicyClipboardPolicy;
  DisconnectKeepSession?: string;
  DisconnectKeepSessionTime?: number;
  FileManager?: string;
  Html5FileTransfer?: string;
  NoOperationDisconnect?: string;
  NoOperationDisconnectTime?: number;
  PolicyVersion?: string;
  VideoPolicy?: CreateBrowserInstanceGroupRequestPolicyVideoPolicy;
  WatermarkPolicy?: CreateBrowserInstanceGroupRequestPolicyWatermarkPolicy;
}

export interface CreateBrowserInstanceGroupRequestSecurityPolicy {
  SkipUserAuthCheck?: boolean;
}

export interface CreateBrowserInstanceGroupRequestStoragePolicyUserProfile {
  UserProfileSize?: number;
  UserProfileSwitch?: boolean;
}

export interface CreateBrowserInstanceGroupRequestStoragePolicy {
  UserProfile?: CreateBrowserInstanceGroupRequestStoragePolicyUserProfile;
}

export interface CreateBrowserInstanceGroupRequestTagItem {
  Key?: string;
  Value?: string;
}

export interface CreateBrowserInstanceGroupRequestTimersItem {
  Interval?: number;
  TimerType?: string;
}

export interface CreateBrowserInstanceGroupRequestUserInfo {
  Type?: string;
}

export interface CreateBrowserInstanceGroupRequestUsersItem {
  EndUserId?: string;
}

/** Request of `CreateBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateBrowserInstanceGroupRequest {
  AppPackageType?: string;
  AuthNotificationEnabled?: boolean;
  AutoPay?: boolean;
  AutoRenew?: boolean;
  BizRegionId: string;
  BrowserConfig?: CreateBrowserInstanceGroupRequestBrowserConfig;
  ChargeResourceMode?: string;
  ChargeType?: string;
  CloudBrowserName: string;
  ImageId?: string;
  InstanceType?: string;
  MaxAmount?: number;
  Network?: CreateBrowserInstanceGroupRequestNetwork;
  NodePool?: CreateBrowserInstanceGroupRequestNodePool;
  OsType: string;
  Period?: number;
  PeriodUnit?: string;
  Policy?: CreateBrowserInstanceGroupRequestPolicy;
  PromotionId?: string;
  SecurityPolicy?: CreateBrowserInstanceGroupRequestSecurityPolicy;
  StoragePolicy?: CreateBrowserInstanceGroupRequestStoragePolicy;
  SubPayType?: string;
  Tag?: readonly CreateBrowserInstanceGroupRequestTagItem[];
  Timers?: readonly CreateBrowserInstanceGroupRequestTimersItem[];
  UserGroupIds?: readonly string[];
  UserInfo?: CreateBrowserInstanceGroupRequestUserInfo;
  Users?: readonly CreateBrowserInstanceGroupRequestUsersItem[];
}

export interface CreateBrowserInstanceGroupResponseBrowserInstanceGroupModel {
  BrowserInstanceGroupId?: string;
  OrderId?: string;
}

/** Answer of `CreateBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateBrowserInstanceGroupResponse {
  BrowserInstanceGroupModel?: CreateBrowserInstanceGroupResponseBrowserInstanceGroupModel;
  RequestId?: string;
}

/** `CreateBrowserInstanceGroup` of appstream-center 2021-09-01. */
export const CreateBrowserInstanceGroup = defineOperation<CreateBrowserInstanceGroupRequest, CreateBrowserInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateBrowserInstanceGroup",
  method: "POST",
  params: {
    AppPackageType: { type: "string", in: "body" },
    AuthNotificationEnabled: { type: "boolean", in: "body" },
    AutoPay: { type: "boolean", in: "body" },
    AutoRenew: { type: "boolean", in: "body" },
    BizRegionId: { type: "string", in: "body", required: true },
    BrowserConfig: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        Bookmarks: {
          type: "array",
          items: {
            type: "object",
            fields: {
              BookmarkFolder: { type: "string" },
              BookmarkName: { type: "string", required: true },
              BookmarkURL: { type: "string", required: true },
            },
          },
        },
        BookmarksFilePath: { type: "string" },
        BrowserParam: { type: "string" },
        CookiesSync: { type: "boolean" },
        Homepage: { type: "string" },
      },
    },
    ChargeResourceMode: { type: "string", in: "body" },
    ChargeType: { type: "string", in: "body" },
    CloudBrowserName: { type: "string", in: "body", required: true },
    ImageId: { type: "string", in: "body" },
    InstanceType: { type: "string", in: "body" },
    MaxAmount: { type: "integer", in: "body" },
    Network: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        AccessRestriction: { type: "string" },
        OfficeSiteId: { type: "string" },
        RestrictedURLs: { type: "array", items: { type: "object", fields: { URL: { type: "string" } } } },
        RestrictedURLsFilePath: { type: "string" },
        VSwitchIds: { type: "array", items: { type: "string" } },
      },
    },
    NodePool: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        NodeAmount: { type: "integer" },
        NodeInstanceType: { type: "string" },
        StrategyType: { type: "string" },
      },
    },
    OsType: { type: "string", in: "body", required: true },
    Period: { type: "integer", in: "body" },
    PeriodUnit: { type: "string", in: "body" },
    Policy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        AppContentProtection: { type: "string" },
        AuthorizeAccessPolicyRules: {
          type: "array",
          items: { type: "object", fields: { CidrIp: { type: "string" }, Description: { type: "string" } } },
        },
        ClientTypes: {
          type: "array",
          items: { type: "object", fields: { ClientType: { type: "string" }, Status: { type: "string" } } },
        },
        ClipboardPolicy: {
          type: "object",
          fields: {
            Clipboard: { type: "string" },
            ClipboardReadLimit: { type: "integer" },
            ClipboardScope: { type: "string" },
            ClipboardSizeUnit: { type: "string" },
            ClipboardWriteLimit: { type: "integer" },
            FileClipboard: { type: "string" },
            RichTextClipboard: { type: "string" },
            RichTextClipboardLimit: { type: "integer" },
            RichTextClipboardReadLimit: { type: "integer" },
            RichTextClipboardReadSizeUnit: { type: "string" },
            RichTextClipboardSizeUnit: { type: "string" },
            RichTextClipboardWriteLimit: { type: "integer" },
            RichTextClipboardWriteSizeUnit: { type: "string" },
            TextClipboard: { type: "string" },
            TextClipboardReadLimit: { type: "integer" },
            TextClipboardReadSizeUnit: { type: "string" },
            TextClipboardWriteLimit: { type: "integer" },
            TextClipboardWriteSizeUnit: { type: "string" },
          },
        },
        DisconnectKeepSession: { type: "string" },
        DisconnectKeepSessionTime: { type: "integer" },
        FileManager: { type: "string" },
        Html5FileTransfer: { type: "string" },
        NoOperationDisconnect: { type: "string" },
        NoOperationDisconnectTime: { type: "integer" },
        PolicyVersion: { type: "string" },
        VideoPolicy: { type: "object", fields: { FrameRate: { type: "integer" } } },
        WatermarkPolicy: {
          type: "object",
          fields: {
            WatermarkSwitch: { type: "string" },
            WatermarkTypes: { type: "array", items: { type: "string" } },
          },
        },
      },
    },
    PromotionId: { type: "string", in: "body" },
    SecurityPolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { SkipUserAuthCheck: { type: "boolean" } },
    },
    StoragePolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        UserProfile: {
          type: "object",
          fields: { UserProfileSize: { type: "integer" }, UserProfileSwitch: { type: "boolean" } },
        },
      },
    },
    SubPayType: { type: "string", in: "body" },
    Tag: {
      type: "array",
      in: "body",
      encoding: "json",
      whenAbsent: "[]",
      items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
    },
    Timers: {
      type: "array",
      in: "body",
      encoding: "json",
      whenAbsent: "[]",
      items: { type: "object", fields: { Interval: { type: "integer" }, TimerType: { type: "string" } } },
    },
    UserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UserInfo: { type: "object", in: "body", encoding: "json", fields: { Type: { type: "string" } } },
    Users: {
      type: "array",
      in: "body",
      encoding: "json",
      whenAbsent: "[]",
      items: { type: "object", fields: { EndUserId: { type: "string" } } },
    },
  },
  response: {
    BrowserInstanceGroupModel: {
      type: "object",
      fields: { BrowserInstanceGroupId: { type: "string" }, OrderId: { type: "string" } },
    },
    RequestId: { type: "string" },
  },
});

export interface CreateImageByInstanceRequestTagListItem {
  Key?: string;
  Value?: string;
}

/** Request of `CreateImageByInstance` of appstream-center 2021-09-01. */
export interface CreateImageByInstanceRequest {
  AutoCleanUserdata?: boolean;
  BizType?: number;
  CopyProfile?: boolean;
  Description?: string;
  DiskType?: string;
  ImageName?: string;
  InstanceId?: string;
  InstanceType?: string;
  ProductType?: string;
  SubInstanceId?: string;
  TagList?: readonly CreateImageByInstanceRequestTagListItem[];
}

export interface CreateImageByInstanceResponseData {
  ImageId?: string;
  TaskId?: string;
  VersionId?: string;
}

/** Answer of `CreateImageByInstance` of appstream-center 2021-09-01. */
export interface CreateImageByInstanceResponse {
  Code?: string;
  Data?: CreateImageByInstanceResponseData;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}

/** `CreateImageByInstance` of appstream-center 2021-09-01. */
export const CreateImageByInstance = defineOperation<CreateImageByInstanceRequest, CreateImageByInstanceResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateImageByInstance",
  method: "POST",
  params: {
    AutoCleanUserdata: { type: "boolean", in: "body" },
    BizType: { type: "integer", in: "body" },
    CopyProfile: { type: "boolean", in: "body" },
    Description: { type: "string", in: "body" },
    DiskType: { type: "string", in: "body" },
    ImageName: { type: "string", in: "body" },
    InstanceId: { type: "string", in: "body" },
    InstanceType: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body" },
    SubInstanceId: { type: "string", in: "body" },
    TagList: {
      type: "array",
      in: "query",
      encoding: "indexed",
      items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
    },
  },
  response: {
    Code: { type: "string" },
    Data: {
      type: "object",
      fields: { ImageId: { type: "string" }, TaskId: { type: "string" }, VersionId: { type: "string" } },
    },
    Message: { type: "string" },
    RequestId: { type: "string" },
    Success: { type: "boolean" },
  },
});

/** Request of `CreateImageFromAppInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateImageFromAppInstanceGroupRequest {
  AppCenterImageName: string;
  AppInstanceGroupId: string;
  ProductType: string;
}

/** Answer of `CreateImageFromAppInstanceGroup` of appstream-center 2021-09-01. */
export interface CreateImageFromAppInstanceGroupResponse {
  ImageId?: string;
  RequestId?: string;
}

/** `CreateImageFromAppInstanceGroup` of appstream-center 2021-09-01. */
export const CreateImageFromAppInstanceGroup = defineOperation<CreateImageFromAppInstanceGroupRequest, CreateImageFromAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateImageFromAppInstanceGroup",
  method: "POST",
  params: {
    AppCenterImageName: { type: "string", in: "body", required: true },
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    ImageId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `CreateModelProviderTemplate` of appstream-center 2021-09-01. */
export interface CreateModelProviderTemplateRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  BizType: number;
  Config: string;
  Description?: string;
  EnableWuyingProxy?: boolean;
  ModelTemplateId: string;
  Name?: string;
  ProviderName: string;
  ProviderType?: string;
}

export interface CreateModelProviderTemplateResponseData {
  ProviderTemplateId?: string;
}

/** Answer of `CreateModelProviderTemplate` of appstream-center 2021-09-01. */
export interface CreateModelProviderTemplateResponse {
  Data?: CreateModelProviderTemplateResponseData;
  RequestId?: string;
}

/** `CreateModelProviderTemplate` of appstream-center 2021-09-01. */
export const CreateModelProviderTemplate = defineOperation<CreateModelProviderTemplateRequest, CreateModelProviderTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateModelProviderTemplate",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query", required: true },
    BizType: { type: "integer", in: "query", required: true },
    Config: { type: "string", in: "query", required: true },
    Description: { type: "string", in: "query" },
    EnableWuyingProxy: { type: "boolean", in: "query" },
    ModelTemplateId: { type: "string", in: "query", required: true },
    Name: { type: "string", in: "query" },
    ProviderName: { type: "string", in: "query", required: true },
    ProviderType: { type: "string", in: "query" },
  },
  response: {
    Data: { type: "object", fields: { ProviderTemplateId: { type: "string" } } },
    RequestId: { type: "string" },
  },
});

/** Request of `CreateModelTemplate` of appstream-center 2021-09-01. */
export interface CreateModelTemplateRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  BizType: number;
  Description?: string;
  Name: string;
  RefScope?: string;
}

export interface CreateModelTemplateResponseData {
  ModelTemplateId?: string;
}

/** Answer of `CreateModelTemplate` of appstream-center 2021-09-01. */
export interface CreateModelTemplateResponse {
  Data?: CreateModelTemplateResponseData;
  RequestId?: string;
}

/** `CreateModelTemplate` of appstream-center 2021-09-01. */
export const CreateModelTemplate = defineOperation<CreateModelTemplateRequest, CreateModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateModelTemplate",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query", required: true },
    BizType: { type: "integer", in: "query", required: true },
    Description: { type: "string", in: "query" },
    Name: { type: "string", in: "query", required: true },
    RefScope: { type: "string", in: "query" },
  },
  response: {
    Data: { type: "object", fields: { ModelTemplateId: { type: "string" } } },
    RequestId: { type: "string" },
  },
});

export interface CreateWuyingServerRequestDataDiskItem {
  DataDiskCategory?: string;
  DataDiskPerformanceLevel?: string;
  DataDiskSize?: number;
}

/** Request of `CreateWuyingServer` of appstream-center 2021-09-01. */
export interface CreateWuyingServerRequest {
  Amount?: number;
  AutoPay?: boolean;
  AutoRenew?: boolean;
  Bandwidth?: number;
  BizRegionId?: string;
  ChargeType?: string;
  DataDisk?: readonly CreateWuyingServerRequestDataDiskItem[];
  ErdmaEnabled?: boolean;
  GpuDriverVersion?: string;
  HostName?: string;
  IdempotenceToken?: string;
  ImageId?: string;
  MaxPrice?: number;
  NetworkStrategyType?: string;
  OfficeSiteId?: string;
  Password?: string;
  Period?: number;
  PeriodUnit?: string;
  PromotionId?: string;
  SavingPlanId?: string;
  ServerInstanceType?: string;
  ServerPortRange?: string;
  SubPayType?: string;
  SystemDiskCategory?: string;
  SystemDiskPerformanceLevel?: string;
  SystemDiskSize?: number;
  VSwitchIds?: readonly string[];
  VirtualNodePoolId?: string;
  WuyingServerName?: string;
}

export interface CreateWuyingServerResponseData {
  OrderId?: string;
  WuyingServerIdList?: readonly string[];
}

/** Answer of `CreateWuyingServer` of appstream-center 2021-09-01. */
export interface CreateWuyingServerResponse {
  Data?: CreateWuyingServerResponseData;
  RequestId?: string;
}

/** `CreateWuyingServer` of appstream-center 2021-09-01. */
export const CreateWuyingServer = defineOperation<CreateWuyingServerRequest, CreateWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "CreateWuyingServer",
  method: "POST",
  params: {
    Amount: { type: "integer", in: "body" },
    AutoPay: { type: "boolean", in: "body" },
    AutoRenew: { type: "boolean", in: "body" },
    Bandwidth: { type: "integer", in: "body" },
    BizRegionId: { type: "string", in: "body" },
    ChargeType: { type: "string", in: "body" },
    DataDisk: {
      type: "array",
      in: "body",
      encoding: "indexed",
      items: {
        type: "object",
        fields: {
          DataDiskCategory: { type: "string" },
          DataDiskPerformanceLevel: { type: "string" },
          DataDiskSize: { type: "integer" },
        },
      },
    },
    ErdmaEnabled: { type: "boolean", in: "body" },
    GpuDriverVersion: { type: "string", in: "body" },
    HostName: { type: "string", in: "body" },
    IdempotenceToken: { type: "string", in: "body" },
    ImageId: { type: "string", in: "body" },
    MaxPrice: { type: "number", in: "body" },
    NetworkStrategyType: { type: "string", in: "body" },
    OfficeSiteId: { type: "string", in: "body" },
    Password: { type: "string", in: "body" },
    Period: { type: "integer", in: "body" },
    PeriodUnit: { type: "string", in: "body" },
    PromotionId: { type: "string", in: "body" },
    SavingPlanId: { type: "string", in: "body" },
    ServerInstanceType: { type: "string", in: "body" },
    ServerPortRange: { type: "string", in: "body" },
    SubPayType: { type: "string", in: "body" },
    SystemDiskCategory: { type: "string", in: "body" },
    SystemDiskPerformanceLevel: { type: "string", in: "body" },
    SystemDiskSize: { type: "integer", in: "body" },
    VSwitchIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    VirtualNodePoolId: { type: "string", in: "body" },
    WuyingServerName: { type: "string", in: "body" },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        OrderId: { type: "string" },
        WuyingServerIdList: { type: "array", items: { type: "string" } },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteAppInstanceGroup` of appstream-center 2021-09-01. */
export interface DeleteAppInstanceGroupRequest {
  AppInstanceGroupId: string;
  ProductType: string;
}

/** Answer of `DeleteAppInstanceGroup` of appstream-center 2021-09-01. */
export interface DeleteAppInstanceGroupResponse {
  RequestId?: string;
}

/** `DeleteAppInstanceGroup` of appstream-center 2021-09-01. */
export const DeleteAppInstanceGroup = defineOperation<DeleteAppInstanceGroupRequest, DeleteAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteAppInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteAppInstances` of appstream-center 2021-09-01. */
export interface DeleteAppInstancesRequest {
  AppInstanceGroupId: string;
  AppInstanceIds: readonly string[];
  ProductType: string;
}

export interface DeleteAppInstancesResponseDeleteAppInstanceModelsItem {
  AppInstanceId?: string;
  Code?: string;
  Message?: string;
  Success?: boolean;
}

/** Answer of `DeleteAppInstances` of appstream-center 2021-09-01. */
export interface DeleteAppInstancesResponse {
  DeleteAppInstanceModels?: readonly DeleteAppInstancesResponseDeleteAppInstanceModelsItem[];
  RequestId?: string;
}

/** `DeleteAppInstances` of appstream-center 2021-09-01. */
export const DeleteAppInstances = defineOperation<DeleteAppInstancesRequest, DeleteAppInstancesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteAppInstances",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    AppInstanceIds: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: { type: "string" },
    },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    DeleteAppInstanceModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppInstanceId: { type: "string" },
          Code: { type: "string" },
          Message: { type: "string" },
          Success: { type: "boolean" },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteImage` of appstream-center 2021-09-01. */
export interface DeleteImageRequest {
  ImageId?: string;
}

/** Answer of `DeleteImage` of appstream-center 2021-09-01. */
export interface DeleteImageResponse {
  Code?: string;
  Data?: boolean;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}

/** `DeleteImage` of appstream-center 2021-09-01. */
export const DeleteImage = defineOperation<DeleteImageRequest, DeleteImageResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteImage",
  method: "POST",
  params: {
    ImageId: { type: "string", in: "body" },
  },
  response: {
    Code: { type: "string" },
    Data: { type: "boolean" },
    Message: { type: "string" },
    RequestId: { type: "string" },
    Success: { type: "boolean" },
  },
});

/** Request of `DeleteLlmTemplate` of appstream-center 2021-09-01. */
export interface DeleteLlmTemplateRequest {
  LlmTemplateId: string;
}

/** Answer of `DeleteLlmTemplate` of appstream-center 2021-09-01. */
export interface DeleteLlmTemplateResponse {
  RequestId?: string;
}

/** `DeleteLlmTemplate` of appstream-center 2021-09-01. */
export const DeleteLlmTemplate = defineOperation<DeleteLlmTemplateRequest, DeleteLlmTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteLlmTemplate",
  method: "POST",
  params: {
    LlmTemplateId: { type: "string", in: "query", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteModelProviderTemplate` of appstream-center 2021-09-01. */
export interface DeleteModelProviderTemplateRequest {
  ProviderTemplateId: string;
}

/** Answer of `DeleteModelProviderTemplate` of appstream-center 2021-09-01. */
export interface DeleteModelProviderTemplateResponse {
  RequestId?: string;
}

/** `DeleteModelProviderTemplate` of appstream-center 2021-09-01. */
export const DeleteModelProviderTemplate = defineOperation<DeleteModelProviderTemplateRequest, DeleteModelProviderTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteModelProviderTemplate",
  method: "POST",
  params: {
    ProviderTemplateId: { type: "string", in: "query", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteModelTemplate` of appstream-center 2021-09-01. */
export interface DeleteModelTemplateRequest {
  ModelTemplateId: string;
}

/** Answer of `DeleteModelTemplate` of appstream-center 2021-09-01. */
export interface DeleteModelTemplateResponse {
  RequestId?: string;
}

/** `DeleteModelTemplate` of appstream-center 2021-09-01. */
export const DeleteModelTemplate = defineOperation<DeleteModelTemplateRequest, DeleteModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteModelTemplate",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "query", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DeleteWuyingServer` of appstream-center 2021-09-01. */
export interface DeleteWuyingServerRequest {
  WuyingServerId: string;
}

/** Answer of `DeleteWuyingServer` of appstream-center 2021-09-01. */
export interface DeleteWuyingServerResponse {
  RequestId?: string;
}

/** `DeleteWuyingServer` of appstream-center 2021-09-01. */
export const DeleteWuyingServer = defineOperation<DeleteWuyingServerRequest, DeleteWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeleteWuyingServer",
  method: "POST",
  params: {
    WuyingServerId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface DeliverToUserSlsRequestDeliveryScopesItem {
  ProductType?: string;
}

/** Request of `DeliverToUserSls` of appstream-center 2021-09-01. */
export interface DeliverToUserSlsRequest {
  DeliveryScopes: readonly DeliverToUserSlsRequestDeliveryScopesItem[];
  ExistedProjectName?: string;
  LogStoreName?: string;
  ProjectName?: string;
  SlsRegionId: string;
  Ttl?: number;
}

/** Answer of `DeliverToUserSls` of appstream-center 2021-09-01. */
export interface DeliverToUserSlsResponse {
  RequestId?: string;
}

/** `DeliverToUserSls` of appstream-center 2021-09-01. */
export const DeliverToUserSls = defineOperation<DeliverToUserSlsRequest, DeliverToUserSlsResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DeliverToUserSls",
  method: "POST",
  params: {
    DeliveryScopes: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: { type: "object", fields: { ProductType: { type: "string", required: true } } },
    },
    ExistedProjectName: { type: "string", in: "body" },
    LogStoreName: { type: "string", in: "body" },
    ProjectName: { type: "string", in: "body" },
    SlsRegionId: { type: "string", in: "body", required: true },
    Ttl: { type: "integer", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `DescribeWuyingServer` of appstream-center 2021-09-01. */
export interface DescribeWuyingServerRequest {
  WuyingServerId: string;
}

export interface DescribeWuyingServerResponseDataPrivateIpSetsItem {
  Primary?: boolean;
  PrivateIpAddress?: string;
}

export interface DescribeWuyingServerResponseData {
  Bandwidth?: number;
  BizRegionId?: string;
  ChargeType?: string;
  CreateTime?: string;
  EniPrivateIpAddressQuantity?: number;
  ExpiredTime?: string;
  ImageId?: string;
  ImageName?: string;
  NetworkInterfaceIp?: string;
  OfficeSiteId?: string;
  OfficeSiteName?: string;
  OfficeSiteType?: string;
  OsType?: string;
  PrivateIpSets?: readonly DescribeWuyingServerResponseDataPrivateIpSetsItem[];
  Status?: string;
  SupportASP?: boolean;
  SystemDiskCategory?: string;
  SystemDiskSize?: number;
  WuyingServerId?: string;
  WuyingServerName?: string;
}

/** Answer of `DescribeWuyingServer` of appstream-center 2021-09-01. */
export interface DescribeWuyingServerResponse {
  Data?: DescribeWuyingServerResponseData;
  RequestId?: string;
}

/** `DescribeWuyingServer` of appstream-center 2021-09-01. */
export const DescribeWuyingServer = defineOperation<DescribeWuyingServerRequest, DescribeWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DescribeWuyingServer",
  method: "POST",
  params: {
    WuyingServerId: { type: "string", in: "body", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        Bandwidth: { type: "integer" },
        BizRegionId: { type: "string" },
        ChargeType: { type: "string" },
        CreateTime: { type: "string" },
        EniPrivateIpAddressQuantity: { type: "integer" },
        ExpiredTime: { type: "string" },
        ImageId: { type: "string" },
        ImageName: { type: "string" },
        NetworkInterfaceIp: { type: "string" },
        OfficeSiteId: { type: "string" },
        OfficeSiteName: { type: "string" },
        OfficeSiteType: { type: "string" },
        OsType: { type: "string" },
        PrivateIpSets: {
          type: "array",
          items: {
            type: "object",
            fields: { Primary: { type: "boolean" }, PrivateIpAddress: { type: "string" } },
          },
        },
        Status: { type: "string" },
        SupportASP: { type: "boolean" },
        SystemDiskCategory: { type: "string" },
        SystemDiskSize: { type: "integer" },
        WuyingServerId: { type: "string" },
        WuyingServerName: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `DescribeWuyingServerEipInfo` of appstream-center 2021-09-01. */
export interface DescribeWuyingServerEipInfoRequest {
  Isp?: string;
  WuyingServerId: string;
}

export interface DescribeWuyingServerEipInfoResponseEipInfoModel {
  EipId?: string;
  IpAddress?: string;
  NetworkInterfaceId?: string;
  ServerPortRange?: string;
}

/** Answer of `DescribeWuyingServerEipInfo` of appstream-center 2021-09-01. */
export interface DescribeWuyingServerEipInfoResponse {
  EipInfoModel?: DescribeWuyingServerEipInfoResponseEipInfoModel;
  RequestId?: string;
}

/** `DescribeWuyingServerEipInfo` of appstream-center 2021-09-01. */
export const DescribeWuyingServerEipInfo = defineOperation<DescribeWuyingServerEipInfoRequest, DescribeWuyingServerEipInfoResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "DescribeWuyingServerEipInfo",
  method: "POST",
  params: {
    Isp: { type: "string", in: "body" },
    WuyingServerId: { type: "string", in: "body", required: true },
  },
  response: {
    EipInfoModel: {
      type: "object",
      fields: {
        EipId: { type: "string" },
        IpAddress: { type: "string" },
        NetworkInterfaceId: { type: "string" },
        ServerPortRange: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetAppInstanceGroup` of appstream-center 2021-09-01. */
export interface GetAppInstanceGroupRequest {
  AppInstanceGroupId: string;
  ProductType: string;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItemRecurrenceSchedulesItemTimerPeriodsItem {
  Amount?: number;
  EndTime?: string;
  StartTime?: string;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItemRecurrenceSchedulesItem {
  RecurrenceType?: string;
  RecurrenceValues?: readonly number[];
  TimerPeriods?: readonly GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItemRecurrenceSchedulesItemTimerPeriodsItem[];
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItem {
  Amount?: number;
  MaxIdleAppInstanceAmount?: number;
  MaxScalingAmount?: number;
  NodeAmount?: number;
  NodeCapacity?: number;
  NodeInstanceType?: string;
  NodePoolId?: string;
  NodeTypeName?: string;
  NodeUsed?: number;
  RecurrenceSchedules?: readonly GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItemRecurrenceSchedulesItem[];
  ScalingDownAfterIdleMinutes?: number;
  ScalingNodeAmount?: number;
  ScalingNodeUsed?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  StrategyDisableDate?: string;
  StrategyEnableDate?: string;
  StrategyType?: string;
  WarmUp?: boolean;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsOtaInfo {
  NewOtaVersion?: string;
  OtaVersion?: string;
  TaskId?: string;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModelsTagsItem {
  Key?: string;
  Scope?: string;
  Value?: string;
}

export interface GetAppInstanceGroupResponseAppInstanceGroupModels {
  AccessType?: string;
  Amount?: number;
  AppCenterImageId?: string;
  AppCenterImageName?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppInstanceType?: string;
  AppInstanceTypeName?: string;
  AppPolicyId?: string;
  Apps?: readonly GetAppInstanceGroupResponseAppInstanceGroupModelsAppsItem[];
  AuthMode?: string;
  ChargeResourceMode?: string;
  ChargeType?: string;
  ExpiredTime?: string;
  GmtCreate?: string;
  MaxAmount?: number;
  MinAmount?: number;
  NodePool?: readonly GetAppInstanceGroupResponseAppInstanceGroupModelsNodePoolItem[];
  OfficeSiteId?: string;
  OsType?: string;
  OtaInfo?: GetAppInstanceGroupResponseAppInstanceGroupModelsOtaInfo;
  ProductType?: string;
  RegionId?: string;
  ReserveAmountRatio?: string;
  ReserveMaxAmount?: number;
  ReserveMinAmount?: number;
  ResourceStatus?: string;
  ScalingDownAfterIdleMinutes?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  SessionTimeout?: string;
  SessionType?: string;
  SkipUserAuthCheck?: boolean;
  SpecId?: string;
  Status?: string;
  SupportUserGroupMixedAuth?: boolean;
  Tags?: readonly GetAppInstanceGroupResponseAppInstanceGroupModelsTagsItem[];
  UserGroupAuthMode?: string;
}

/** Answer of `GetAppInstanceGroup` of appstream-center 2021-09-01. */
export interface GetAppInstanceGroupResponse {
  AppInstanceGroupModels?: GetAppInstanceGroupResponseAppInstanceGroupModels;
  RequestId?: string;
}

/** `GetAppInstanceGroup` of appstream-center 2021-09-01. */
export const GetAppInstanceGroup = defineOperation<GetAppInstanceGroupRequest, GetAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetAppInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    AppInstanceGroupModels: {
      type: "object",
      fields: {
        AccessType: { type: "string" },
        Amount: { type: "integer" },
        AppCenterImageId: { type: "string" },
        AppCenterImageName: { type: "string" },
        AppInstanceGroupId: { type: "string" },
        AppInstanceGroupName: { type: "string" },
        AppInstanceType: { type: "string" },
        AppInstanceTypeName: { type: "string" },
        AppPolicyId: { type: "string" },
        Apps: {
          type: "array",
          items: {
            type: "object",
            fields: {
              AppIcon: { type: "string" },
              AppId: { type: "string" },
              AppName: { type: "string" },
              AppVersion: { type: "string" },
              AppVersionName: { type: "string" },
            },
          },
        },
        AuthMode: { type: "string" },
        ChargeResourceMode: { type: "string" },
        ChargeType: { type: "string" },
        ExpiredTime: { type: "string" },
        GmtCreate: { type: "string" },
        MaxAmount: { type: "integer" },
        MinAmount: { type: "integer" },
        NodePool: {
          type: "array",
          items: {
            type: "object",
            fields: {
              Amount: { type: "integer" },
              MaxIdleAppInstanceAmount: { type: "integer" },
              MaxScalingAmount: { type: "integer" },
              NodeAmount: { type: "integer" },
              NodeCapacity: { type: "integer" },
              NodeInstanceType: { type: "string" },
              NodePoolId: { type: "string" },
              NodeTypeName: { type: "string" },
              NodeUsed: { type: "integer" },
              RecurrenceSchedules: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    RecurrenceType: { type: "string" },
                    RecurrenceValues: { type: "array", items: { type: "integer" } },
                    TimerPeriods: {
                      type: "array",
                      items: {
                        type: "object",
                        fields: {
                          Amount: { type: "integer" },
                          EndTime: { type: "string" },
                          StartTime: { type: "string" },
                        },
                      },
                    },
                  },
                },
              },
              ScalingDownAfterIdleMinutes: { type: "integer" },
              ScalingNodeAmount: { type: "integer" },
              ScalingNodeUsed: { type: "integer" },
              ScalingStep: { type: "integer" },
              ScalingUsageThreshold: { type: "string" },
              StrategyDisableDate: { type: "string" },
              StrategyEnableDate: { type: "string" },
              StrategyType: { type: "string" },
              WarmUp: { type: "boolean" },
            },
          },
        },
        OfficeSiteId: { type: "string" },
        OsType: { type: "string" },
        OtaInfo: {
          type: "object",
          fields: {
            NewOtaVersion: { type: "string" },
            OtaVersion: { type: "string" },
            TaskId: { type: "string" },
          },
        },
        ProductType: { type: "string" },
        RegionId: { type: "string" },
        ReserveAmountRatio: { type: "string" },
        ReserveMaxAmount: { type: "integer" },
        ReserveMinAmount: { type: "integer" },
        ResourceStatus: { type: "string" },
        ScalingDownAfterIdleMinutes: { type: "integer" },
        ScalingStep: { type: "integer" },
        ScalingUsageThreshold: { type: "string" },
        SessionTimeout: { type: "string" },
        SessionType: { type: "string" },
        SkipUserAuthCheck: { type: "boolean" },
        SpecId: { type: "string" },
        Status: { type: "string" },
        SupportUserGroupMixedAuth: { type: "boolean" },
        Tags: {
          type: "array",
          items: {
            type: "object",
            fields: { Key: { type: "string" }, Scope: { type: "string" }, Value: { type: "string" } },
          },
        },
        UserGroupAuthMode: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface GetBrowserInstanceGroupRequest {
  BrowserInstanceGroupId: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelAuthorizedUserInfo {
  TotalCount?: number;
  TotalUserGroupCount?: number;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelBrowserConfigBookmarksItem {
  BookmarkFolder?: string;
  BookmarkId?: string;
  BookmarkName?: string;
  BookmarkURL?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelBrowserConfig {
  Bookmarks?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelBrowserConfigBookmarksItem[];
  BrowserParam?: string;
  CookiesSync?: string;
  Homepage?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelDuration {
  CurrentPayStage?: string;
  PeriodEndTime?: string;
  PeriodStartTime?: string;
  TotalDuration?: number;
  UsedDuration?: number;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNetworkRestrictedURLsItem {
  RestrictedURLId?: string;
  URL?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNetwork {
  AccessRestriction?: string;
  OfficeSiteId?: string;
  RestrictedURLs?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNetworkRestrictedURLsItem[];
  VSwitchIds?: readonly string[];
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNodeInstanceType {
  Cpu?: string;
  Memory?: number;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNodePoolItem {
  NodeAmount?: string;
  NodeUsed?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyAuthorizeAccessPolicyRulesItem {
  CidrIp?: string;
  Description?: string;
  Policy?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyClientTypesItem {
  ClientType?: string;
  Status?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyClipboardPolicy {
  Clipboard?: string;
  ClipboardReadLimit?: number;
  ClipboardScope?: string;
  ClipboardSizeUnit?: string;
  ClipboardWriteLimit?: number;
  FileClipboard?: string;
  RichTextClipboard?: string;
  RichTextClipboardLimit?: number;
  RichTextClipboardReadLimit?: number;
  RichTextClipboardReadSizeUnit?: string;
  RichTextClipboardSizeUnit?: string;
  RichTextClipboardWriteLimit?: number;
  RichTextClipboardWriteSizeUnit?: string;
  TextClipboard?: string;
  TextClipboardReadLimit?: number;
  TextClipboardReadSizeUnit?: string;
  TextClipboardWriteLimit?: number;
  TextClipboardWriteSizeUnit?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyVideoPolicy {
  FrameRate?: number;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyWatermarkPolicy {
  WatermarkSwitch?: string;
  WatermarkTypes?: readonly string[];
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicy {
  AppContentProtection?: string;
  AuthorizeAccessPolicyRules?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyAuthorizeAccessPolicyRulesItem[];
  ClientTypes?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyClientTypesItem[];
  ClipboardPolicy?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyClipboardPolicy;
  DisconnectKeepSession?: string;
  DisconnectKeepSessionTime?: number;
  FileManager?: string;
  Html5FileTransfer?: string;
  NoOperationDisconnect?: string;
  NoOperationDisconnectTime?: number;
  PolicyId?: string;
  PolicyVersion?: string;
  VideoPolicy?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyVideoPolicy;
  WatermarkPolicy?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicyWatermarkPolicy;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelTimersItem {
  Interval?: number;
  TimerType?: string;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModelUserLimit {
  UserQuota?: number;
}

export interface GetBrowserInstanceGroupResponseBrowserInstanceGroupModel {
  AuthNotificationEnabled?: boolean;
  AuthorizedUserInfo?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelAuthorizedUserInfo;
  BizRegionId?: string;
  BrowserConfig?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelBrowserConfig;
  BrowserInstanceGroupId?: string;
  BrowserInstanceGroupName?: string;
  BrowserInstanceGroupSetId?: string;
  ChargeType?: string;
  DefaultAccessUrl?: string;
  Duration?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelDuration;
  ExpiredTime?: string;
  GmtCreate?: string;
  Homepage?: string;
  ImageId?: string;
  InstanceType?: string;
  MaxAmount?: number;
  Network?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNetwork;
  NodeInstanceType?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNodeInstanceType;
  NodePool?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelNodePoolItem[];
  OsType?: string;
  Policy?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelPolicy;
  Status?: string;
  SubPayType?: string;
  SupportUserGroupMixedAuth?: boolean;
  Tier?: string;
  Timers?: readonly GetBrowserInstanceGroupResponseBrowserInstanceGroupModelTimersItem[];
  UserGroupAuthMode?: string;
  UserLimit?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModelUserLimit;
}

/** Answer of `GetBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface GetBrowserInstanceGroupResponse {
  BrowserInstanceGroupModel?: GetBrowserInstanceGroupResponseBrowserInstanceGroupModel;
  RequestId?: string;
}

/** `GetBrowserInstanceGroup` of appstream-center 2021-09-01. */
export const GetBrowserInstanceGroup = defineOperation<GetBrowserInstanceGroupRequest, GetBrowserInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetBrowserInstanceGroup",
  method: "GET",
  params: {
    BrowserInstanceGroupId: { type: "string", in: "query", required: true },
  },
  response: {
    BrowserInstanceGroupModel: {
      type: "object",
      fields: {
        AuthNotificationEnabled: { type: "boolean" },
        AuthorizedUserInfo: {
          type: "object",
          fields: { TotalCount: { type: "integer" }, TotalUserGroupCount: { type: "integer" } },
        },
        BizRegionId: { type: "string" },
        BrowserConfig: {
          type: "object",
          fields: {
            Bookmarks: {
              type: "array",
              items: {
                type: "object",
                fields: {
                  BookmarkFolder: { type: "string" },
                  BookmarkId: { type: "string" },
                  BookmarkName: { type: "string" },
                  BookmarkURL: { type: "string" },
                },
              },
            },
            BrowserParam: { type: "string" },
            CookiesSync: { type: "string" },
            Homepage: { type: "string" },
          },
        },
        BrowserInstanceGroupId: { type: "string" },
        BrowserInstanceGroupName: { type: "string" },
        BrowserInstanceGroupSetId: { type: "string" },
        ChargeType: { type: "string" },
        DefaultAccessUrl: { type: "string" },
        Duration: {
          type: "object",
          fields: {
            CurrentPayStage: { type: "string" },
            PeriodEndTime: { type: "string" },
            PeriodStartTime: { type: "string" },
            TotalDuration: { type: "integer" },
            UsedDuration: { type: "integer" },
          },
        },
        ExpiredTime: { type: "string" },
        GmtCreate: { type: "string" },
        Homepage: { type: "string" },
        ImageId: { type: "string" },
        InstanceType: { type: "string" },
        MaxAmount: { type: "integer" },
        Network: {
          type: "object",
          fields: {
            AccessRestriction: { type: "string" },
            OfficeSiteId: { type: "string" },
            RestrictedURLs: {
              type: "array",
              items: {
                type: "object",
                fields: { RestrictedURLId: { type: "string" }, URL: { type: "string" } },
              },
            },
            VSwitchIds: { type: "array", items: { type: "string" } },
          },
        },
        NodeInstanceType: {
          type: "object",
          fields: { Cpu: { type: "string" }, Memory: { type: "integer" } },
        },
        NodePool: {
          type: "array",
          items: { type: "object", fields: { NodeAmount: { type: "string" }, NodeUsed: { type: "string" } } },
        },
        OsType: { type: "string" },
        Policy: {
          type: "object",
          fields: {
            AppContentProtection: { type: "string" },
            AuthorizeAccessPolicyRules: {
              type: "array",
              items: {
                type: "object",
                fields: {
                  CidrIp: { type: "string" },
                  Description: { type: "string" },
                  Policy: { type: "string" },
                },
              },
            },
            ClientTypes: {
              type: "array",
              items: {
                type: "object",
                fields: { ClientType: { type: "string" }, Status: { type: "string" } },
              },
            },
            ClipboardPolicy: {
              type: "object",
              fields: {
                Clipboard: { type: "string" },
                ClipboardReadLimit: { type: "integer" },
                ClipboardScope: { type: "string" },
                ClipboardSizeUnit: { type: "string" },
                ClipboardWriteLimit: { type: "integer" },
                FileClipboard: { type: "string" },
                RichTextClipboard: { type: "string" },
                RichTextClipboardLimit: { type: "integer" },
                RichTextClipboardReadLimit: { type: "integer" },
                RichTextClipboardReadSizeUnit: { type: "string" },
                RichTextClipboardSizeUnit: { type: "string" },
                RichTextClipboardWriteLimit: { type: "integer" },
                RichTextClipboardWriteSizeUnit: { type: "string" },
                TextClipboard: { type: "string" },
                TextClipboardReadLimit: { type: "integer" },
                TextClipboardReadSizeUnit: { type: "string" },
                TextClipboardWriteLimit: { type: "integer" },
                TextClipboardWriteSizeUnit: { type: "string" },
              },
            },
            DisconnectKeepSession: { type: "string" },
            DisconnectKeepSessionTime: { type: "integer" },
            FileManager: { type: "string" },
            Html5FileTransfer: { type: "string" },
            NoOperationDisconnect: { type: "string" },
            NoOperationDisconnectTime: { type: "integer" },
            PolicyId: { type: "string" },
            PolicyVersion: { type: "string" },
            VideoPolicy: { type: "object", fields: { FrameRate: { type: "integer" } } },
            WatermarkPolicy: {
              type: "object",
              fields: {
                WatermarkSwitch: { type: "string" },
                WatermarkTypes: { type: "array", items: { type: "string" } },
              },
            },
          },
        },
        Status: { type: "string" },
        SubPayType: { type: "string" },
        SupportUserGroupMixedAuth: { type: "boolean" },
        Tier: { type: "string" },
        Timers: {
          type: "array",
          items: { type: "object", fields: { Interval: { type: "integer" }, TimerType: { type: "string" } } },
        },
        UserGroupAuthMode: { type: "string" },
        UserLimit: { type: "object", fields: { UserQuota: { type: "integer" } } },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetConnectionTicket` of appstream-center 2021-09-01. */
export interface GetConnectionTicketRequest {
  AccessType?: string;
  AppId?: string;
  AppInstanceGroupIdList?: readonly string[];
  AppInstanceGroupSetId?: string;
  AppInstanceId?: string;
  AppInstancePersistentId?: string;
  AppPolicyId?: string;
  AppStartParam?: string;
  AppVersion?: string;
  BizRegionId?: string;
  EndUserId: string;
  EnvironmentConfig?: string;
  ProductType: string;
  TaskId?: string;
}

/** Answer of `GetConnectionTicket` of appstream-center 2021-09-01. */
export interface GetConnectionTicketResponse {
  AppInstanceGroupId?: string;
  AppInstanceId?: string;
  AppInstancePersistentId?: string;
  AvatarId?: string;
  BizRegionId?: string;
  OsType?: string;
  RequestId?: string;
  TaskId?: string;
  TaskStatus?: string;
  TenantId?: number;
  Ticket?: string;
}

/** `GetConnectionTicket` of appstream-center 2021-09-01. */
export const GetConnectionTicket = defineOperation<GetConnectionTicketRequest, GetConnectionTicketResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetConnectionTicket",
  method: "POST",
  params: {
    AccessType: { type: "string", in: "body" },
    AppId: { type: "string", in: "body" },
    AppInstanceGroupIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    AppInstanceGroupSetId: { type: "string", in: "body" },
    AppInstanceId: { type: "string", in: "body" },
    AppInstancePersistentId: { type: "string", in: "body" },
    AppPolicyId: { type: "string", in: "body" },
    AppStartParam: { type: "string", in: "body" },
    AppVersion: { type: "string", in: "body" },
    BizRegionId: { type: "string", in: "body" },
    EndUserId: { type: "string", in: "body", required: true },
    EnvironmentConfig: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body", required: true },
    TaskId: { type: "string", in: "body" },
  },
  response: {
    AppInstanceGroupId: { type: "string" },
    AppInstanceId: { type: "string" },
    AppInstancePersistentId: { type: "string" },
    AvatarId: { type: "string" },
    BizRegionId: { type: "string" },
    OsType: { type: "string" },
    RequestId: { type: "string" },
    TaskId: { type: "string" },
    TaskStatus: { type: "string" },
    TenantId: { type: "integer" },
    Ticket: { type: "string" },
  },
});

/** Request of `GetDebugAppInstance` of appstream-center 2021-09-01. */
export interface GetDebugAppInstanceRequest {
  AppInstanceGroupId: string;
  ProductType: string;
}

/** Answer of `GetDebugAppInstance` of appstream-center 2021-09-01. */
export interface GetDebugAppInstanceResponse {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceId?: string;
  AppVersion?: string;
  AuthCode?: string;
  RequestId?: string;
  UserId?: string;
}

/** `GetDebugAppInstance` of appstream-center 2021-09-01. */
export const GetDebugAppInstance = defineOperation<GetDebugAppInstanceRequest, GetDebugAppInstanceResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetDebugAppInstance",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    AppId: { type: "string" },
    AppInstanceGroupId: { type: "string" },
    AppInstanceId: { type: "string" },
    AppVersion: { type: "string" },
    AuthCode: { type: "string" },
    RequestId: { type: "string" },
    UserId: { type: "string" },
  },
});

/** Request of `GetFileUploadInfo` of appstream-center 2021-09-01. */
export interface GetFileUploadInfoRequest {
  FileType: string;
}

export interface GetFileUploadInfoResponseData {
  AccessKeyId?: string;
  BucketName?: string;
  Expiration?: string;
  FilePath?: string;
  MaxFileSize?: number;
  OssPoint?: string;
  Policy?: string;
  RequestId?: string;
  Signature?: string;
  StsToken?: string;
}

/** Answer of `GetFileUploadInfo` of appstream-center 2021-09-01. */
export interface GetFileUploadInfoResponse {
  Data?: GetFileUploadInfoResponseData;
  RequestId?: string;
}

/** `GetFileUploadInfo` of appstream-center 2021-09-01. */
export const GetFileUploadInfo = defineOperation<GetFileUploadInfoRequest, GetFileUploadInfoResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetFileUploadInfo",
  method: "POST",
  params: {
    FileType: { type: "string", in: "query", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        AccessKeyId: { type: "string" },
        BucketName: { type: "string" },
        Expiration: { type: "string" },
        FilePath: { type: "string" },
        MaxFileSize: { type: "integer" },
        OssPoint: { type: "string" },
        Policy: { type: "string" },
        RequestId: { type: "string" },
        Signature: { type: "string" },
        StsToken: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetModelProviderTemplate` of appstream-center 2021-09-01. */
export interface GetModelProviderTemplateRequest {
  ProviderTemplateId: string;
}

export interface GetModelProviderTemplateResponseData {
  Config?: string;
  Description?: string;
  EnableWuyingProxy?: boolean;
  Name?: string;
  ProviderName?: string;
  ProviderTemplateId?: string;
}

/** Answer of `GetModelProviderTemplate` of appstream-center 2021-09-01. */
export interface GetModelProviderTemplateResponse {
  Data?: GetModelProviderTemplateResponseData;
  RequestId?: string;
}

/** `GetModelProviderTemplate` of appstream-center 2021-09-01. */
export const GetModelProviderTemplate = defineOperation<GetModelProviderTemplateRequest, GetModelProviderTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetModelProviderTemplate",
  method: "POST",
  params: {
    ProviderTemplateId: { type: "string", in: "query", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        Config: { type: "string" },
        Description: { type: "string" },
        EnableWuyingProxy: { type: "boolean" },
        Name: { type: "string" },
        ProviderName: { type: "string" },
        ProviderTemplateId: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetOtaTaskByTaskId` of appstream-center 2021-09-01. */
export interface GetOtaTaskByTaskIdRequest {
  TaskId: string;
}

/** Answer of `GetOtaTaskByTaskId` of appstream-center 2021-09-01. */
export interface GetOtaTaskByTaskIdResponse {
  Code?: string;
  Message?: string;
  OtaVersion?: string;
  ReleaseNote?: string;
  RequestId?: string;
  TaskStartTime?: string;
}

/** `GetOtaTaskByTaskId` of appstream-center 2021-09-01. */
export const GetOtaTaskByTaskId = defineOperation<GetOtaTaskByTaskIdRequest, GetOtaTaskByTaskIdResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetOtaTaskByTaskId",
  method: "POST",
  params: {
    TaskId: { type: "string", in: "body", required: true },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    OtaVersion: { type: "string" },
    ReleaseNote: { type: "string" },
    RequestId: { type: "string" },
    TaskStartTime: { type: "string" },
  },
});

/** Request of `GetResourcePrice` of appstream-center 2021-09-01. */
export interface GetResourcePriceRequest {
  Amount: number;
  AppInstanceType?: string;
  BizRegionId: string;
  ChargeType: string;
  NodeInstanceType?: string;
  Period: number;
  PeriodUnit: string;
  ProductType: string;
}

export interface GetResourcePriceResponsePriceListItemPricePromotionsItem {
  OptionCode?: string;
  PromotionDesc?: string;
  PromotionId?: string;
  PromotionName?: string;
  Selected?: boolean;
}

export interface GetResourcePriceResponsePriceListItemPrice {
  Currency?: string;
  DiscountPrice?: string;
  OriginalPrice?: string;
  Promotions?: readonly GetResourcePriceResponsePriceListItemPricePromotionsItem[];
  TradePrice?: string;
}

export interface GetResourcePriceResponsePriceListItemRulesItem {
  Description?: string;
  RuleId?: number;
}

export interface GetResourcePriceResponsePriceListItem {
  Price?: GetResourcePriceResponsePriceListItemPrice;
  PriceType?: string;
  Rules?: readonly GetResourcePriceResponsePriceListItemRulesItem[];
}

export interface GetResourcePriceResponsePriceModelPricePromotionsItem {
  OptionCode?: string;
  PromotionDesc?: string;
  PromotionId?: string;
  PromotionName?: string;
  Selected?: boolean;
}

export interface GetResourcePriceResponsePriceModelPrice {
  Currency?: string;
  DiscountPrice?: string;
  OriginalPrice?: string;
  Promotions?: readonly GetResourcePriceResponsePriceModelPricePromotionsItem[];
  TradePrice?: string;
}

export interface GetResourcePriceResponsePriceModelRulesItem {
  Description?: string;
  RuleId?: number;
}

export interface GetResourcePriceResponsePriceModel {
  Price?: GetResourcePriceResponsePriceModelPrice;
  Rules?: readonly GetResourcePriceResponsePriceModelRulesItem[];
}

/** Answer of `GetResourcePrice` of appstream-center 2021-09-01. */
export interface GetResourcePriceResponse {
  Code?: string;
  Message?: string;
  PriceList?: readonly GetResourcePriceResponsePriceListItem[];
  PriceModel?: GetResourcePriceResponsePriceModel;
  RequestId?: string;
}

/** `GetResourcePrice` of appstream-center 2021-09-01. */
export const GetResourcePrice = defineOperation<GetResourcePriceRequest, GetResourcePriceResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetResourcePrice",
  method: "POST",
  params: {
    Amount: { type: "integer", in: "query", required: true },
    AppInstanceType: { type: "string", in: "query" },
    BizRegionId: { type: "string", in: "query", required: true },
    ChargeType: { type: "string", in: "query", required: true },
    NodeInstanceType: { type: "string", in: "query" },
    Period: { type: "integer", in: "query", required: true },
    PeriodUnit: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    PriceList: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Price: {
            type: "object",
            fields: {
              Currency: { type: "string" },
              DiscountPrice: { type: "string" },
              OriginalPrice: { type: "string" },
              Promotions: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    OptionCode: { type: "string" },
                    PromotionDesc: { type: "string" },
                    PromotionId: { type: "string" },
                    PromotionName: { type: "string" },
                    Selected: { type: "boolean" },
                  },
                },
              },
              TradePrice: { type: "string" },
            },
          },
          PriceType: { type: "string" },
          Rules: {
            type: "array",
            items: {
              type: "object",
              fields: { Description: { type: "string" }, RuleId: { type: "integer" } },
            },
          },
        },
      },
    },
    PriceModel: {
      type: "object",
      fields: {
        Price: {
          type: "object",
          fields: {
            Currency: { type: "string" },
            DiscountPrice: { type: "string" },
            OriginalPrice: { type: "string" },
            Promotions: {
              type: "array",
              items: {
                type: "object",
                fields: {
                  OptionCode: { type: "string" },
                  PromotionDesc: { type: "string" },
                  PromotionId: { type: "string" },
                  PromotionName: { type: "string" },
                  Selected: { type: "boolean" },
                },
              },
            },
            TradePrice: { type: "string" },
          },
        },
        Rules: {
          type: "array",
          items: { type: "object", fields: { Description: { type: "string" }, RuleId: { type: "integer" } } },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetResourceRenewPrice` of appstream-center 2021-09-01. */
export interface GetResourceRenewPriceRequest {
  AppInstanceGroupId: string;
  Period: number;
  PeriodUnit: string;
  ProductType: string;
}

export interface GetResourceRenewPriceResponseDataPricePromotionsItem {
  OptionCode?: string;
  PromotionDesc?: string;
  PromotionId?: string;
  PromotionName?: string;
  Selected?: boolean;
}

export interface GetResourceRenewPriceResponseDataPrice {
  Currency?: string;
  DiscountPrice?: string;
  OriginalPrice?: string;
  Promotions?: readonly GetResourceRenewPriceResponseDataPricePromotionsItem[];
  TradePrice?: string;
}

export interface GetResourceRenewPriceResponseDataRulesItem {
  Description?: string;
  RuleId?: number;
}

export interface GetResourceRenewPriceResponseData {
  Price?: GetResourceRenewPriceResponseDataPrice;
  Rules?: readonly GetResourceRenewPriceResponseDataRulesItem[];
}

/** Answer of `GetResourceRenewPrice` of appstream-center 2021-09-01. */
export interface GetResourceRenewPriceResponse {
  Data?: GetResourceRenewPriceResponseData;
  RequestId?: string;
}

/** `GetResourceRenewPrice` of appstream-center 2021-09-01. */
export const GetResourceRenewPrice = defineOperation<GetResourceRenewPriceRequest, GetResourceRenewPriceResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetResourceRenewPrice",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    Period: { type: "integer", in: "query", required: true },
    PeriodUnit: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        Price: {
          type: "object",
          fields: {
            Currency: { type: "string" },
            DiscountPrice: { type: "string" },
            OriginalPrice: { type: "string" },
            Promotions: {
              type: "array",
              items: {
                type: "object",
                fields: {
                  OptionCode: { type: "string" },
                  PromotionDesc: { type: "string" },
                  PromotionId: { type: "string" },
                  PromotionName: { type: "string" },
                  Selected: { type: "boolean" },
                },
              },
            },
            TradePrice: { type: "string" },
          },
        },
        Rules: {
          type: "array",
          items: { type: "object", fields: { Description: { type: "string" }, RuleId: { type: "integer" } } },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `GetRuntimeChannel` of appstream-center 2021-09-01. */
export interface GetRuntimeChannelRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  IncludeRiskInfo?: boolean;
  RuntimeId: string;
  RuntimeType: string;
}

export interface GetRuntimeChannelResponseDataItem {
  AvatarUrl?: string;
  ChannelType?: string;
  Code?: string;
  Config?: string;
  ConfigMode?: string;
  QrCodeNotifyUrl?: string;
  QrCodeStatus?: string;
  RiskType?: string;
  Status?: string;
}

/** Answer of `GetRuntimeChannel` of appstream-center 2021-09-01. */
export interface GetRuntimeChannelResponse {
  Data?: readonly GetRuntimeChannelResponseDataItem[];
  RequestId?: string;
  TotalCount?: number;
}

/** `GetRuntimeChannel` of appstream-center 2021-09-01. */
export const GetRuntimeChannel = defineOperation<GetRuntimeChannelRequest, GetRuntimeChannelResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetRuntimeChannel",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query", required: true },
    IncludeRiskInfo: { type: "boolean", in: "query" },
    RuntimeId: { type: "string", in: "query", required: true },
    RuntimeType: { type: "string", in: "query", required: true },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AvatarUrl: { type: "string" },
          ChannelType: { type: "string" },
          Code: { type: "string" },
          Config: { type: "string" },
          ConfigMode: { type: "string" },
          QrCodeNotifyUrl: { type: "string" },
          QrCodeStatus: { type: "string" },
          RiskType: { type: "string" },
          Status: { type: "string" },
        },
      },
    },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `GetRuntimeModelConfig` of appstream-center 2021-09-01. */
export interface GetRuntimeModelConfigRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  IncludeRiskInfo?: boolean;
  RuntimeId: string;
  RuntimeType: string;
}

export interface GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItemCreditMultiplier {
  Max?: number;
  Min?: number;
}

export interface GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItemInferenceMetadata {
  RequestModality?: readonly string[];
  ResponseModality?: readonly string[];
}

export interface GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItem {
  CreditMultiplier?: GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItemCreditMultiplier;
  Description?: string;
  Features?: readonly string[];
  InferenceMetadata?: GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItemInferenceMetadata;
  LlmCode?: string;
  Name?: string;
  PublishedTime?: string;
  RiskType?: string;
}

export interface GetRuntimeModelConfigResponseDataModelProviderListItem {
  LlmInfoList?: readonly GetRuntimeModelConfigResponseDataModelProviderListItemLlmInfoListItem[];
  ModelProviderTemplateId?: string;
  Name?: string;
  ProviderName?: string;
}

export interface GetRuntimeModelConfigResponseData {
  DefaultModel?: string;
  ModelProviderList?: readonly GetRuntimeModelConfigResponseDataModelProviderListItem[];
  ModelTemplateId?: string;
  ModelTemplateName?: string;
  ModelTemplateRefType?: string;
  ResourceGroupId?: string;
}

/** Answer of `GetRuntimeModelConfig` of appstream-center 2021-09-01. */
export interface GetRuntimeModelConfigResponse {
  Data?: GetRuntimeModelConfigResponseData;
  RequestId?: string;
}

/** `GetRuntimeModelConfig` of appstream-center 2021-09-01. */
export const GetRuntimeModelConfig = defineOperation<GetRuntimeModelConfigRequest, GetRuntimeModelConfigResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "GetRuntimeModelConfig",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query", required: true },
    IncludeRiskInfo: { type: "boolean", in: "query" },
    RuntimeId: { type: "string", in: "query", required: true },
    RuntimeType: { type: "string", in: "query", required: true },
  },
  response: {
    Data: {
      type: "object",
      fields: {
        DefaultModel: { type: "string" },
        ModelProviderList: {
          type: "array",
          items: {
            type: "object",
            fields: {
              LlmInfoList: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    CreditMultiplier: {
                      type: "object",
                      fields: { Max: { type: "number" }, Min: { type: "number" } },
                    },
                    Description: { type: "string" },
                    Features: { type: "array", items: { type: "string" } },
                    InferenceMetadata: {
                      type: "object",
                      fields: {
                        RequestModality: { type: "array", items: { type: "string" } },
                        ResponseModality: { type: "array", items: { type: "string" } },
                      },
                    },
                    LlmCode: { type: "string" },
                    Name: { type: "string" },
                    PublishedTime: { type: "string" },
                    RiskType: { type: "string" },
                  },
                },
              },
              ModelProviderTemplateId: { type: "string" },
              Name: { type: "string" },
              ProviderName: { type: "string" },
            },
          },
        },
        ModelTemplateId: { type: "string" },
        ModelTemplateName: { type: "string" },
        ModelTemplateRefType: { type: "string" },
        ResourceGroupId: { type: "string" },
      },
    },
    RequestId: { type: "string" },
  },
});

export interface ListAppInstanceGroupRequestTagItem {
  Key?: string;
  Value?: string;
}

/** Request of `ListAppInstanceGroup` of appstream-center 2021-09-01. */
export interface ListAppInstanceGroupRequest {
  AppCenterImageId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  BizRegionId?: string;
  ExcludedUserGroupIds?: readonly string[];
  NodeInstanceType?: string;
  OfficeSiteId?: string;
  PageNumber?: number;
  PageSize?: number;
  ProductType: string;
  RegionId?: string;
  Status?: readonly string[];
  Tag?: readonly ListAppInstanceGroupRequestTagItem[];
  UserGroupIds?: readonly string[];
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItemRecurrenceSchedulesItemTimerPeriodsItem {
  Amount?: number;
  EndTime?: string;
  StartTime?: string;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItemRecurrenceSchedulesItem {
  RecurrenceType?: string;
  RecurrenceValues?: readonly number[];
  TimerPeriods?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItemRecurrenceSchedulesItemTimerPeriodsItem[];
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItem {
  Amount?: number;
  MaxIdleAppInstanceAmount?: number;
  MaxScalingAmount?: number;
  NodeAmount?: number;
  NodeCapacity?: number;
  NodeInstanceType?: string;
  NodePoolId?: string;
  NodeTypeName?: string;
  NodeUsed?: number;
  RecurrenceSchedules?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItemRecurrenceSchedulesItem[];
  ScalingDownAfterIdleMinutes?: number;
  ScalingNodeAmount?: number;
  ScalingNodeUsed?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  StrategyDisableDate?: string;
  StrategyEnableDate?: string;
  StrategyType?: string;
  WarmUp?: boolean;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemOtaInfo {
  NewOtaVersion?: string;
  OtaVersion?: string;
  TaskId?: string;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemResourceTagsItem {
  Key?: string;
  Scope?: string;
  Value?: string;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItemTagsItem {
  Key?: string;
  Scope?: string;
  Value?: string;
}

export interface ListAppInstanceGroupResponseAppInstanceGroupModelsItem {
  AccessType?: string;
  Amount?: number;
  AppCenterImageId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppInstanceType?: string;
  AppPolicyId?: string;
  AppPolicyImageCheck?: boolean;
  AppPolicyVersion?: string;
  Apps?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemAppsItem[];
  AuthMode?: string;
  ChargeResourceMode?: string;
  ChargeType?: string;
  ExpiredTime?: string;
  GmtCreate?: string;
  MaxAmount?: number;
  MinAmount?: number;
  NodePool?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemNodePoolItem[];
  OfficeSiteId?: string;
  OsType?: string;
  OtaInfo?: ListAppInstanceGroupResponseAppInstanceGroupModelsItemOtaInfo;
  ProductType?: string;
  RegionId?: string;
  ReserveAmountRatio?: string;
  ReserveMaxAmount?: number;
  ReserveMinAmount?: number;
  ResourceStatus?: string;
  ResourceTags?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemResourceTagsItem[];
  ScalingDownAfterIdleMinutes?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  SessionTimeout?: string;
  SkipUserAuthCheck?: boolean;
  SpecId?: string;
  Status?: string;
  SupportUserGroupMixedAuth?: boolean;
  Tags?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItemTagsItem[];
  UserGroupAuthMode?: string;
}

/** Answer of `ListAppInstanceGroup` of appstream-center 2021-09-01. */
export interface ListAppInstanceGroupResponse {
  AppInstanceGroupModels?: readonly ListAppInstanceGroupResponseAppInstanceGroupModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListAppInstanceGroup` of appstream-center 2021-09-01. */
export const ListAppInstanceGroup = defineOperation<ListAppInstanceGroupRequest, ListAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAppInstanceGroup",
  method: "POST",
  params: {
    AppCenterImageId: { type: "string", in: "query" },
    AppInstanceGroupId: { type: "string", in: "query" },
    AppInstanceGroupName: { type: "string", in: "query" },
    BizRegionId: { type: "string", in: "query" },
    ExcludedUserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    NodeInstanceType: { type: "string", in: "query" },
    OfficeSiteId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ProductType: { type: "string", in: "query", required: true },
    RegionId: { type: "string", in: "query" },
    Status: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    Tag: {
      type: "array",
      in: "query",
      encoding: "indexed",
      items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
    },
    UserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    AppInstanceGroupModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AccessType: { type: "string" },
          Amount: { type: "integer" },
          AppCenterImageId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupName: { type: "string" },
          AppInstanceType: { type: "string" },
          AppPolicyId: { type: "string" },
          AppPolicyImageCheck: { type: "boolean" },
          AppPolicyVersion: { type: "string" },
          Apps: {
            type: "array",
            items: {
              type: "object",
              fields: {
                AppIcon: { type: "string" },
                AppId: { type: "string" },
                AppName: { type: "string" },
                AppVersion: { type: "string" },
                AppVersionName: { type: "string" },
              },
            },
          },
          AuthMode: { type: "string" },
          ChargeResourceMode: { type: "string" },
          ChargeType: { type: "string" },
          ExpiredTime: { type: "string" },
          GmtCreate: { type: "string" },
          MaxAmount: { type: "integer" },
          MinAmount: { type: "integer" },
          NodePool: {
            type: "array",
            items: {
              type: "object",
              fields: {
                Amount: { type: "integer" },
                MaxIdleAppInstanceAmount: { type: "integer" },
                MaxScalingAmount: { type: "integer" },
                NodeAmount: { type: "integer" },
                NodeCapacity: { type: "integer" },
                NodeInstanceType: { type: "string" },
                NodePoolId: { type: "string" },
                NodeTypeName: { type: "string" },
                NodeUsed: { type: "integer" },
                RecurrenceSchedules: {
                  type: "array",
                  items: {
                    type: "object",
                    fields: {
                      RecurrenceType: { type: "string" },
                      RecurrenceValues: { type: "array", items: { type: "integer" } },
                      TimerPeriods: {
                        type: "array",
                        items: {
                          type: "object",
                          fields: {
                            Amount: { type: "integer" },
                            EndTime: { type: "string" },
                            StartTime: { type: "string" },
                          },
                        },
                      },
                    },
                  },
                },
                ScalingDownAfterIdleMinutes: { type: "integer" },
                ScalingNodeAmount: { type: "integer" },
                ScalingNodeUsed: { type: "integer" },
                ScalingStep: { type: "integer" },
                ScalingUsageThreshold: { type: "string" },
                StrategyDisableDate: { type: "string" },
                StrategyEnableDate: { type: "string" },
                StrategyType: { type: "string" },
                WarmUp: { type: "boolean" },
              },
            },
          },
          OfficeSiteId: { type: "string" },
          OsType: { type: "string" },
          OtaInfo: {
            type: "object",
            fields: {
              NewOtaVersion: { type: "string" },
              OtaVersion: { type: "string" },
              TaskId: { type: "string" },
            },
          },
          ProductType: { type: "string" },
          RegionId: { type: "string" },
          ReserveAmountRatio: { type: "string" },
          ReserveMaxAmount: { type: "integer" },
          ReserveMinAmount: { type: "integer" },
          ResourceStatus: { type: "string" },
          ResourceTags: {
            type: "array",
            items: {
              type: "object",
              fields: { Key: { type: "string" }, Scope: { type: "string" }, Value: { type: "string" } },
            },
          },
          ScalingDownAfterIdleMinutes: { type: "integer" },
          ScalingStep: { type: "integer" },
          ScalingUsageThreshold: { type: "string" },
          SessionTimeout: { type: "string" },
          SkipUserAuthCheck: { type: "boolean" },
          SpecId: { type: "string" },
          Status: { type: "string" },
          SupportUserGroupMixedAuth: { type: "boolean" },
          Tags: {
            type: "array",
            items: {
              type: "object",
              fields: { Key: { type: "string" }, Scope: { type: "string" }, Value: { type: "string" } },
            },
          },
          UserGroupAuthMode: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListAppInstances` of appstream-center 2021-09-01. */
export interface ListAppInstancesRequest {
  AppInstanceGroupId: string;
  AppInstanceId?: string;
  AppInstanceIdList?: readonly string[];
  IncludeDeleted?: boolean;
  PageNumber?: number;
  PageSize?: number;
  Status?: readonly string[];
  UserIdList?: readonly string[];
}

export interface ListAppInstancesResponseAppInstanceModelsItemBindInfo {
  EndUserId?: string;
  UsageDuration?: number;
}

export interface ListAppInstancesResponseAppInstanceModelsItem {
  AppInstanceGroupId?: string;
  AppInstanceId?: string;
  BindInfo?: ListAppInstancesResponseAppInstanceModelsItemBindInfo;
  ChargeType?: string;
  GmtCreate?: string;
  GmtModified?: string;
  MainEthPublicIp?: string;
  NetworkInterfaceId?: string;
  NetworkInterfaceIp?: string;
  NodeId?: string;
  SessionStatus?: string;
  Status?: string;
}

/** Answer of `ListAppInstances` of appstream-center 2021-09-01. */
export interface ListAppInstancesResponse {
  AppInstanceModels?: readonly ListAppInstancesResponseAppInstanceModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListAppInstances` of appstream-center 2021-09-01. */
export const ListAppInstances = defineOperation<ListAppInstancesRequest, ListAppInstancesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAppInstances",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    AppInstanceId: { type: "string", in: "query" },
    AppInstanceIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    IncludeDeleted: { type: "boolean", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    Status: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    UserIdList: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    AppInstanceModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppInstanceGroupId: { type: "string" },
          AppInstanceId: { type: "string" },
          BindInfo: {
            type: "object",
            fields: { EndUserId: { type: "string" }, UsageDuration: { type: "integer" } },
          },
          ChargeType: { type: "string" },
          GmtCreate: { type: "string" },
          GmtModified: { type: "string" },
          MainEthPublicIp: { type: "string" },
          NetworkInterfaceId: { type: "string" },
          NetworkInterfaceIp: { type: "string" },
          NodeId: { type: "string" },
          SessionStatus: { type: "string" },
          Status: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListAppsByAppInstanceGroupId` of appstream-center 2021-09-01. */
export interface ListAppsByAppInstanceGroupIdRequest {
  AppInstanceGroupId?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListAppsByAppInstanceGroupIdResponseAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
  AuthorizedUserCount?: number;
}

/** Answer of `ListAppsByAppInstanceGroupId` of appstream-center 2021-09-01. */
export interface ListAppsByAppInstanceGroupIdResponse {
  Apps?: readonly ListAppsByAppInstanceGroupIdResponseAppsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListAppsByAppInstanceGroupId` of appstream-center 2021-09-01. */
export const ListAppsByAppInstanceGroupId = defineOperation<ListAppsByAppInstanceGroupIdRequest, ListAppsByAppInstanceGroupIdResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAppsByAppInstanceGroupId",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Apps: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppIcon: { type: "string" },
          AppId: { type: "string" },
          AppName: { type: "string" },
          AppVersion: { type: "string" },
          AppVersionName: { type: "string" },
          AuthorizedUserCount: { type: "integer" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListAuthorizedAppInstanceGroupByUser` of appstream-center 2021-09-01. */
export interface ListAuthorizedAppInstanceGroupByUserRequest {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  EndUserId: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListAuthorizedAppInstanceGroupByUserResponseAppInstanceGroupModelsItemAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
}

export interface ListAuthorizedAppInstanceGroupByUserResponseAppInstanceGroupModelsItem {
  AppCenterImageId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppInstanceType?: string;
  Apps?: readonly ListAuthorizedAppInstanceGroupByUserResponseAppInstanceGroupModelsItemAppsItem[];
  ExpiredTime?: string;
  GmtCreate?: string;
  RegionId?: string;
  Status?: string;
}

/** Answer of `ListAuthorizedAppInstanceGroupByUser` of appstream-center 2021-09-01. */
export interface ListAuthorizedAppInstanceGroupByUserResponse {
  AppInstanceGroupModels?: readonly ListAuthorizedAppInstanceGroupByUserResponseAppInstanceGroupModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListAuthorizedAppInstanceGroupByUser` of appstream-center 2021-09-01. */
export const ListAuthorizedAppInstanceGroupByUser = defineOperation<ListAuthorizedAppInstanceGroupByUserRequest, ListAuthorizedAppInstanceGroupByUserResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAuthorizedAppInstanceGroupByUser",
  method: "POST",
  params: {
    AppId: { type: "string", in: "query" },
    AppInstanceGroupId: { type: "string", in: "query" },
    AppInstanceGroupName: { type: "string", in: "query" },
    AppName: { type: "string", in: "query" },
    EndUserId: { type: "string", in: "query", required: true },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    AppInstanceGroupModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppCenterImageId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupName: { type: "string" },
          AppInstanceType: { type: "string" },
          Apps: {
            type: "array",
            items: {
              type: "object",
              fields: {
                AppIcon: { type: "string" },
                AppId: { type: "string" },
                AppName: { type: "string" },
                AppVersion: { type: "string" },
                AppVersionName: { type: "string" },
              },
            },
          },
          ExpiredTime: { type: "string" },
          GmtCreate: { type: "string" },
          RegionId: { type: "string" },
          Status: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListAuthorizedAppsByUser` of appstream-center 2021-09-01. */
export interface ListAuthorizedAppsByUserRequest {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  EndUserId: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListAuthorizedAppsByUserResponseAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
  AuthorizedUserCount?: number;
}

/** Answer of `ListAuthorizedAppsByUser` of appstream-center 2021-09-01. */
export interface ListAuthorizedAppsByUserResponse {
  Apps?: readonly ListAuthorizedAppsByUserResponseAppsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListAuthorizedAppsByUser` of appstream-center 2021-09-01. */
export const ListAuthorizedAppsByUser = defineOperation<ListAuthorizedAppsByUserRequest, ListAuthorizedAppsByUserResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAuthorizedAppsByUser",
  method: "POST",
  params: {
    AppId: { type: "string", in: "query" },
    AppInstanceGroupId: { type: "string", in: "query" },
    AppInstanceGroupName: { type: "string", in: "query" },
    AppName: { type: "string", in: "query" },
    EndUserId: { type: "string", in: "query", required: true },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Apps: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppIcon: { type: "string" },
          AppId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupName: { type: "string" },
          AppName: { type: "string" },
          AppVersion: { type: "string" },
          AppVersionName: { type: "string" },
          AuthorizedUserCount: { type: "integer" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListAuthorizedUserGroups` of appstream-center 2021-09-01. */
export interface ListAuthorizedUserGroupsRequest {
  AppInstanceGroupId?: string;
  AppInstanceGroupSetId?: string;
  GroupId?: string;
  GroupName?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListAuthorizedUserGroupsResponseUserGroupsItem {
  AppInstanceGroupId?: string;
  AppInstanceGroupSetId?: string;
  AuthMode?: string;
  GroupId?: string;
  GroupName?: string;
}

/** Answer of `ListAuthorizedUserGroups` of appstream-center 2021-09-01. */
export interface ListAuthorizedUserGroupsResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
  UserGroups?: readonly ListAuthorizedUserGroupsResponseUserGroupsItem[];
}

/** `ListAuthorizedUserGroups` of appstream-center 2021-09-01. */
export const ListAuthorizedUserGroups = defineOperation<ListAuthorizedUserGroupsRequest, ListAuthorizedUserGroupsResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAuthorizedUserGroups",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body" },
    AppInstanceGroupSetId: { type: "string", in: "body" },
    GroupId: { type: "string", in: "body" },
    GroupName: { type: "string", in: "body" },
    PageNumber: { type: "integer", in: "body", required: true },
    PageSize: { type: "integer", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
    UserGroups: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupSetId: { type: "string" },
          AuthMode: { type: "string" },
          GroupId: { type: "string" },
          GroupName: { type: "string" },
        },
      },
    },
  },
});

/** Request of `ListAuthorizedUsers` of appstream-center 2021-09-01. */
export interface ListAuthorizedUsersRequest {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupSetId?: string;
  AppInstancePersistentId?: string;
  EndUserId?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
  UserIdFuzzy?: string;
}

export interface ListAuthorizedUsersResponseUsersItem {
  AccountType?: string;
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupSetId?: string;
  AppInstancePersistentIds?: readonly string[];
  AuthMode?: string;
  Email?: string;
  EndUserId?: string;
  IsAuthAllApps?: string;
  Phone?: string;
}

/** Answer of `ListAuthorizedUsers` of appstream-center 2021-09-01. */
export interface ListAuthorizedUsersResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
  Users?: readonly ListAuthorizedUsersResponseUsersItem[];
}

/** `ListAuthorizedUsers` of appstream-center 2021-09-01. */
export const ListAuthorizedUsers = defineOperation<ListAuthorizedUsersRequest, ListAuthorizedUsersResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListAuthorizedUsers",
  method: "POST",
  params: {
    AppId: { type: "string", in: "body" },
    AppInstanceGroupId: { type: "string", in: "body" },
    AppInstanceGroupSetId: { type: "string", in: "body" },
    AppInstancePersistentId: { type: "string", in: "body" },
    EndUserId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "body", required: true },
    PageSize: { type: "integer", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
    UserIdFuzzy: { type: "string", in: "query" },
  },
  response: {
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
    Users: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AccountType: { type: "string" },
          AppId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupSetId: { type: "string" },
          AppInstancePersistentIds: { type: "array", items: { type: "string" } },
          AuthMode: { type: "string" },
          Email: { type: "string" },
          EndUserId: { type: "string" },
          IsAuthAllApps: { type: "string" },
          Phone: { type: "string" },
        },
      },
    },
  },
});

/** Request of `ListBindInfo` of appstream-center 2021-09-01. */
export interface ListBindInfoRequest {
  AppIdList?: readonly string[];
  AppInstanceGroupIdList?: readonly string[];
  AppInstanceIdList?: readonly string[];
  PageNumber?: number;
  PageSize?: number;
  UserIdList?: readonly string[];
  WyIdList?: readonly string[];
}

export interface ListBindInfoResponseBindInfoModelsItem {
  AccountType?: string;
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceId?: string;
  AppVersion?: string;
  ProductType?: string;
  RegionId?: string;
  UserId?: string;
  WyId?: string;
}

/** Answer of `ListBindInfo` of appstream-center 2021-09-01. */
export interface ListBindInfoResponse {
  BindInfoModels?: readonly ListBindInfoResponseBindInfoModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListBindInfo` of appstream-center 2021-09-01. */
export const ListBindInfo = defineOperation<ListBindInfoRequest, ListBindInfoResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListBindInfo",
  method: "POST",
  params: {
    AppIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    AppInstanceGroupIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    AppInstanceIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
    UserIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    WyIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    BindInfoModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AccountType: { type: "string" },
          AppId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceId: { type: "string" },
          AppVersion: { type: "string" },
          ProductType: { type: "string" },
          RegionId: { type: "string" },
          UserId: { type: "string" },
          WyId: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

export interface ListBrowserInstanceGroupRequestTagItem {
  Key?: string;
  Value?: string;
}

/** Request of `ListBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface ListBrowserInstanceGroupRequest {
  AppInstanceGroupSetId?: string;
  BizRegionId?: string;
  BrowserInstanceGroupId?: string;
  BrowserInstanceGroupName?: string;
  CloudBrowserName?: string;
  ExcludedUserGroupIds?: readonly string[];
  OfficeSiteId?: string;
  PageNumber?: number;
  PageSize?: number;
  Status?: readonly string[];
  Tag?: readonly ListBrowserInstanceGroupRequestTagItem[];
  Tier?: string;
  UserGroupIds?: readonly string[];
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemAuthorizedUserInfo {
  TotalCount?: number;
  TotalUserGroupCount?: number;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemBrowserConfig {
  BrowserParam?: string;
  CookiesSync?: string;
  Homepage?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemDuration {
  CurrentPayStage?: string;
  PeriodEndTime?: string;
  PeriodStartTime?: string;
  TotalDuration?: number;
  UsedDuration?: number;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemNetwork {
  AccessRestriction?: string;
  OfficeSiteId?: string;
  VSwitchIds?: readonly string[];
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyAuthorizeAccessPolicyRulesItem {
  CidrIp?: string;
  Description?: string;
  Policy?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyClientTypesItem {
  ClientType?: string;
  Status?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyClipboardPolicy {
  Clipboard?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyVideoPolicy {
  FrameRate?: number;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyWatermarkPolicy {
  WatermarkSwitch?: string;
  WatermarkTypes?: readonly string[];
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicy {
  AppContentProtection?: string;
  AuthorizeAccessPolicyRules?: readonly ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyAuthorizeAccessPolicyRulesItem[];
  ClientTypes?: readonly ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyClientTypesItem[];
  ClipboardPolicy?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyClipboardPolicy;
  VideoPolicy?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyVideoPolicy;
  WatermarkPolicy?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicyWatermarkPolicy;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemTagsItem {
  Key?: string;
  Value?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemTimersItem {
  Interval?: number;
  TimerType?: string;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemUserLimit {
  UserQuota?: number;
}

export interface ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItem {
  AuthNotificationEnabled?: boolean;
  AuthorizedUserInfo?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemAuthorizedUserInfo;
  BizRegionId?: string;
  BrowserConfig?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemBrowserConfig;
  BrowserInstanceGroupId?: string;
  BrowserInstanceGroupName?: string;
  BrowserInstanceGroupSetId?: string;
  ChargeType?: string;
  DefaultAccessUrl?: string;
  Duration?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemDuration;
  ExpiredTime?: string;
  GmtCreate?: string;
  Homepage?: string;
  ImageId?: string;
  InstanceType?: string;
  Network?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemNetwork;
  OsType?: string;
  Policy?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemPolicy;
  Status?: string;
  SubPayType?: string;
  SupportUserGroupMixedAuth?: boolean;
  Tags?: readonly ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemTagsItem[];
  Tier?: string;
  Timers?: readonly ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemTimersItem[];
  UserGroupAuthMode?: string;
  UserLimit?: ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItemUserLimit;
}

/** Answer of `ListBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface ListBrowserInstanceGroupResponse {
  BrowserInstanceGroupModels?: readonly ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListBrowserInstanceGroup` of appstream-center 2021-09-01. */
export const ListBrowserInstanceGroup = defineOperation<ListBrowserInstanceGroupRequest, ListBrowserInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListBrowserInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupSetId: { type: "string", in: "query" },
    BizRegionId: { type: "string", in: "query" },
    BrowserInstanceGroupId: { type: "string", in: "query" },
    BrowserInstanceGroupName: { type: "string", in: "query" },
    CloudBrowserName: { type: "string", in: "query" },
    ExcludedUserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    OfficeSiteId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    Status: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    Tag: {
      type: "array",
      in: "query",
      encoding: "indexed",
      items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
    },
    Tier: { type: "string", in: "query" },
    UserGroupIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    BrowserInstanceGroupModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AuthNotificationEnabled: { type: "boolean" },
          AuthorizedUserInfo: {
            type: "object",
            fields: { TotalCount: { type: "integer" }, TotalUserGroupCount: { type: "integer" } },
          },
          BizRegionId: { type: "string" },
          BrowserConfig: {
            type: "object",
            fields: {
              BrowserParam: { type: "string" },
              CookiesSync: { type: "string" },
              Homepage: { type: "string" },
            },
          },
          BrowserInstanceGroupId: { type: "string" },
          BrowserInstanceGroupName: { type: "string" },
          BrowserInstanceGroupSetId: { type: "string" },
          ChargeType: { type: "string" },
          DefaultAccessUrl: { type: "string" },
          Duration: {
            type: "object",
            fields: {
              CurrentPayStage: { type: "string" },
              PeriodEndTime: { type: "string" },
              PeriodStartTime: { type: "string" },
              TotalDuration: { type: "integer" },
              UsedDuration: { type: "integer" },
            },
          },
          ExpiredTime: { type: "string" },
          GmtCreate: { type: "string" },
          Homepage: { type: "string" },
          ImageId: { type: "string" },
          InstanceType: { type: "string" },
          Network: {
            type: "object",
            fields: {
              AccessRestriction: { type: "string" },
              OfficeSiteId: { type: "string" },
              VSwitchIds: { type: "array", items: { type: "string" } },
            },
          },
          OsType: { type: "string" },
          Policy: {
            type: "object",
            fields: {
              AppContentProtection: { type: "string" },
              AuthorizeAccessPolicyRules: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    CidrIp: { type: "string" },
                    Description: { type: "string" },
                    Policy: { type: "string" },
                  },
                },
              },
              ClientTypes: {
                type: "array",
                items: {
                  type: "object",
                  fields: { ClientType: { type: "string" }, Status: { type: "string" } },
                },
              },
              ClipboardPolicy: { type: "object", fields: { Clipboard: { type: "string" } } },
              VideoPolicy: { type: "object", fields: { FrameRate: { type: "integer" } } },
              WatermarkPolicy: {
                type: "object",
                fields: {
                  WatermarkSwitch: { type: "string" },
                  WatermarkTypes: { type: "array", items: { type: "string" } },
                },
              },
            },
          },
          Status: { type: "string" },
          SubPayType: { type: "string" },
          SupportUserGroupMixedAuth: { type: "boolean" },
          Tags: {
            type: "array",
            items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
          },
          Tier: { type: "string" },
          Timers: {
            type: "array",
            items: {
              type: "object",
              fields: { Interval: { type: "integer" }, TimerType: { type: "string" } },
            },
          },
          UserGroupAuthMode: { type: "string" },
          UserLimit: { type: "object", fields: { UserQuota: { type: "integer" } } },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListDesktopAgentRuntime` of appstream-center 2021-09-01. */
export interface ListDesktopAgentRuntimeRequest {
  AgentImOnlineStatus?: string;
  AgentInstanceStatuses?: readonly string[];
  AgentInstanceVersions?: readonly string[];
  AgentPlatform?: string;
  AgentPlatformList?: readonly string[];
  AgentProvider?: string;
  AgentProviderList?: readonly string[];
  AgentTemplateIds?: readonly string[];
  AuthUsers?: readonly string[];
  BizRegionId?: string;
  BizType?: number;
  ChannelConfigure?: boolean;
  DeploymentSource?: string;
  DesktopIds?: readonly string[];
  DesktopNames?: readonly string[];
  DesktopStatuses?: readonly string[];
  HasAuthUser?: boolean;
  HasRisk?: boolean;
  IncludeRiskInfo?: boolean;
  ManagementStatus?: string;
  ModelConfigure?: boolean;
  ModelTemplateId?: string;
  OfficeSiteId?: string;
  PageNumber?: number;
  PageSize?: number;
  ResourceGroupId?: string;
  ResourceIds?: readonly string[];
}

export interface ListDesktopAgentRuntimeResponseDataItemAgentImInfo {
  AgentImOnlineStatus?: string;
  AgentImStatus?: string;
  CloudSpaceStatus?: string;
}

export interface ListDesktopAgentRuntimeResponseDataItemAgentInstanceInfoListItem {
  AgentInstanceStatus?: string;
  AgentInstanceVersion?: string;
  AgentPlatform?: string;
  AgentProvider?: string;
  ChannelConfigure?: boolean;
  ChannelConfiguredList?: readonly string[];
  DeploymentSource?: string;
  ModelConfigure?: boolean;
  ModelTemplateId?: string;
}

export interface ListDesktopAgentRuntimeResponseDataItemResourceGroup {
  ResourceGroupId?: string;
  ResourceGroupName?: string;
}

export interface ListDesktopAgentRuntimeResponseDataItemRiskInfo {
  AgentUninstalled?: boolean;
  ChannelModified?: boolean;
  ModelModified?: boolean;
}

export interface ListDesktopAgentRuntimeResponseDataItem {
  AgentImInfo?: ListDesktopAgentRuntimeResponseDataItemAgentImInfo;
  AgentInstanceInfoList?: readonly ListDesktopAgentRuntimeResponseDataItemAgentInstanceInfoListItem[];
  AuthUsers?: readonly string[];
  ChannelConfigure?: boolean;
  ChannelConfiguredList?: readonly string[];
  DesktopId?: string;
  DesktopName?: string;
  DesktopStatus?: string;
  HasAuthUser?: boolean;
  ManagementStatuses?: readonly string[];
  ModelConfigure?: boolean;
  ModelTemplateId?: string;
  ModelTemplateName?: string;
  OsType?: string;
  QrCodeConfiguringList?: readonly string[];
  RegionId?: string;
  RegionLocation?: string;
  ResourceGroup?: ListDesktopAgentRuntimeResponseDataItemResourceGroup;
  ResourceId?: string;
  RiskInfo?: ListDesktopAgentRuntimeResponseDataItemRiskInfo;
}

/** Answer of `ListDesktopAgentRuntime` of appstream-center 2021-09-01. */
export interface ListDesktopAgentRuntimeResponse {
  Data?: readonly ListDesktopAgentRuntimeResponseDataItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListDesktopAgentRuntime` of appstream-center 2021-09-01. */
export const ListDesktopAgentRuntime = defineOperation<ListDesktopAgentRuntimeRequest, ListDesktopAgentRuntimeResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListDesktopAgentRuntime",
  method: "POST",
  params: {
    AgentImOnlineStatus: { type: "string", in: "query" },
    AgentInstanceStatuses: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AgentInstanceVersions: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AgentPlatform: { type: "string", in: "query" },
    AgentPlatformList: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AgentProvider: { type: "string", in: "query" },
    AgentProviderList: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AgentTemplateIds: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AuthUsers: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    BizRegionId: { type: "string", in: "query" },
    BizType: { type: "integer", in: "query" },
    ChannelConfigure: { type: "boolean", in: "query" },
    DeploymentSource: { type: "string", in: "query" },
    DesktopIds: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    DesktopNames: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    DesktopStatuses: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    HasAuthUser: { type: "boolean", in: "query" },
    HasRisk: { type: "boolean", in: "query" },
    IncludeRiskInfo: { type: "boolean", in: "query" },
    ManagementStatus: { type: "string", in: "query" },
    ModelConfigure: { type: "boolean", in: "query" },
    ModelTemplateId: { type: "string", in: "query" },
    OfficeSiteId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ResourceGroupId: { type: "string", in: "query" },
    ResourceIds: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AgentImInfo: {
            type: "object",
            fields: {
              AgentImOnlineStatus: { type: "string" },
              AgentImStatus: { type: "string" },
              CloudSpaceStatus: { type: "string" },
            },
          },
          AgentInstanceInfoList: {
            type: "array",
            items: {
              type: "object",
              fields: {
                AgentInstanceStatus: { type: "string" },
                AgentInstanceVersion: { type: "string" },
                AgentPlatform: { type: "string" },
                AgentProvider: { type: "string" },
                ChannelConfigure: { type: "boolean" },
                ChannelConfiguredList: { type: "array", items: { type: "string" } },
                DeploymentSource: { type: "string" },
                ModelConfigure: { type: "boolean" },
                ModelTemplateId: { type: "string" },
              },
            },
          },
          AuthUsers: { type: "array", items: { type: "string" } },
          ChannelConfigure: { type: "boolean" },
          ChannelConfiguredList: { type: "array", items: { type: "string" } },
          DesktopId: { type: "string" },
          DesktopName: { type: "string" },
          DesktopStatus: { type: "string" },
          HasAuthUser: { type: "boolean" },
          ManagementStatuses: { type: "array", items: { type: "string" } },
          ModelConfigure: { type: "boolean" },
          ModelTemplateId: { type: "string" },
          ModelTemplateName: { type: "string" },
          OsType: { type: "string" },
          QrCodeConfiguringList: { type: "array", items: { type: "string" } },
          RegionId: { type: "string" },
          RegionLocation: { type: "string" },
          ResourceGroup: {
            type: "object",
            fields: { ResourceGroupId: { type: "string" }, ResourceGroupName: { type: "string" } },
          },
          ResourceId: { type: "string" },
          RiskInfo: {
            type: "object",
            fields: {
              AgentUninstalled: { type: "boolean" },
              ChannelModified: { type: "boolean" },
              ModelModified: { type: "boolean" },
            },
          },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

export interface ListImageRequestTagListItem {
  Key?: string;
  Value?: string;
}

/** Request of `ListImage` of appstream-center 2021-09-01. */
export interface ListImageRequest {
  BizRegionIdList?: readonly string[];
  BizType?: number;
  BizTypeList?: readonly number[];
  Distro?: string;
  FeatureList?: readonly string[];
  FotaVersion?: string;
  ImageId?: string;
  ImageName?: string;
  ImageType?: string;
  LanguageType?: string;
  OsType?: string;
  PackageType?: string;
  PageNumber?: number;
  PageSize?: number;
  PlatformName?: string;
  PlatformNameList?: readonly string[];
  ProductType?: string;
  ProductTypeList?: readonly string[];
  ProtocolType?: string;
  ResourceInstanceType?: string;
  Status?: string;
  TagList?: readonly ListImageRequestTagListItem[];
}

export interface ListImageResponseDataItemAppListItem {
  AppId?: string;
  AppName?: string;
}

export interface ListImageResponseDataItemImageRegionDistributeListItem {
  ImageId?: string;
  Progress?: string;
  RegionId?: string;
  Status?: string;
  VersionId?: string;
}

export interface ListImageResponseDataItemSnapshotListItem {
  BindType?: string;
  DiskCategory?: string;
  DiskSubType?: string;
  DiskType?: string;
  Size?: number;
  SnapshotId?: string;
  VersionId?: string;
}

export interface ListImageResponseDataItemTagListItem {
  Key?: string;
  Value?: string;
}

export interface ListImageResponseDataItem {
  AliUid?: number;
  AppList?: readonly ListImageResponseDataItemAppListItem[];
  BaseImageId?: string;
  BaseImageVersion?: string;
  BizType?: number;
  CompatibleMode?: boolean;
  DataDiskSize?: number;
  Description?: string;
  Distro?: string;
  DriverList?: readonly string[];
  EnvironmentId?: string;
  FeatureList?: readonly string[];
  FotaChannel?: string;
  FotaVersion?: string;
  GmtCreate?: string;
  GmtModified?: string;
  ImageCreateMode?: string;
  ImageIconUrl?: string;
  ImageId?: string;
  ImageName?: string;
  ImageRegionDistributeList?: readonly ListImageResponseDataItemImageRegionDistributeListItem[];
  ImageRegionList?: readonly string[];
  ImageType?: string;
  Language?: string;
  LatestVersionId?: string;
  OnlineVersion?: boolean;
  OnlineVersionId?: string;
  OsType?: string;
  PackageType?: string;
  ParentImageId?: string;
  ParentImageVersion?: string;
  Platform?: number;
  PlatformName?: string;
  ProductType?: string;
  ProtocolType?: string;
  Rating?: number;
  ResourceInstanceCategory?: string;
  Scene?: string;
  SessionType?: string;
  SnapshotList?: readonly ListImageResponseDataItemSnapshotListItem[];
  Status?: string;
  SupportedLanguageList?: readonly string[];
  SystemDiskSize?: number;
  TagList?: readonly ListImageResponseDataItemTagListItem[];
  VersionId?: string;
  VersionName?: string;
  VolumeEncryptionEnabled?: boolean;
  VolumeEncryptionKey?: string;
}

/** Answer of `ListImage` of appstream-center 2021-09-01. */
export interface ListImageResponse {
  Code?: string;
  Count?: number;
  Data?: readonly ListImageResponseDataItem[];
  Message?: string;
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  Success?: boolean;
}

/** `ListImage` of appstream-center 2021-09-01. */
export const ListImage = defineOperation<ListImageRequest, ListImageResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListImage",
  method: "POST",
  params: {
    BizRegionIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    BizType: { type: "integer", in: "body" },
    BizTypeList: { type: "array", in: "body", encoding: "indexed", items: { type: "integer" } },
    Distro: { type: "string", in: "query" },
    FeatureList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    FotaVersion: { type: "string", in: "body" },
    ImageId: { type: "string", in: "body" },
    ImageName: { type: "string", in: "body" },
    ImageType: { type: "string", in: "body" },
    LanguageType: { type: "string", in: "body" },
    OsType: { type: "string", in: "body" },
    PackageType: { type: "string", in: "body" },
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
    PlatformName: { type: "string", in: "body" },
    PlatformNameList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ProductType: { type: "string", in: "body" },
    ProductTypeList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ProtocolType: { type: "string", in: "body" },
    ResourceInstanceType: { type: "string", in: "body" },
    Status: { type: "string", in: "body" },
    TagList: {
      type: "array",
      in: "query",
      encoding: "indexed",
      items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
    },
  },
  response: {
    Code: { type: "string" },
    Count: { type: "integer" },
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AliUid: { type: "integer" },
          AppList: {
            type: "array",
            items: { type: "object", fields: { AppId: { type: "string" }, AppName: { type: "string" } } },
          },
          BaseImageId: { type: "string" },
          BaseImageVersion: { type: "string" },
          BizType: { type: "integer" },
          CompatibleMode: { type: "boolean" },
          DataDiskSize: { type: "integer" },
          Description: { type: "string" },
          Distro: { type: "string" },
          DriverList: { type: "array", items: { type: "string" } },
          EnvironmentId: { type: "string" },
          FeatureList: { type: "array", items: { type: "string" } },
          FotaChannel: { type: "string" },
          FotaVersion: { type: "string" },
          GmtCreate: { type: "string" },
          GmtModified: { type: "string" },
          ImageCreateMode: { type: "string" },
          ImageIconUrl: { type: "string" },
          ImageId: { type: "string" },
          ImageName: { type: "string" },
          ImageRegionDistributeList: {
            type: "array",
            items: {
              type: "object",
              fields: {
                ImageId: { type: "string" },
                Progress: { type: "string" },
                RegionId: { type: "string" },
                Status: { type: "string" },
                VersionId: { type: "string" },
              },
            },
          },
          ImageRegionList: { type: "array", items: { type: "string" } },
          ImageType: { type: "string" },
          Language: { type: "string" },
          LatestVersionId: { type: "string" },
          OnlineVersion: { type: "boolean" },
          OnlineVersionId: { type: "string" },
          OsType: { type: "string" },
          PackageType: { type: "string" },
          ParentImageId: { type: "string" },
          ParentImageVersion: { type: "string" },
          Platform: { type: "integer" },
          PlatformName: { type: "string" },
          ProductType: { type: "string" },
          ProtocolType: { type: "string" },
          Rating: { type: "integer" },
          ResourceInstanceCategory: { type: "string" },
          Scene: { type: "string" },
          SessionType: { type: "string" },
          SnapshotList: {
            type: "array",
            items: {
              type: "object",
              fields: {
                BindType: { type: "string" },
                DiskCategory: { type: "string" },
                DiskSubType: { type: "string" },
                DiskType: { type: "string" },
                Size: { type: "integer" },
                SnapshotId: { type: "string" },
                VersionId: { type: "string" },
              },
            },
          },
          Status: { type: "string" },
          SupportedLanguageList: { type: "array", items: { type: "string" } },
          SystemDiskSize: { type: "integer" },
          TagList: {
            type: "array",
            items: { type: "object", fields: { Key: { type: "string" }, Value: { type: "string" } } },
          },
          VersionId: { type: "string" },
          VersionName: { type: "string" },
          VolumeEncryptionEnabled: { type: "boolean" },
          VolumeEncryptionKey: { type: "string" },
        },
      },
    },
    Message: { type: "string" },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    Success: { type: "boolean" },
  },
});

/** Request of `ListLlmTemplates` of appstream-center 2021-09-01. */
export interface ListLlmTemplatesRequest {
  BizType: number;
  LlmCode?: string;
  LlmTemplateIds?: readonly string[];
  ModelTemplateId?: string;
  PageNumber?: number;
  PageSize?: number;
  ProviderTemplateId?: string;
  SmartModel?: boolean;
}

export interface ListLlmTemplatesResponseDataItemCreditMultiplier {
  Max?: number;
  Min?: number;
}

export interface ListLlmTemplatesResponseDataItemInferenceMetadata {
  RequestModality?: readonly string[];
  ResponseModality?: readonly string[];
}

export interface ListLlmTemplatesResponseDataItemPricesItemPricesItem {
  Price?: string;
  PriceName?: string;
  PriceUnit?: string;
}

export interface ListLlmTemplatesResponseDataItemPricesItem {
  Prices?: readonly ListLlmTemplatesResponseDataItemPricesItemPricesItem[];
  RangeName?: string;
}

export interface ListLlmTemplatesResponseDataItem {
  Config?: string;
  CreditMultiplier?: ListLlmTemplatesResponseDataItemCreditMultiplier;
  Description?: string;
  Features?: readonly string[];
  InferenceMetadata?: ListLlmTemplatesResponseDataItemInferenceMetadata;
  IsDefaultModel?: boolean;
  LlmCode?: string;
  LlmTemplateId?: string;
  ModelInfo?: Readonly<Record<string, unknown>>;
  Name?: string;
  Prices?: readonly ListLlmTemplatesResponseDataItemPricesItem[];
  ProviderTemplateId?: string;
  PublishedTime?: string;
  RefScope?: string;
  RoutePolicyCount?: number;
}

/** Answer of `ListLlmTemplates` of appstream-center 2021-09-01. */
export interface ListLlmTemplatesResponse {
  Data?: readonly ListLlmTemplatesResponseDataItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListLlmTemplates` of appstream-center 2021-09-01. */
export const ListLlmTemplates = defineOperation<ListLlmTemplatesRequest, ListLlmTemplatesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListLlmTemplates",
  method: "POST",
  params: {
    BizType: { type: "integer", in: "query", required: true },
    LlmCode: { type: "string", in: "query" },
    LlmTemplateIds: { type: "array", in: "query", encoding: "json", items: { type: "string" } },
    ModelTemplateId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ProviderTemplateId: { type: "string", in: "query" },
    SmartModel: { type: "boolean", in: "query" },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Config: { type: "string" },
          CreditMultiplier: { type: "object", fields: { Max: { type: "number" }, Min: { type: "number" } } },
          Description: { type: "string" },
          Features: { type: "array", items: { type: "string" } },
          InferenceMetadata: {
            type: "object",
            fields: {
              RequestModality: { type: "array", items: { type: "string" } },
              ResponseModality: { type: "array", items: { type: "string" } },
            },
          },
          IsDefaultModel: { type: "boolean" },
          LlmCode: { type: "string" },
          LlmTemplateId: { type: "string" },
          ModelInfo: { type: "map", values: { type: "any" } },
          Name: { type: "string" },
          Prices: {
            type: "array",
            items: {
              type: "object",
              fields: {
                Prices: {
                  type: "array",
                  items: {
                    type: "object",
                    fields: {
                      Price: { type: "string" },
                      PriceName: { type: "string" },
                      PriceUnit: { type: "string" },
                    },
                  },
                },
                RangeName: { type: "string" },
              },
            },
          },
          ProviderTemplateId: { type: "string" },
          PublishedTime: { type: "string" },
          RefScope: { type: "string" },
          RoutePolicyCount: { type: "integer" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListModelProviderEndpoints` of appstream-center 2021-09-01. */
export interface ListModelProviderEndpointsRequest {
  AgentPlatform?: string;
  AgentProvider?: string;
  BizType?: number;
  ProviderName?: string;
}

export interface ListModelProviderEndpointsResponseDataItemEndpointsItem {
  ApiType?: string;
  BaseUrl?: string;
  Description?: string;
  Name?: string;
  ProviderUrl?: string;
  Tags?: readonly string[];
}

export interface ListModelProviderEndpointsResponseDataItem {
  Description?: string;
  Endpoints?: readonly ListModelProviderEndpointsResponseDataItemEndpointsItem[];
  ProviderName?: string;
  ProviderUrl?: string;
}

/** Answer of `ListModelProviderEndpoints` of appstream-center 2021-09-01. */
export interface ListModelProviderEndpointsResponse {
  Data?: readonly ListModelProviderEndpointsResponseDataItem[];
  RequestId?: string;
}

/** `ListModelProviderEndpoints` of appstream-center 2021-09-01. */
export const ListModelProviderEndpoints = defineOperation<ListModelProviderEndpointsRequest, ListModelProviderEndpointsResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListModelProviderEndpoints",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query" },
    BizType: { type: "integer", in: "query" },
    ProviderName: { type: "string", in: "query" },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Description: { type: "string" },
          Endpoints: {
            type: "array",
            items: {
              type: "object",
              fields: {
                ApiType: { type: "string" },
                BaseUrl: { type: "string" },
                Description: { type: "string" },
                Name: { type: "string" },
                ProviderUrl: { type: "string" },
                Tags: { type: "array", items: { type: "string" } },
              },
            },
          },
          ProviderName: { type: "string" },
          ProviderUrl: { type: "string" },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `ListModelProviderTemplates` of appstream-center 2021-09-01. */
export interface ListModelProviderTemplatesRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  BizType: number;
  ModelTemplateId?: string;
  PageNumber?: number;
  PageSize?: number;
  ProviderName?: string;
  ProviderTemplateIds?: readonly string[];
}

export interface ListModelProviderTemplatesResponseDataItem {
  Config?: string;
  Description?: string;
  EnableWuyingProxy?: boolean;
  Name?: string;
  ProviderName?: string;
  ProviderTemplateId?: string;
  ProviderType?: string;
  WuyingProviderKey?: string;
}

/** Answer of `ListModelProviderTemplates` of appstream-center 2021-09-01. */
export interface ListModelProviderTemplatesResponse {
  Data?: readonly ListModelProviderTemplatesResponseDataItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListModelProviderTemplates` of appstream-center 2021-09-01. */
export const ListModelProviderTemplates = defineOperation<ListModelProviderTemplatesRequest, ListModelProviderTemplatesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListModelProviderTemplates",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentProvider: { type: "string", in: "query", required: true },
    BizType: { type: "integer", in: "query", required: true },
    ModelTemplateId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ProviderName: { type: "string", in: "query" },
    ProviderTemplateIds: { type: "array", in: "query", encoding: "json", items: { type: "string" } },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Config: { type: "string" },
          Description: { type: "string" },
          EnableWuyingProxy: { type: "boolean" },
          Name: { type: "string" },
          ProviderName: { type: "string" },
          ProviderTemplateId: { type: "string" },
          ProviderType: { type: "string" },
          WuyingProviderKey: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListModelTemplateResourceGroup` of appstream-center 2021-09-01. */
export interface ListModelTemplateResourceGroupRequest {
  ModelTemplateId: string;
  PageNumber?: number;
  PageSize?: number;
  ResourceGroupIds?: readonly string[];
}

export interface ListModelTemplateResourceGroupResponseDataItem {
  ResourceGroupId?: string;
}

/** Answer of `ListModelTemplateResourceGroup` of appstream-center 2021-09-01. */
export interface ListModelTemplateResourceGroupResponse {
  Data?: readonly ListModelTemplateResourceGroupResponseDataItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListModelTemplateResourceGroup` of appstream-center 2021-09-01. */
export const ListModelTemplateResourceGroup = defineOperation<ListModelTemplateResourceGroupRequest, ListModelTemplateResourceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListModelTemplateResourceGroup",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "query", required: true },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ResourceGroupIds: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    Data: { type: "array", items: { type: "object", fields: { ResourceGroupId: { type: "string" } } } },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListModelTemplates` of appstream-center 2021-09-01. */
export interface ListModelTemplatesRequest {
  AgentPlatform?: string;
  AgentPlatformList?: readonly string[];
  AgentProvider?: string;
  AgentProviderList?: readonly string[];
  BizType: number;
  HasModel?: boolean;
  ModelTemplateIdList?: readonly string[];
  Name?: string;
  PageNumber?: number;
  PageSize?: number;
  RefScope?: string;
  Source?: string;
}

export interface ListModelTemplatesResponseDataItem {
  AgentPlatform?: string;
  AgentProvider?: string;
  Config?: string;
  Description?: string;
  HasModel?: boolean;
  ModelCount?: number;
  ModelTemplateId?: string;
  Name?: string;
  RefScope?: string;
  UserCount?: number;
  UserGroupCount?: number;
}

/** Answer of `ListModelTemplates` of appstream-center 2021-09-01. */
export interface ListModelTemplatesResponse {
  Data?: readonly ListModelTemplatesResponseDataItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListModelTemplates` of appstream-center 2021-09-01. */
export const ListModelTemplates = defineOperation<ListModelTemplatesRequest, ListModelTemplatesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListModelTemplates",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "query" },
    AgentPlatformList: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    AgentProvider: { type: "string", in: "query" },
    AgentProviderList: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    BizType: { type: "integer", in: "query", required: true },
    HasModel: { type: "boolean", in: "query" },
    ModelTemplateIdList: { type: "array", in: "query", encoding: "json", items: { type: "string" } },
    Name: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    RefScope: { type: "string", in: "query" },
    Source: { type: "string", in: "query" },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AgentPlatform: { type: "string" },
          AgentProvider: { type: "string" },
          Config: { type: "string" },
          Description: { type: "string" },
          HasModel: { type: "boolean" },
          ModelCount: { type: "integer" },
          ModelTemplateId: { type: "string" },
          Name: { type: "string" },
          RefScope: { type: "string" },
          UserCount: { type: "integer" },
          UserGroupCount: { type: "integer" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListNodeInstanceType` of appstream-center 2021-09-01. */
export interface ListNodeInstanceTypeRequest {
  BizRegionId?: string;
  ChargeType?: string;
  Cpu?: number;
  Gpu?: number;
  GpuMemory?: number;
  InstanceTypeForModify?: string;
  Language?: string;
  Memory?: number;
  NodeInstanceType?: string;
  NodeInstanceTypeFamily?: string;
  OrderBy?: string;
  OrderType?: string;
  OsType?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
  SortType?: string;
}

export interface ListNodeInstanceTypeResponseNodeInstanceTypeModelsItem {
  Cpu?: string;
  Gpu?: string;
  GpuMemory?: number;
  MaxCapacity?: number;
  Memory?: number;
  NodeInstanceType?: string;
  NodeInstanceTypeFamily?: string;
  NodeTypeName?: string;
}

/** Answer of `ListNodeInstanceType` of appstream-center 2021-09-01. */
export interface ListNodeInstanceTypeResponse {
  NodeInstanceTypeModels?: readonly ListNodeInstanceTypeResponseNodeInstanceTypeModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListNodeInstanceType` of appstream-center 2021-09-01. */
export const ListNodeInstanceType = defineOperation<ListNodeInstanceTypeRequest, ListNodeInstanceTypeResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListNodeInstanceType",
  method: "POST",
  params: {
    BizRegionId: { type: "string", in: "query" },
    ChargeType: { type: "string", in: "query" },
    Cpu: { type: "number", in: "query" },
    Gpu: { type: "number", in: "query" },
    GpuMemory: { type: "integer", in: "query" },
    InstanceTypeForModify: { type: "string", in: "query" },
    Language: { type: "string", in: "query" },
    Memory: { type: "integer", in: "query" },
    NodeInstanceType: { type: "string", in: "query" },
    NodeInstanceTypeFamily: { type: "string", in: "query" },
    OrderBy: { type: "string", in: "query" },
    OrderType: { type: "string", in: "query" },
    OsType: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
    SortType: { type: "string", in: "query" },
  },
  response: {
    NodeInstanceTypeModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Cpu: { type: "string" },
          Gpu: { type: "string" },
          GpuMemory: { type: "integer" },
          MaxCapacity: { type: "integer" },
          Memory: { type: "integer" },
          NodeInstanceType: { type: "string" },
          NodeInstanceTypeFamily: { type: "string" },
          NodeTypeName: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListNodes` of appstream-center 2021-09-01. */
export interface ListNodesRequest {
  AppInstanceGroupId: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListNodesResponseNodeModelsItem {
  ChargeType?: string;
  NodeId?: string;
}

/** Answer of `ListNodes` of appstream-center 2021-09-01. */
export interface ListNodesResponse {
  Count?: number;
  NodeModels?: readonly ListNodesResponseNodeModelsItem[];
  PerPageSize?: number;
  RequestId?: string;
  ToPage?: number;
}

/** `ListNodes` of appstream-center 2021-09-01. */
export const ListNodes = defineOperation<ListNodesRequest, ListNodesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListNodes",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    PageNumber: { type: "integer", in: "body", required: true },
    PageSize: { type: "integer", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    Count: { type: "integer" },
    NodeModels: {
      type: "array",
      items: { type: "object", fields: { ChargeType: { type: "string" }, NodeId: { type: "string" } } },
    },
    PerPageSize: { type: "integer" },
    RequestId: { type: "string" },
    ToPage: { type: "integer" },
  },
});

/** Request of `ListOtaTask` of appstream-center 2021-09-01. */
export interface ListOtaTaskRequest {
  AppInstanceGroupId: string;
  OtaType: string;
  PageNumber: number;
  PageSize: number;
}

export interface ListOtaTaskResponseTaskListItem {
  OtaVersion?: string;
  TaskDisplayStatus?: string;
  TaskId?: string;
  TaskStartTime?: string;
}

/** Answer of `ListOtaTask` of appstream-center 2021-09-01. */
export interface ListOtaTaskResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TaskList?: readonly ListOtaTaskResponseTaskListItem[];
  TotalCount?: number;
}

/** `ListOtaTask` of appstream-center 2021-09-01. */
export const ListOtaTask = defineOperation<ListOtaTaskRequest, ListOtaTaskResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListOtaTask",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    OtaType: { type: "string", in: "body", required: true },
    PageNumber: { type: "integer", in: "body", required: true },
    PageSize: { type: "integer", in: "body", required: true },
  },
  response: {
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TaskList: {
      type: "array",
      items: {
        type: "object",
        fields: {
          OtaVersion: { type: "string" },
          TaskDisplayStatus: { type: "string" },
          TaskId: { type: "string" },
          TaskStartTime: { type: "string" },
        },
      },
    },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListPersistentAppInstances` of appstream-center 2021-09-01. */
export interface ListPersistentAppInstancesRequest {
  AppInstanceGroupId: string;
  AppInstancePersistentIds?: readonly string[];
  PageNumber?: number;
  PageSize?: number;
  ProductType: string;
}

export interface ListPersistentAppInstancesResponsePersistentAppInstanceModelsItem {
  AppInstanceGroupId?: string;
  AppInstanceId?: string;
  AppInstancePersistentId?: string;
  AppInstancePersistentName?: string;
  AppInstancePersistentStatus?: string;
  AppInstanceStatus?: string;
  AuthorizedUsers?: readonly string[];
  GmtCreate?: string;
}

/** Answer of `ListPersistentAppInstances` of appstream-center 2021-09-01. */
export interface ListPersistentAppInstancesResponse {
  PageNumber?: number;
  PageSize?: number;
  PersistentAppInstanceModels?: readonly ListPersistentAppInstancesResponsePersistentAppInstanceModelsItem[];
  RequestId?: string;
  TotalCount?: number;
}

/** `ListPersistentAppInstances` of appstream-center 2021-09-01. */
export const ListPersistentAppInstances = defineOperation<ListPersistentAppInstancesRequest, ListPersistentAppInstancesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListPersistentAppInstances",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    AppInstancePersistentIds: { type: "array", in: "query", encoding: "indexed", items: { type: "string" } },
    PageNumber: { type: "integer", in: "query" },
    PageSize: { type: "integer", in: "query" },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    PersistentAppInstanceModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppInstanceGroupId: { type: "string" },
          AppInstanceId: { type: "string" },
          AppInstancePersistentId: { type: "string" },
          AppInstancePersistentName: { type: "string" },
          AppInstancePersistentStatus: { type: "string" },
          AppInstanceStatus: { type: "string" },
          AuthorizedUsers: { type: "array", items: { type: "string" } },
          GmtCreate: { type: "string" },
        },
      },
    },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListPublishedAppInstanceGroup` of appstream-center 2021-09-01. */
export interface ListPublishedAppInstanceGroupRequest {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  ExcludeUserId?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListPublishedAppInstanceGroupResponseAppInstanceGroupModelsItemAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
}

export interface ListPublishedAppInstanceGroupResponseAppInstanceGroupModelsItem {
  AppCenterImageId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppInstanceType?: string;
  Apps?: readonly ListPublishedAppInstanceGroupResponseAppInstanceGroupModelsItemAppsItem[];
  ExpiredTime?: string;
  GmtCreate?: string;
  RegionId?: string;
  Status?: string;
}

/** Answer of `ListPublishedAppInstanceGroup` of appstream-center 2021-09-01. */
export interface ListPublishedAppInstanceGroupResponse {
  AppInstanceGroupModels?: readonly ListPublishedAppInstanceGroupResponseAppInstanceGroupModelsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListPublishedAppInstanceGroup` of appstream-center 2021-09-01. */
export const ListPublishedAppInstanceGroup = defineOperation<ListPublishedAppInstanceGroupRequest, ListPublishedAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListPublishedAppInstanceGroup",
  method: "POST",
  params: {
    AppId: { type: "string", in: "query" },
    AppInstanceGroupId: { type: "string", in: "query" },
    AppInstanceGroupName: { type: "string", in: "query" },
    AppName: { type: "string", in: "query" },
    ExcludeUserId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    AppInstanceGroupModels: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppCenterImageId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupName: { type: "string" },
          AppInstanceType: { type: "string" },
          Apps: {
            type: "array",
            items: {
              type: "object",
              fields: {
                AppIcon: { type: "string" },
                AppId: { type: "string" },
                AppName: { type: "string" },
                AppVersion: { type: "string" },
                AppVersionName: { type: "string" },
              },
            },
          },
          ExpiredTime: { type: "string" },
          GmtCreate: { type: "string" },
          RegionId: { type: "string" },
          Status: { type: "string" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListPublishedApps` of appstream-center 2021-09-01. */
export interface ListPublishedAppsRequest {
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  ExcludeUserId?: string;
  PageNumber: number;
  PageSize: number;
  ProductType: string;
}

export interface ListPublishedAppsResponseAppsItem {
  AppIcon?: string;
  AppId?: string;
  AppInstanceGroupId?: string;
  AppInstanceGroupName?: string;
  AppName?: string;
  AppVersion?: string;
  AppVersionName?: string;
  AuthorizedUserCount?: number;
}

/** Answer of `ListPublishedApps` of appstream-center 2021-09-01. */
export interface ListPublishedAppsResponse {
  Apps?: readonly ListPublishedAppsResponseAppsItem[];
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
}

/** `ListPublishedApps` of appstream-center 2021-09-01. */
export const ListPublishedApps = defineOperation<ListPublishedAppsRequest, ListPublishedAppsResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListPublishedApps",
  method: "POST",
  params: {
    AppId: { type: "string", in: "query" },
    AppInstanceGroupId: { type: "string", in: "query" },
    AppInstanceGroupName: { type: "string", in: "query" },
    AppName: { type: "string", in: "query" },
    ExcludeUserId: { type: "string", in: "query" },
    PageNumber: { type: "integer", in: "query", required: true },
    PageSize: { type: "integer", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Apps: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AppIcon: { type: "string" },
          AppId: { type: "string" },
          AppInstanceGroupId: { type: "string" },
          AppInstanceGroupName: { type: "string" },
          AppName: { type: "string" },
          AppVersion: { type: "string" },
          AppVersionName: { type: "string" },
          AuthorizedUserCount: { type: "integer" },
        },
      },
    },
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListRegions` of appstream-center 2021-09-01. */
export interface ListRegionsRequest {
  BizSource?: string;
  ProductType?: string;
}

export interface ListRegionsResponseRegionModelsItem {
  regionId?: string;
}

/** Answer of `ListRegions` of appstream-center 2021-09-01. */
export interface ListRegionsResponse {
  RegionModels?: readonly ListRegionsResponseRegionModelsItem[];
  RequestId?: string;
}

/** `ListRegions` of appstream-center 2021-09-01. */
export const ListRegions = defineOperation<ListRegionsRequest, ListRegionsResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListRegions",
  method: "POST",
  params: {
    BizSource: { type: "string", in: "query" },
    ProductType: { type: "string", in: "query" },
  },
  response: {
    RegionModels: { type: "array", items: { type: "object", fields: { regionId: { type: "string" } } } },
    RequestId: { type: "string" },
  },
});

/** Request of `ListTagCloudResources` of appstream-center 2021-09-01. */
export interface ListTagCloudResourcesRequest {
  MaxResults?: number;
  NextToken?: string;
  ResourceIds?: readonly string[];
  ResourceType: string;
  Scope?: string;
}

export interface ListTagCloudResourcesResponseResourceTagsItemTagsItem {
  Key?: string;
  Scope?: string;
  Value?: string;
}

export interface ListTagCloudResourcesResponseResourceTagsItem {
  ResourceId?: string;
  ResourceType?: string;
  Tags?: readonly ListTagCloudResourcesResponseResourceTagsItemTagsItem[];
}

/** Answer of `ListTagCloudResources` of appstream-center 2021-09-01. */
export interface ListTagCloudResourcesResponse {
  NextToken?: string;
  RequestId?: string;
  ResourceTags?: readonly ListTagCloudResourcesResponseResourceTagsItem[];
  TotalCount?: number;
}

/** `ListTagCloudResources` of appstream-center 2021-09-01. */
export const ListTagCloudResources = defineOperation<ListTagCloudResourcesRequest, ListTagCloudResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListTagCloudResources",
  method: "POST",
  params: {
    MaxResults: { type: "integer", in: "body" },
    NextToken: { type: "string", in: "body" },
    ResourceIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    Scope: { type: "string", in: "body" },
  },
  response: {
    NextToken: { type: "string" },
    RequestId: { type: "string" },
    ResourceTags: {
      type: "array",
      items: {
        type: "object",
        fields: {
          ResourceId: { type: "string" },
          ResourceType: { type: "string" },
          Tags: {
            type: "array",
            items: {
              type: "object",
              fields: { Key: { type: "string" }, Scope: { type: "string" }, Value: { type: "string" } },
            },
          },
        },
      },
    },
    TotalCount: { type: "integer" },
  },
});

export interface ListTagResourcesRequestTagItem {
  Key?: string;
  Value?: string;
}

/** Request of `ListTagResources` of appstream-center 2021-09-01. */
export interface ListTagResourcesRequest {
  NextToken?: string;
  RegionId: string;
  ResourceId?: readonly string[];
  ResourceType: string;
  Tag?: readonly ListTagResourcesRequestTagItem[];
}

export interface ListTagResourcesResponseTagResourcesItem {
  ResourceId?: string;
  ResourceType?: string;
  TagKey?: string;
  TagValue?: string;
}

/** Answer of `ListTagResources` of appstream-center 2021-09-01. */
export interface ListTagResourcesResponse {
  NextToken?: string;
  RequestId?: string;
  TagResources?: readonly ListTagResourcesResponseTagResourcesItem[];
  TotalCount?: number;
}

/** `ListTagResources` of appstream-center 2021-09-01. */
export const ListTagResources = defineOperation<ListTagResourcesRequest, ListTagResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListTagResources",
  method: "POST",
  params: {
    NextToken: { type: "string", in: "body" },
    RegionId: { type: "string", in: "body", required: true },
    ResourceId: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    Tag: {
      type: "array",
      in: "body",
      encoding: "indexed",
      items: {
        type: "object",
        fields: { Key: { type: "string", required: true }, Value: { type: "string" } },
      },
    },
  },
  response: {
    NextToken: { type: "string" },
    RequestId: { type: "string" },
    TagResources: {
      type: "array",
      items: {
        type: "object",
        fields: {
          ResourceId: { type: "string" },
          ResourceType: { type: "string" },
          TagKey: { type: "string" },
          TagValue: { type: "string" },
        },
      },
    },
    TotalCount: { type: "integer" },
  },
});

/** Request of `ListTenantConfig` of appstream-center 2021-09-01. */
export type ListTenantConfigRequest = Record<never, never>;

export interface ListTenantConfigResponseTenantConfigModel {
  AppInstanceGroupExpireRemind?: boolean;
  MultiSessionSupportType?: string;
  MultiSessionSupportedRegions?: readonly string[];
}

/** Answer of `ListTenantConfig` of appstream-center 2021-09-01. */
export interface ListTenantConfigResponse {
  RequestId?: string;
  TenantConfigModel?: ListTenantConfigResponseTenantConfigModel;
}

/** `ListTenantConfig` of appstream-center 2021-09-01. */
export const ListTenantConfig = defineOperation<ListTenantConfigRequest, ListTenantConfigResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListTenantConfig",
  method: "POST",
  params: {},
  response: {
    RequestId: { type: "string" },
    TenantConfigModel: {
      type: "object",
      fields: {
        AppInstanceGroupExpireRemind: { type: "boolean" },
        MultiSessionSupportType: { type: "string" },
        MultiSessionSupportedRegions: { type: "array", items: { type: "string" } },
      },
    },
  },
});

/** Request of `ListWuyingServer` of appstream-center 2021-09-01. */
export interface ListWuyingServerRequest {
  AddVirtualNodePoolStatusList?: readonly string[];
  BizRegionId?: string;
  BizType?: number;
  ChargeType?: string;
  CreateTimeEnd?: string;
  CreateTimeStart?: string;
  ExpiredTimeEnd?: string;
  ExpiredTimeStart?: string;
  ImageId?: string;
  NetworkInterfaceIp?: string;
  OfficeSiteId?: string;
  PageNumber?: number;
  PageSize?: number;
  ProductType?: string;
  ServerInstanceType?: string;
  Status?: string;
  Users?: readonly string[];
  VirtualNodePoolId?: string;
  WuyingServerIdList?: readonly string[];
  WuyingServerNameOrId?: string;
  ZoneId?: string;
}

export interface ListWuyingServerResponseWuyingServerListItemDataDiskItem {
  DataDiskCategory?: string;
  DataDiskId?: string;
  DataDiskNo?: string;
  DataDiskPerformanceLevel?: string;
  DataDiskSize?: number;
}

export interface ListWuyingServerResponseWuyingServerListItemInstanceInfoListItem {
  InstanceId?: string;
  NetworkInterfaceId?: string;
}

export interface ListWuyingServerResponseWuyingServerListItemPrivateIpSetsItem {
  Primary?: boolean;
  PrivateIpAddress?: string;
}

export interface ListWuyingServerResponseWuyingServerListItemServerInstanceTypeInfo {
  Cpu?: string;
  Gpu?: string;
  GpuMemory?: number;
  GpuSpec?: string;
  Memory?: number;
  ServerInstanceType?: string;
}

export interface ListWuyingServerResponseWuyingServerListItemSessionsItem {
  ResourceSessionStartTime?: string;
  UserId?: string;
}

export interface ListWuyingServerResponseWuyingServerListItem {
  AddVirtualNodePoolStatus?: string;
  AliUid?: number;
  Bandwidth?: number;
  BizRegionId?: string;
  ChargeType?: string;
  CreateTime?: string;
  DataDisk?: readonly ListWuyingServerResponseWuyingServerListItemDataDiskItem[];
  EniPrivateIpAddressQuantity?: number;
  ErdmaStatus?: string;
  ExpiredTime?: string;
  FotaVersion?: string;
  ImageId?: string;
  ImageName?: string;
  InstanceInfoList?: readonly ListWuyingServerResponseWuyingServerListItemInstanceInfoListItem[];
  MaxPrice?: number;
  NetworkInterfaceIp?: string;
  OfficeSiteId?: string;
  OfficeSiteName?: string;
  OfficeSiteType?: string;
  OsType?: string;
  PolicyGroupIdList?: readonly string[];
  PrivateIpSets?: readonly ListWuyingServerResponseWuyingServerListItemPrivateIpSetsItem[];
  ResourceSessionStatus?: string;
  SecurityGroupIds?: readonly string[];
  ServerInstanceTypeInfo?: ListWuyingServerResponseWuyingServerListItemServerInstanceTypeInfo;
  Sessions?: readonly ListWuyingServerResponseWuyingServerListItemSessionsItem[];
  Status?: string;
  SubPayType?: string;
  SupportASP?: boolean;
  SystemDiskCategory?: string;
  SystemDiskId?: string;
  SystemDiskPerformanceLevel?: string;
  SystemDiskSize?: number;
  TimerGroupId?: string;
  Users?: readonly string[];
  VirtualKubeletIp?: string;
  VirtualNodePoolId?: string;
  VkUpgradeNeeded?: boolean;
  VkVersion?: string;
  WuyingServerId?: string;
  WuyingServerName?: string;
  ZoneId?: string;
}

/** Answer of `ListWuyingServer` of appstream-center 2021-09-01. */
export interface ListWuyingServerResponse {
  PageNumber?: number;
  PageSize?: number;
  RequestId?: string;
  TotalCount?: number;
  WuyingServerList?: readonly ListWuyingServerResponseWuyingServerListItem[];
}

/** `ListWuyingServer` of appstream-center 2021-09-01. */
export const ListWuyingServer = defineOperation<ListWuyingServerRequest, ListWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListWuyingServer",
  method: "POST",
  params: {
    AddVirtualNodePoolStatusList: {
      type: "array",
      in: "body",
      encoding: "indexed",
      items: { type: "string" },
    },
    BizRegionId: { type: "string", in: "body" },
    BizType: { type: "integer", in: "body" },
    ChargeType: { type: "string", in: "body" },
    CreateTimeEnd: { type: "string", in: "body" },
    CreateTimeStart: { type: "string", in: "body" },
    ExpiredTimeEnd: { type: "string", in: "body" },
    ExpiredTimeStart: { type: "string", in: "body" },
    ImageId: { type: "string", in: "body" },
    NetworkInterfaceIp: { type: "string", in: "body" },
    OfficeSiteId: { type: "string", in: "body" },
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
    ProductType: { type: "string", in: "body" },
    ServerInstanceType: { type: "string", in: "body" },
    Status: { type: "string", in: "body" },
    Users: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    VirtualNodePoolId: { type: "string", in: "body" },
    WuyingServerIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    WuyingServerNameOrId: { type: "string", in: "body" },
    ZoneId: { type: "string", in: "body" },
  },
  response: {
    PageNumber: { type: "integer" },
    PageSize: { type: "integer" },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
    WuyingServerList: {
      type: "array",
      items: {
        type: "object",
        fields: {
          AddVirtualNodePoolStatus: { type: "string" },
          AliUid: { type: "integer" },
          Bandwidth: { type: "integer" },
          BizRegionId: { type: "string" },
          ChargeType: { type: "string" },
          CreateTime: { type: "string" },
          DataDisk: {
            type: "array",
            items: {
              type: "object",
              fields: {
                DataDiskCategory: { type: "string" },
                DataDiskId: { type: "string" },
                DataDiskNo: { type: "string" },
                DataDiskPerformanceLevel: { type: "string" },
                DataDiskSize: { type: "integer" },
              },
            },
          },
          EniPrivateIpAddressQuantity: { type: "integer" },
          ErdmaStatus: { type: "string" },
          ExpiredTime: { type: "string" },
          FotaVersion: { type: "string" },
          ImageId: { type: "string" },
          ImageName: { type: "string" },
          InstanceInfoList: {
            type: "array",
            items: {
              type: "object",
              fields: { InstanceId: { type: "string" }, NetworkInterfaceId: { type: "string" } },
            },
          },
          MaxPrice: { type: "number" },
          NetworkInterfaceIp: { type: "string" },
          OfficeSiteId: { type: "string" },
          OfficeSiteName: { type: "string" },
          OfficeSiteType: { type: "string" },
          OsType: { type: "string" },
          PolicyGroupIdList: { type: "array", items: { type: "string" } },
          PrivateIpSets: {
            type: "array",
            items: {
              type: "object",
              fields: { Primary: { type: "boolean" }, PrivateIpAddress: { type: "string" } },
            },
          },
          ResourceSessionStatus: { type: "string" },
          SecurityGroupIds: { type: "array", items: { type: "string" } },
          ServerInstanceTypeInfo: {
            type: "object",
            fields: {
              Cpu: { type: "string" },
              Gpu: { type: "string" },
              GpuMemory: { type: "integer" },
              GpuSpec: { type: "string" },
              Memory: { type: "integer" },
              ServerInstanceType: { type: "string" },
            },
          },
          Sessions: {
            type: "array",
            items: {
              type: "object",
              fields: { ResourceSessionStartTime: { type: "string" }, UserId: { type: "string" } },
            },
          },
          Status: { type: "string" },
          SubPayType: { type: "string" },
          SupportASP: { type: "boolean" },
          SystemDiskCategory: { type: "string" },
          SystemDiskId: { type: "string" },
          SystemDiskPerformanceLevel: { type: "string" },
          SystemDiskSize: { type: "integer" },
          TimerGroupId: { type: "string" },
          Users: { type: "array", items: { type: "string" } },
          VirtualKubeletIp: { type: "string" },
          VirtualNodePoolId: { type: "string" },
          VkUpgradeNeeded: { type: "boolean" },
          VkVersion: { type: "string" },
          WuyingServerId: { type: "string" },
          WuyingServerName: { type: "string" },
          ZoneId: { type: "string" },
        },
      },
    },
  },
});

/** Request of `ListZones` of appstream-center 2021-09-01. */
export interface ListZonesRequest {
  BizRegionId: string;
  OsType: string;
  ProductType: string;
}

export interface ListZonesResponseListZonesModel {
  Zones?: readonly string[];
}

/** Answer of `ListZones` of appstream-center 2021-09-01. */
export interface ListZonesResponse {
  ListZonesModel?: ListZonesResponseListZonesModel;
  RequestId?: string;
}

/** `ListZones` of appstream-center 2021-09-01. */
export const ListZones = defineOperation<ListZonesRequest, ListZonesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ListZones",
  method: "POST",
  params: {
    BizRegionId: { type: "string", in: "query", required: true },
    OsType: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    ListZonesModel: { type: "object", fields: { Zones: { type: "array", items: { type: "string" } } } },
    RequestId: { type: "string" },
  },
});

/** Request of `LogOffAllSessionsInAppInstanceGroup` of appstream-center 2021-09-01. */
export interface LogOffAllSessionsInAppInstanceGroupRequest {
  AppInstanceGroupId: string;
  ProductType: string;
}

/** Answer of `LogOffAllSessionsInAppInstanceGroup` of appstream-center 2021-09-01. */
export interface LogOffAllSessionsInAppInstanceGroupResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}

/** `LogOffAllSessionsInAppInstanceGroup` of appstream-center 2021-09-01. */
export const LogOffAllSessionsInAppInstanceGroup = defineOperation<LogOffAllSessionsInAppInstanceGroupRequest, LogOffAllSessionsInAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "LogOffAllSessionsInAppInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
  },
});

export interface ModifyAppInstanceGroupAttributeRequestNetworkDomainRulesItem {
  Domain?: string;
  Policy?: string;
}

export interface ModifyAppInstanceGroupAttributeRequestNetwork {
  DomainRules?: readonly ModifyAppInstanceGroupAttributeRequestNetworkDomainRulesItem[];
}

export interface ModifyAppInstanceGroupAttributeRequestNodePool {
  NodeCapacity?: number;
  NodePoolId?: string;
}

export interface ModifyAppInstanceGroupAttributeRequestSecurityPolicy {
  ResetAfterUnbind?: boolean;
  SkipUserAuthCheck?: boolean;
}

export interface ModifyAppInstanceGroupAttributeRequestStoragePolicyUserProfile {
  FileSystemId?: string;
  UserProfileSwitch?: boolean;
}

export interface ModifyAppInstanceGroupAttributeRequestStoragePolicyUserProfileFollow {
  FileSystemId?: string;
  ProfileFollowSwitch?: boolean;
}

export interface ModifyAppInstanceGroupAttributeRequestStoragePolicy {
  StorageTypeList?: readonly string[];
  UserProfile?: ModifyAppInstanceGroupAttributeRequestStoragePolicyUserProfile;
  UserProfileFollow?: ModifyAppInstanceGroupAttributeRequestStoragePolicyUserProfileFollow;
}

/** Request of `ModifyAppInstanceGroupAttribute` of appstream-center 2021-09-01. */
export interface ModifyAppInstanceGroupAttributeRequest {
  AppInstanceGroupId: string;
  AppInstanceGroupName?: string;
  Network?: ModifyAppInstanceGroupAttributeRequestNetwork;
  NodePool?: ModifyAppInstanceGroupAttributeRequestNodePool;
  PerSessionPerApp?: boolean;
  PreOpenAppId?: string;
  PreOpenMode?: string;
  ProductType: string;
  SecurityPolicy?: ModifyAppInstanceGroupAttributeRequestSecurityPolicy;
  SessionTimeout?: number;
  StoragePolicy?: ModifyAppInstanceGroupAttributeRequestStoragePolicy;
}

/** Answer of `ModifyAppInstanceGroupAttribute` of appstream-center 2021-09-01. */
export interface ModifyAppInstanceGroupAttributeResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}

/** `ModifyAppInstanceGroupAttribute` of appstream-center 2021-09-01. */
export const ModifyAppInstanceGroupAttribute = defineOperation<ModifyAppInstanceGroupAttributeRequest, ModifyAppInstanceGroupAttributeResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyAppInstanceGroupAttribute",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    AppInstanceGroupName: { type: "string", in: "query" },
    Network: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        DomainRules: {
          type: "array",
          items: { type: "object", fields: { Domain: { type: "string" }, Policy: { type: "string" } } },
        },
      },
    },
    NodePool: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: { NodeCapacity: { type: "integer" }, NodePoolId: { type: "string" } },
    },
    PerSessionPerApp: { type: "boolean", in: "body" },
    PreOpenAppId: { type: "string", in: "body" },
    PreOpenMode: { type: "string", in: "body" },
    ProductType: { type: "string", in: "query", required: true },
    SecurityPolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { ResetAfterUnbind: { type: "boolean" }, SkipUserAuthCheck: { type: "boolean" } },
    },
    SessionTimeout: { type: "integer", in: "query" },
    StoragePolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        StorageTypeList: { type: "array", items: { type: "string" } },
        UserProfile: {
          type: "object",
          fields: { FileSystemId: { type: "string" }, UserProfileSwitch: { type: "boolean" } },
        },
        UserProfileFollow: {
          type: "object",
          fields: { FileSystemId: { type: "string" }, ProfileFollowSwitch: { type: "boolean" } },
        },
      },
    },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
  },
});

export interface ModifyAppPolicyRequestVideoPolicy {
  FrameRate?: number;
  SessionResolutionHeight?: number;
  SessionResolutionWidth?: number;
  StreamingMode?: string;
  TerminalResolutionAdaptive?: boolean;
  VisualQualityStrategy?: string;
  Webrtc?: boolean;
}

/** Request of `ModifyAppPolicy` of appstream-center 2021-09-01. */
export interface ModifyAppPolicyRequest {
  AppPolicyId: string;
  ProductType: string;
  VideoPolicy?: ModifyAppPolicyRequestVideoPolicy;
}

/** Answer of `ModifyAppPolicy` of appstream-center 2021-09-01. */
export interface ModifyAppPolicyResponse {
  RequestId?: string;
}

/** `ModifyAppPolicy` of appstream-center 2021-09-01. */
export const ModifyAppPolicy = defineOperation<ModifyAppPolicyRequest, ModifyAppPolicyResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyAppPolicy",
  method: "POST",
  params: {
    AppPolicyId: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
    VideoPolicy: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: {
        FrameRate: { type: "integer" },
        SessionResolutionHeight: { type: "integer" },
        SessionResolutionWidth: { type: "integer" },
        StreamingMode: { type: "string" },
        TerminalResolutionAdaptive: { type: "boolean" },
        VisualQualityStrategy: { type: "string" },
        Webrtc: { type: "boolean" },
      },
    },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface ModifyBrowserInstanceGroupRequestBrowserConfigBookmarksItem {
  BookmarkFolder?: string;
  BookmarkId?: string;
  BookmarkName?: string;
  BookmarkURL?: string;
}

export interface ModifyBrowserInstanceGroupRequestBrowserConfig {
  Bookmarks?: readonly ModifyBrowserInstanceGroupRequestBrowserConfigBookmarksItem[];
  BookmarksFilePath?: string;
  BrowserParam?: string;
  CookiesSync?: boolean;
  Homepage?: string;
  RemoveBookmarks?: readonly string[];
}

export interface ModifyBrowserInstanceGroupRequestNetworkRestrictedURLsItem {
  RestrictedURLId?: string;
  URL?: string;
}

export interface ModifyBrowserInstanceGroupRequestNetwork {
  AccessRestriction?: string;
  RemoveRestrictedURLIds?: readonly string[];
  RestrictedURLs?: readonly ModifyBrowserInstanceGroupRequestNetworkRestrictedURLsItem[];
  RestrictedURLsFilePath?: string;
}

export interface ModifyBrowserInstanceGroupRequestPolicyAuthorizeAccessPolicyRulesItem {
  CidrIp?: string;
  Description?: string;
}

export interface ModifyBrowserInstanceGroupRequestPolicyClientTypesItem {
  ClientType?: string;
  Status?: string;
}

export interface ModifyBrowserInstanceGroupRequestPolicyClipboardPolicy {
  Clipboard?: string;
  ClipboardReadLimit?: number;
  ClipboardScope?: string;
  ClipboardSizeUnit?: string;
  ClipboardWriteLimit?: number;
  FileClipboard?: string;
  RichTextClipboard?: string;
  RichTextClipboardLimit?: number;
  RichTextClipboardReadLimit?: number;
  RichTextClipboardReadSizeUnit?: string;
  RichTextClipboardSizeUnit?: string;
  RichTextClipboardWriteLimit?: number;
  RichTextClipboardWriteSizeUnit?: string;
  TextClipboard?: string;
  TextClipboardReadLimit?: number;
  TextClipboardReadSizeUnit?: string;
  TextClipboardWriteLimit?: number;
  TextClipboardWriteSizeUnit?: string;
}

export interface ModifyBrowserInstanceGroupRequestPolicyRevokeAccessPolicyRulesItem {
  CidrIp?: string;
  Description?: string;
}

export interface ModifyBrowserInstanceGroupRequestPolicyVideoPolicy {
  FrameRate?: number;
}

export interface ModifyBrowserInstanceGroupRequestPolicyWatermarkPolicy {
  WatermarkSwitch?: string;
  WatermarkTypes?: readonly string[];
}

export interface ModifyBrowserInstanceGroupRequestPolicy {
  AppContentProtection?: string;
  AuthorizeAccessPolicyRules?: readonly ModifyBrowserInstanceGroupRequestPolicyAuthorizeAccessPolicyRulesItem[];
  ClientTypes?: readonly ModifyBrowserInstanceGroupRequestPolicyClientTypesItem[];
  ClipboardPolicy?: ModifyBrowserInstanceGroupRequestPolicyClipboardPolicy;
  DisconnectKeepSession?: string;
  DisconnectKeepSessionTime?: number;
  FileManager?: string;
  Html5FileTransfer?: string;
  NoOperationDisconnect?: string;
  NoOperationDisconnectTime?: number;
  PolicyId?: string;
  PolicyVersion?: string;
  RevokeAccessPolicyRules?: readonly ModifyBrowserInstanceGroupRequestPolicyRevokeAccessPolicyRulesItem[];
  VideoPolicy?: ModifyBrowserInstanceGroupRequestPolicyVideoPolicy;
  WatermarkPolicy?: ModifyBrowserInstanceGroupRequestPolicyWatermarkPolicy;
}

export interface ModifyBrowserInstanceGroupRequestStoragePolicyUserProfile {
  UserProfileSwitch?: boolean;
}

export interface ModifyBrowserInstanceGroupRequestStoragePolicy {
  UserProfile?: ModifyBrowserInstanceGroupRequestStoragePolicyUserProfile;
}

export interface ModifyBrowserInstanceGroupRequestTimersItem {
  Interval?: number;
  TimerType?: string;
}

/** Request of `ModifyBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface ModifyBrowserInstanceGroupRequest {
  AuthNotificationEnabled?: boolean;
  BrowserConfig?: ModifyBrowserInstanceGroupRequestBrowserConfig;
  BrowserInstanceGroupId: string;
  CloudBrowserName?: string;
  MaxAmount?: number;
  Network?: ModifyBrowserInstanceGroupRequestNetwork;
  Policy?: ModifyBrowserInstanceGroupRequestPolicy;
  StoragePolicy?: ModifyBrowserInstanceGroupRequestStoragePolicy;
  Timers?: readonly ModifyBrowserInstanceGroupRequestTimersItem[];
}

/** Answer of `ModifyBrowserInstanceGroup` of appstream-center 2021-09-01. */
export interface ModifyBrowserInstanceGroupResponse {
  RequestId?: string;
}

/** `ModifyBrowserInstanceGroup` of appstream-center 2021-09-01. */
export const ModifyBrowserInstanceGroup = defineOperation<ModifyBrowserInstanceGroupRequest, ModifyBrowserInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyBrowserInstanceGroup",
  method: "POST",
  params: {
    AuthNotificationEnabled: { type: "boolean", in: "body" },
    BrowserConfig: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: {
        Bookmarks: {
          type: "array",
          items: {
            type: "object",
            fields: {
              BookmarkFolder: { type: "string" },
              BookmarkId: { type: "string", required: true },
              BookmarkName: { type: "string", required: true },
              BookmarkURL: { type: "string", required: true },
            },
          },
        },
        BookmarksFilePath: { type: "string" },
        BrowserParam: { type: "string" },
        CookiesSync: { type: "boolean" },
        Homepage: { type: "string" },
        RemoveBookmarks: { type: "array", items: { type: "string" } },
      },
    },
    BrowserInstanceGroupId: { type: "string", in: "query", required: true },
    CloudBrowserName: { type: "string", in: "body" },
    MaxAmount: { type: "integer", in: "body" },
    Network: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        AccessRestriction: { type: "string" },
        RemoveRestrictedURLIds: { type: "array", items: { type: "string" } },
        RestrictedURLs: {
          type: "array",
          items: {
            type: "object",
            fields: { RestrictedURLId: { type: "string", required: true }, URL: { type: "string" } },
          },
        },
        RestrictedURLsFilePath: { type: "string" },
      },
    },
    Policy: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: {
        AppContentProtection: { type: "string" },
        AuthorizeAccessPolicyRules: {
          type: "array",
          items: { type: "object", fields: { CidrIp: { type: "string" }, Description: { type: "string" } } },
        },
        ClientTypes: {
          type: "array",
          items: { type: "object", fields: { ClientType: { type: "string" }, Status: { type: "string" } } },
        },
        ClipboardPolicy: {
          type: "object",
          fields: {
            Clipboard: { type: "string" },
            ClipboardReadLimit: { type: "integer" },
            ClipboardScope: { type: "string" },
            ClipboardSizeUnit: { type: "string" },
            ClipboardWriteLimit: { type: "integer" },
            FileClipboard: { type: "string" },
            RichTextClipboard: { type: "string" },
            RichTextClipboardLimit: { type: "integer" },
            RichTextClipboardReadLimit: { type: "integer" },
            RichTextClipboardReadSizeUnit: { type: "string" },
            RichTextClipboardSizeUnit: { type: "string" },
            RichTextClipboardWriteLimit: { type: "integer" },
            RichTextClipboardWriteSizeUnit: { type: "string" },
            TextClipboard: { type: "string" },
            TextClipboardReadLimit: { type: "integer" },
            TextClipboardReadSizeUnit: { type: "string" },
            TextClipboardWriteLimit: { type: "integer" },
            TextClipboardWriteSizeUnit: { type: "string" },
          },
        },
        DisconnectKeepSession: { type: "string" },
        DisconnectKeepSessionTime: { type: "integer" },
        FileManager: { type: "string" },
        Html5FileTransfer: { type: "string" },
        NoOperationDisconnect: { type: "string" },
        NoOperationDisconnectTime: { type: "integer" },
        PolicyId: { type: "string" },
        PolicyVersion: { type: "string" },
        RevokeAccessPolicyRules: {
          type: "array",
          items: { type: "object", fields: { CidrIp: { type: "string" }, Description: { type: "string" } } },
        },
        VideoPolicy: { type: "object", fields: { FrameRate: { type: "integer" } } },
        WatermarkPolicy: {
          type: "object",
          fields: {
            WatermarkSwitch: { type: "string" },
            WatermarkTypes: { type: "array", items: { type: "string" } },
          },
        },
      },
    },
    StoragePolicy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: { UserProfile: { type: "object", fields: { UserProfileSwitch: { type: "boolean" } } } },
    },
    Timers: {
      type: "array",
      in: "query",
      encoding: "json",
      whenAbsent: "[]",
      items: { type: "object", fields: { Interval: { type: "integer" }, TimerType: { type: "string" } } },
    },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface ModifyNodePoolAmountRequestNodePool {
  NodeAmount?: number;
  PrePaidNodeAmountModifyMode?: string;
  PrePaidNodeAmountModifyNodeIds?: readonly string[];
}

/** Request of `ModifyNodePoolAmount` of appstream-center 2021-09-01. */
export interface ModifyNodePoolAmountRequest {
  AppInstanceGroupId: string;
  NodePool: ModifyNodePoolAmountRequestNodePool;
  ProductType: string;
}

export interface ModifyNodePoolAmountResponseData {
  OrderId?: string;
}

/** Answer of `ModifyNodePoolAmount` of appstream-center 2021-09-01. */
export interface ModifyNodePoolAmountResponse {
  Data?: ModifyNodePoolAmountResponseData;
  RequestId?: string;
}

/** `ModifyNodePoolAmount` of appstream-center 2021-09-01. */
export const ModifyNodePoolAmount = defineOperation<ModifyNodePoolAmountRequest, ModifyNodePoolAmountResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyNodePoolAmount",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    NodePool: {
      type: "object",
      in: "body",
      encoding: "json",
      required: true,
      fields: {
        NodeAmount: { type: "integer", required: true },
        PrePaidNodeAmountModifyMode: { type: "string" },
        PrePaidNodeAmountModifyNodeIds: { type: "array", items: { type: "string" } },
      },
    },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    Data: { type: "object", fields: { OrderId: { type: "string" } } },
    RequestId: { type: "string" },
  },
});

export interface ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedulesItemTimerPeriodsItem {
  Amount?: number;
  EndTime?: string;
  StartTime?: string;
}

export interface ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedulesItem {
  RecurrenceType?: string;
  RecurrenceValues?: readonly number[];
  TimerPeriods?: readonly ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedulesItemTimerPeriodsItem[];
}

export interface ModifyNodePoolAttributeRequestNodePoolStrategy {
  MaxIdleAppInstanceAmount?: number;
  MaxScalingAmount?: number;
  NodeAmount?: number;
  RecurrenceSchedules?: readonly ModifyNodePoolAttributeRequestNodePoolStrategyRecurrenceSchedulesItem[];
  ScalingDownAfterIdleMinutes?: number;
  ScalingStep?: number;
  ScalingUsageThreshold?: string;
  StrategyDisableDate?: string;
  StrategyEnableDate?: string;
  StrategyType?: string;
  WarmUp?: boolean;
}

/** Request of `ModifyNodePoolAttribute` of appstream-center 2021-09-01. */
export interface ModifyNodePoolAttributeRequest {
  BizRegionId?: string;
  NodeCapacity?: number;
  NodePoolStrategy?: ModifyNodePoolAttributeRequestNodePoolStrategy;
  PoolId?: string;
  ProductType?: string;
}

/** Answer of `ModifyNodePoolAttribute` of appstream-center 2021-09-01. */
export interface ModifyNodePoolAttributeResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}

/** `ModifyNodePoolAttribute` of appstream-center 2021-09-01. */
export const ModifyNodePoolAttribute = defineOperation<ModifyNodePoolAttributeRequest, ModifyNodePoolAttributeResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyNodePoolAttribute",
  method: "POST",
  params: {
    BizRegionId: { type: "string", in: "body" },
    NodeCapacity: { type: "integer", in: "body" },
    NodePoolStrategy: {
      type: "object",
      in: "body",
      encoding: "json",
      fields: {
        MaxIdleAppInstanceAmount: { type: "integer" },
        MaxScalingAmount: { type: "integer", required: true },
        NodeAmount: { type: "integer" },
        RecurrenceSchedules: {
          type: "array",
          required: true,
          items: {
            type: "object",
            fields: {
              RecurrenceType: { type: "string" },
              RecurrenceValues: { type: "array", items: { type: "integer" } },
              TimerPeriods: {
                type: "array",
                items: {
                  type: "object",
                  fields: {
                    Amount: { type: "integer" },
                    EndTime: { type: "string" },
                    StartTime: { type: "string" },
                  },
                },
              },
            },
          },
        },
        ScalingDownAfterIdleMinutes: { type: "integer" },
        ScalingStep: { type: "integer", required: true },
        ScalingUsageThreshold: { type: "string", required: true },
        StrategyDisableDate: { type: "string", required: true },
        StrategyEnableDate: { type: "string", required: true },
        StrategyType: { type: "string" },
        WarmUp: { type: "boolean", required: true },
      },
    },
    PoolId: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body" },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `ModifyTenantConfig` of appstream-center 2021-09-01. */
export interface ModifyTenantConfigRequest {
  AppInstanceGroupExpireRemind?: boolean;
}

/** Answer of `ModifyTenantConfig` of appstream-center 2021-09-01. */
export interface ModifyTenantConfigResponse {
  RequestId?: string;
}

/** `ModifyTenantConfig` of appstream-center 2021-09-01. */
export const ModifyTenantConfig = defineOperation<ModifyTenantConfigRequest, ModifyTenantConfigResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyTenantConfig",
  method: "POST",
  params: {
    AppInstanceGroupExpireRemind: { type: "boolean", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `ModifyWuyingServerAttribute` of appstream-center 2021-09-01. */
export interface ModifyWuyingServerAttributeRequest {
  ErdmaEnabled?: boolean;
  Password?: string;
  ProductType?: string;
  WuyingServerId?: string;
  WuyingServerName?: string;
}

/** Answer of `ModifyWuyingServerAttribute` of appstream-center 2021-09-01. */
export interface ModifyWuyingServerAttributeResponse {
  RequestId?: string;
}

/** `ModifyWuyingServerAttribute` of appstream-center 2021-09-01. */
export const ModifyWuyingServerAttribute = defineOperation<ModifyWuyingServerAttributeRequest, ModifyWuyingServerAttributeResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "ModifyWuyingServerAttribute",
  method: "POST",
  params: {
    ErdmaEnabled: { type: "boolean", in: "body" },
    Password: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body" },
    WuyingServerId: { type: "string", in: "body" },
    WuyingServerName: { type: "string", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `PageListAppInstanceGroupUser` of appstream-center 2021-09-01. */
export interface PageListAppInstanceGroupUserRequest {
  AppInstanceGroupId: string;
  PageNumber?: number;
  PageSize?: number;
  ProductType: string;
}

/** Answer of `PageListAppInstanceGroupUser` of appstream-center 2021-09-01. */
export interface PageListAppInstanceGroupUserResponse {
  RequestId?: string;
  Users?: readonly string[];
}

/** `PageListAppInstanceGroupUser` of appstream-center 2021-09-01. */
export const PageListAppInstanceGroupUser = defineOperation<PageListAppInstanceGroupUserRequest, PageListAppInstanceGroupUserResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "PageListAppInstanceGroupUser",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    PageNumber: { type: "integer", in: "body" },
    PageSize: { type: "integer", in: "body" },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
    Users: { type: "array", items: { type: "string" } },
  },
});

/** Request of `RemoveResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export interface RemoveResourceGroupModelTemplateRequest {
  ModelTemplateId: string;
  ResourceGroupIds: readonly string[];
}

export interface RemoveResourceGroupModelTemplateResponseDataItem {
  Code?: string;
  Message?: string;
  ResourceGroupId?: string;
  Success?: boolean;
}

/** Answer of `RemoveResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export interface RemoveResourceGroupModelTemplateResponse {
  Data?: readonly RemoveResourceGroupModelTemplateResponseDataItem[];
  RequestId?: string;
  TotalCount?: number;
}

/** `RemoveResourceGroupModelTemplate` of appstream-center 2021-09-01. */
export const RemoveResourceGroupModelTemplate = defineOperation<RemoveResourceGroupModelTemplateRequest, RemoveResourceGroupModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RemoveResourceGroupModelTemplate",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "body", required: true },
    ResourceGroupIds: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: { type: "string" },
    },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Code: { type: "string" },
          Message: { type: "string" },
          ResourceGroupId: { type: "string" },
          Success: { type: "boolean" },
        },
      },
    },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `RemoveRuntimeChannel` of appstream-center 2021-09-01. */
export interface RemoveRuntimeChannelRequest {
  AgentPlatform?: string;
  AgentProvider: string;
  Code: string;
  RuntimeIds: readonly string[];
  RuntimeType: string;
}

/** Answer of `RemoveRuntimeChannel` of appstream-center 2021-09-01. */
export interface RemoveRuntimeChannelResponse {
  RequestId?: string;
}

/** `RemoveRuntimeChannel` of appstream-center 2021-09-01. */
export const RemoveRuntimeChannel = defineOperation<RemoveRuntimeChannelRequest, RemoveRuntimeChannelResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RemoveRuntimeChannel",
  method: "POST",
  params: {
    AgentPlatform: { type: "string", in: "body" },
    AgentProvider: { type: "string", in: "body", required: true },
    Code: { type: "string", in: "body", required: true },
    RuntimeIds: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    RuntimeType: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `RemoveRuntimeModelTemplate` of appstream-center 2021-09-01. */
export interface RemoveRuntimeModelTemplateRequest {
  ModelTemplateId: string;
  RuntimeIds: readonly string[];
  RuntimeType: string;
}

export interface RemoveRuntimeModelTemplateResponseDataItem {
  Code?: string;
  HttpStatusCode?: number;
  Message?: string;
  RuntimeId?: string;
  Success?: boolean;
}

/** Answer of `RemoveRuntimeModelTemplate` of appstream-center 2021-09-01. */
export interface RemoveRuntimeModelTemplateResponse {
  Data?: readonly RemoveRuntimeModelTemplateResponseDataItem[];
  RequestId?: string;
  TotalCount?: number;
}

/** `RemoveRuntimeModelTemplate` of appstream-center 2021-09-01. */
export const RemoveRuntimeModelTemplate = defineOperation<RemoveRuntimeModelTemplateRequest, RemoveRuntimeModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RemoveRuntimeModelTemplate",
  method: "POST",
  params: {
    ModelTemplateId: { type: "string", in: "body", required: true },
    RuntimeIds: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    RuntimeType: { type: "string", in: "body", required: true },
  },
  response: {
    Data: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Code: { type: "string" },
          HttpStatusCode: { type: "integer" },
          Message: { type: "string" },
          RuntimeId: { type: "string" },
          Success: { type: "boolean" },
        },
      },
    },
    RequestId: { type: "string" },
    TotalCount: { type: "integer" },
  },
});

/** Request of `RenewAppInstanceGroup` of appstream-center 2021-09-01. */
export interface RenewAppInstanceGroupRequest {
  AppInstanceGroupId: string;
  AutoPay?: boolean;
  Period: number;
  PeriodUnit: string;
  ProductType: string;
  PromotionId?: string;
  RenewAmount?: number;
  RenewMode?: string;
  RenewNodes?: readonly string[];
}

/** Answer of `RenewAppInstanceGroup` of appstream-center 2021-09-01. */
export interface RenewAppInstanceGroupResponse {
  Code?: string;
  Message?: string;
  OrderId?: string;
  RequestId?: string;
}

/** `RenewAppInstanceGroup` of appstream-center 2021-09-01. */
export const RenewAppInstanceGroup = defineOperation<RenewAppInstanceGroupRequest, RenewAppInstanceGroupResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RenewAppInstanceGroup",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    AutoPay: { type: "boolean", in: "query" },
    Period: { type: "integer", in: "query", required: true },
    PeriodUnit: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
    PromotionId: { type: "string", in: "query" },
    RenewAmount: { type: "integer", in: "query" },
    RenewMode: { type: "string", in: "query" },
    RenewNodes: { type: "array", in: "query", encoding: "json", items: { type: "string" } },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    OrderId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `RenewWuyingServer` of appstream-center 2021-09-01. */
export interface RenewWuyingServerRequest {
  AutoPay?: boolean;
  Period?: number;
  PeriodUnit?: string;
  PromotionId?: string;
  WuyingServerId?: string;
}

/** Answer of `RenewWuyingServer` of appstream-center 2021-09-01. */
export interface RenewWuyingServerResponse {
  OrderId?: string;
  RequestId?: string;
}

/** `RenewWuyingServer` of appstream-center 2021-09-01. */
export const RenewWuyingServer = defineOperation<RenewWuyingServerRequest, RenewWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RenewWuyingServer",
  method: "POST",
  params: {
    AutoPay: { type: "boolean", in: "body" },
    Period: { type: "integer", in: "body" },
    PeriodUnit: { type: "string", in: "body" },
    PromotionId: { type: "string", in: "body" },
    WuyingServerId: { type: "string", in: "body" },
  },
  response: {
    OrderId: { type: "string" },
    RequestId: { type: "string" },
  },
});

/** Request of `RestartWuyingServer` of appstream-center 2021-09-01. */
export interface RestartWuyingServerRequest {
  ProductType?: string;
  WuyingServerIdList?: readonly string[];
}

/** Answer of `RestartWuyingServer` of appstream-center 2021-09-01. */
export interface RestartWuyingServerResponse {
  RequestId?: string;
}

/** `RestartWuyingServer` of appstream-center 2021-09-01. */
export const RestartWuyingServer = defineOperation<RestartWuyingServerRequest, RestartWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "RestartWuyingServer",
  method: "POST",
  params: {
    ProductType: { type: "string", in: "body" },
    WuyingServerIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `StartTaskForDistributeImage` of appstream-center 2021-09-01. */
export interface StartTaskForDistributeImageRequest {
  DestinationRegionList?: readonly string[];
  ImageId: string;
  ProductType?: string;
  RetryType?: string;
  SourceRegion?: string;
  VersionId?: string;
}

/** Answer of `StartTaskForDistributeImage` of appstream-center 2021-09-01. */
export interface StartTaskForDistributeImageResponse {
  Code?: string;
  Data?: string;
  Message?: string;
  RequestId?: string;
  Success?: boolean;
}

/** `StartTaskForDistributeImage` of appstream-center 2021-09-01. */
export const StartTaskForDistributeImage = defineOperation<StartTaskForDistributeImageRequest, StartTaskForDistributeImageResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "StartTaskForDistributeImage",
  method: "POST",
  params: {
    DestinationRegionList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ImageId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body" },
    RetryType: { type: "string", in: "body" },
    SourceRegion: { type: "string", in: "body" },
    VersionId: { type: "string", in: "body" },
  },
  response: {
    Code: { type: "string" },
    Data: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
    Success: { type: "boolean" },
  },
});

/** Request of `StartWuyingServer` of appstream-center 2021-09-01. */
export interface StartWuyingServerRequest {
  ProductType?: string;
  WuyingServerIdList?: readonly string[];
}

/** Answer of `StartWuyingServer` of appstream-center 2021-09-01. */
export interface StartWuyingServerResponse {
  RequestId?: string;
}

/** `StartWuyingServer` of appstream-center 2021-09-01. */
export const StartWuyingServer = defineOperation<StartWuyingServerRequest, StartWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "StartWuyingServer",
  method: "POST",
  params: {
    ProductType: { type: "string", in: "body" },
    WuyingServerIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `StopWuyingServer` of appstream-center 2021-09-01. */
export interface StopWuyingServerRequest {
  Force?: boolean;
  ProductType?: string;
  WuyingServerIdList?: readonly string[];
}

/** Answer of `StopWuyingServer` of appstream-center 2021-09-01. */
export interface StopWuyingServerResponse {
  RequestId?: string;
}

/** `StopWuyingServer` of appstream-center 2021-09-01. */
export const StopWuyingServer = defineOperation<StopWuyingServerRequest, StopWuyingServerResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "StopWuyingServer",
  method: "POST",
  params: {
    Force: { type: "boolean", in: "body" },
    ProductType: { type: "string", in: "body" },
    WuyingServerIdList: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    RequestId: { type: "string" },
  },
});

export interface TagCloudResourcesRequestTagsItem {
  Key?: string;
  Value?: string;
}

/** Request of `TagCloudResources` of appstream-center 2021-09-01. */
export interface TagCloudResourcesRequest {
  ResourceIds?: readonly string[];
  ResourceType: string;
  Tags: readonly TagCloudResourcesRequestTagsItem[];
}

export interface TagCloudResourcesResponseFailedResourcesItemTagsItem {
  Key?: string;
  Scope?: string;
  Value?: string;
}

export interface TagCloudResourcesResponseFailedResourcesItem {
  Code?: string;
  Message?: string;
  ResourceId?: string;
  ResourceType?: string;
  Tags?: readonly TagCloudResourcesResponseFailedResourcesItemTagsItem[];
}

/** Answer of `TagCloudResources` of appstream-center 2021-09-01. */
export interface TagCloudResourcesResponse {
  FailedResources?: readonly TagCloudResourcesResponseFailedResourcesItem[];
  RequestId?: string;
}

/** `TagCloudResources` of appstream-center 2021-09-01. */
export const TagCloudResources = defineOperation<TagCloudResourcesRequest, TagCloudResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "TagCloudResources",
  method: "POST",
  params: {
    ResourceIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    Tags: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: {
        type: "object",
        fields: { Key: { type: "string", required: true }, Value: { type: "string", required: true } },
      },
    },
  },
  response: {
    FailedResources: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Code: { type: "string" },
          Message: { type: "string" },
          ResourceId: { type: "string" },
          ResourceType: { type: "string" },
          Tags: {
            type: "array",
            items: {
              type: "object",
              fields: { Key: { type: "string" }, Scope: { type: "string" }, Value: { type: "string" } },
            },
          },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

export interface TagResourcesRequestTagItem {
  Key?: string;
  Value?: string;
}

/** Request of `TagResources` of appstream-center 2021-09-01. */
export interface TagResourcesRequest {
  RegionId: string;
  ResourceId: readonly string[];
  ResourceType: string;
  Tag: readonly TagResourcesRequestTagItem[];
}

/** Answer of `TagResources` of appstream-center 2021-09-01. */
export interface TagResourcesResponse {
  RequestId?: string;
}

/** `TagResources` of appstream-center 2021-09-01. */
export const TagResources = defineOperation<TagResourcesRequest, TagResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "TagResources",
  method: "POST",
  params: {
    RegionId: { type: "string", in: "body", required: true },
    ResourceId: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    Tag: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: {
        type: "object",
        fields: { Key: { type: "string", required: true }, Value: { type: "string", required: true } },
      },
    },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `UnassignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export interface UnassignWuyingServerPrivateAddressesRequest {
  PrivateIpAddresses: readonly string[];
  WuyingServerId: string;
}

/** Answer of `UnassignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export interface UnassignWuyingServerPrivateAddressesResponse {
  RequestId?: string;
}

/** `UnassignWuyingServerPrivateAddresses` of appstream-center 2021-09-01. */
export const UnassignWuyingServerPrivateAddresses = defineOperation<UnassignWuyingServerPrivateAddressesRequest, UnassignWuyingServerPrivateAddressesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UnassignWuyingServerPrivateAddresses",
  method: "POST",
  params: {
    PrivateIpAddresses: {
      type: "array",
      in: "body",
      encoding: "indexed",
      required: true,
      items: { type: "string" },
    },
    WuyingServerId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `Unbind` of appstream-center 2021-09-01. */
export interface UnbindRequest {
  AppInstanceGroupId: string;
  AppInstanceId?: string;
  AppInstancePersistentId?: string;
  EndUserId: string;
  ProductType: string;
}

/** Answer of `Unbind` of appstream-center 2021-09-01. */
export interface UnbindResponse {
  RequestId?: string;
}

/** `Unbind` of appstream-center 2021-09-01. */
export const Unbind = defineOperation<UnbindRequest, UnbindResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "Unbind",
  method: "POST",
  params: {
    AppInstanceGroupId: { type: "string", in: "body", required: true },
    AppInstanceId: { type: "string", in: "body" },
    AppInstancePersistentId: { type: "string", in: "body" },
    EndUserId: { type: "string", in: "body", required: true },
    ProductType: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `UntagCloudResources` of appstream-center 2021-09-01. */
export interface UntagCloudResourcesRequest {
  ResourceIds?: readonly string[];
  ResourceType: string;
  TagKeys: readonly string[];
}

export interface UntagCloudResourcesResponseFailedResourcesItemTagsItem {
  Key?: string;
  Scope?: string;
}

export interface UntagCloudResourcesResponseFailedResourcesItem {
  Code?: string;
  Message?: string;
  ResourceId?: string;
  ResourceType?: string;
  Tags?: readonly UntagCloudResourcesResponseFailedResourcesItemTagsItem[];
}

/** Answer of `UntagCloudResources` of appstream-center 2021-09-01. */
export interface UntagCloudResourcesResponse {
  FailedResources?: readonly UntagCloudResourcesResponseFailedResourcesItem[];
  RequestId?: string;
}

/** `UntagCloudResources` of appstream-center 2021-09-01. */
export const UntagCloudResources = defineOperation<UntagCloudResourcesRequest, UntagCloudResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UntagCloudResources",
  method: "POST",
  params: {
    ResourceIds: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    TagKeys: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
  },
  response: {
    FailedResources: {
      type: "array",
      items: {
        type: "object",
        fields: {
          Code: { type: "string" },
          Message: { type: "string" },
          ResourceId: { type: "string" },
          ResourceType: { type: "string" },
          Tags: {
            type: "array",
            items: { type: "object", fields: { Key: { type: "string" }, Scope: { type: "string" } } },
          },
        },
      },
    },
    RequestId: { type: "string" },
  },
});

/** Request of `UntagResources` of appstream-center 2021-09-01. */
export interface UntagResourcesRequest {
  All?: boolean;
  RegionId: string;
  ResourceId: readonly string[];
  ResourceType: string;
  TagKey?: readonly string[];
}

/** Answer of `UntagResources` of appstream-center 2021-09-01. */
export interface UntagResourcesResponse {
  RequestId?: string;
}

/** `UntagResources` of appstream-center 2021-09-01. */
export const UntagResources = defineOperation<UntagResourcesRequest, UntagResourcesResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UntagResources",
  method: "POST",
  params: {
    All: { type: "boolean", in: "body" },
    RegionId: { type: "string", in: "body", required: true },
    ResourceId: { type: "array", in: "body", encoding: "indexed", required: true, items: { type: "string" } },
    ResourceType: { type: "string", in: "body", required: true },
    TagKey: { type: "array", in: "body", encoding: "indexed", items: { type: "string" } },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `UpdateAppInstanceGroupImage` of appstream-center 2021-09-01. */
export interface UpdateAppInstanceGroupImageRequest {
  AppCenterImageId: string;
  AppInstanceGroupId: string;
  BizRegionId: string;
  ProductType: string;
}

/** Answer of `UpdateAppInstanceGroupImage` of appstream-center 2021-09-01. */
export interface UpdateAppInstanceGroupImageResponse {
  Code?: string;
  Message?: string;
  RequestId?: string;
}

/** `UpdateAppInstanceGroupImage` of appstream-center 2021-09-01. */
export const UpdateAppInstanceGroupImage = defineOperation<UpdateAppInstanceGroupImageRequest, UpdateAppInstanceGroupImageResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UpdateAppInstanceGroupImage",
  method: "POST",
  params: {
    AppCenterImageId: { type: "string", in: "query", required: true },
    AppInstanceGroupId: { type: "string", in: "query", required: true },
    BizRegionId: { type: "string", in: "query", required: true },
    ProductType: { type: "string", in: "query", required: true },
  },
  response: {
    Code: { type: "string" },
    Message: { type: "string" },
    RequestId: { type: "string" },
  },
});

export interface UpdateModelProviderTemplateRequestConfig {
  ApiKey?: string;
  ApiType?: string;
  BaseUrl?: string;
}

/** Request of `UpdateModelProviderTemplate` of appstream-center 2021-09-01. */
export interface UpdateModelProviderTemplateRequest {
  Config?: UpdateModelProviderTemplateRequestConfig;
  Description?: string;
  EnableWuyingProxy?: boolean;
  Name?: string;
  ProviderTemplateId: string;
}

/** Answer of `UpdateModelProviderTemplate` of appstream-center 2021-09-01. */
export interface UpdateModelProviderTemplateResponse {
  RequestId?: string;
}

/** `UpdateModelProviderTemplate` of appstream-center 2021-09-01. */
export const UpdateModelProviderTemplate = defineOperation<UpdateModelProviderTemplateRequest, UpdateModelProviderTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UpdateModelProviderTemplate",
  method: "POST",
  params: {
    Config: {
      type: "object",
      in: "query",
      encoding: "json",
      fields: { ApiKey: { type: "string" }, ApiType: { type: "string" }, BaseUrl: { type: "string" } },
    },
    Description: { type: "string", in: "body" },
    EnableWuyingProxy: { type: "boolean", in: "body" },
    Name: { type: "string", in: "body" },
    ProviderTemplateId: { type: "string", in: "body", required: true },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `UpdateModelTemplate` of appstream-center 2021-09-01. */
export interface UpdateModelTemplateRequest {
  Config?: string;
  Description?: string;
  ModelTemplateId: string;
  Name?: string;
  RefScope?: string;
}

/** Answer of `UpdateModelTemplate` of appstream-center 2021-09-01. */
export interface UpdateModelTemplateResponse {
  RequestId?: string;
}

/** `UpdateModelTemplate` of appstream-center 2021-09-01. */
export const UpdateModelTemplate = defineOperation<UpdateModelTemplateRequest, UpdateModelTemplateResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UpdateModelTemplate",
  method: "POST",
  params: {
    Config: { type: "string", in: "query" },
    Description: { type: "string", in: "query" },
    ModelTemplateId: { type: "string", in: "query", required: true },
    Name: { type: "string", in: "query" },
    RefScope: { type: "string", in: "query" },
  },
  response: {
    RequestId: { type: "string" },
  },
});

/** Request of `UpdateWuyingServerImage` of appstream-center 2021-09-01. */
export interface UpdateWuyingServerImageRequest {
  ImageId?: string;
  ProductType?: string;
  WuyingServerId?: string;
}

/** Answer of `UpdateWuyingServerImage` of appstream-center 2021-09-01. */
export interface UpdateWuyingServerImageResponse {
  RequestId?: string;
  TaskId?: string;
}

/** `UpdateWuyingServerImage` of appstream-center 2021-09-01. */
export const UpdateWuyingServerImage = defineOperation<UpdateWuyingServerImageRequest, UpdateWuyingServerImageResponse>({
  product: "appstream-center",
  version: "2021-09-01",
  name: "UpdateWuyingServerImage",
  method: "POST",
  params: {
    ImageId: { type: "string", in: "body" },
    ProductType: { type: "string", in: "body" },
    WuyingServerId: { type: "string", in: "body" },
  },
  response: {
    RequestId: { type: "string" },
    TaskId: { type: "string" },
  },
});

/** All operations of appstream-center 2021-09-01, by name. */
export const operations: Readonly<Record<string, Operation>> = Object.freeze({
  ApproveOtaTask,
  AssignWuyingServerPrivateAddresses,
  AuthorizeInstanceGroup,
  AuthorizeUsersForApp,
  BatchCreateLlmTemplates,
  ConfigResourceGroupModelTemplate,
  ConfigRuntimeChannel,
  ConfigRuntimeModelTemplate,
  CreateAppInstanceGroup,
  CreateBrowserInstanceGroup,
  CreateImageByInstance,
  CreateImageFromAppInstanceGroup,
  CreateModelProviderTemplate,
  CreateModelTemplate,
  CreateWuyingServer,
  DeleteAppInstanceGroup,
  DeleteAppInstances,
  DeleteImage,
  DeleteLlmTemplate,
  DeleteModelProviderTemplate,
  DeleteModelTemplate,
  DeleteWuyingServer,
  DeliverToUserSls,
  DescribeWuyingServer,
  DescribeWuyingServerEipInfo,
  GetAppInstanceGroup,
  GetBrowserInstanceGroup,
  GetConnectionTicket,
  GetDebugAppInstance,
  GetFileUploadInfo,
  GetModelProviderTemplate,
  GetOtaTaskByTaskId,
  GetResourcePrice,
  GetResourceRenewPrice,
  GetRuntimeChannel,
  GetRuntimeModelConfig,
  ListAppInstanceGroup,
  ListAppInstances,
  ListAppsByAppInstanceGroupId,
  ListAuthorizedAppInstanceGroupByUser,
  ListAuthorizedAppsByUser,
  ListAuthorizedUserGroups,
  ListAuthorizedUsers,
  ListBindInfo,
  ListBrowserInstanceGroup,
  ListDesktopAgentRuntime,
  ListImage,
  ListLlmTemplates,
  ListModelProviderEndpoints,
  ListModelProviderTemplates,
  ListModelTemplateResourceGroup,
  ListModelTemplates,
  ListNodeInstanceType,
  ListNodes,
  ListOtaTask,
  ListPersistentAppInstances,
  ListPublishedAppInstanceGroup,
  ListPublishedApps,
  ListRegions,
  ListTagCloudResources,
  ListTagResources,
  ListTenantConfig,
  ListWuyingServer,
  ListZones,
  LogOffAllSessionsInAppInstanceGroup,
  ModifyAppInstanceGroupAttribute,
  ModifyAppPolicy,
  ModifyBrowserInstanceGroup,
  ModifyNodePoolAmount,
  ModifyNodePoolAttribute,
  ModifyTenantConfig,
  ModifyWuyingServerAttribute,
  PageListAppInstanceGroupUser,
  RemoveResourceGroupModelTemplate,
  RemoveRuntimeChannel,
  RemoveRuntimeModelTemplate,
  RenewAppInstanceGroup,
  RenewWuyingServer,
  RestartWuyingServer,
  StartTaskForDistributeImage,
  StartWuyingServer,
  StopWuyingServer,
  TagCloudResources,
  TagResources,
  UnassignWuyingServerPrivateAddresses,
  Unbind,
  UntagCloudResources,
  UntagResources,
  UpdateAppInstanceGroupImage,
  UpdateModelProviderTemplate,
  UpdateModelTemplate,
  UpdateWuyingServerImage,
});
