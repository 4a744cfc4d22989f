import { APPSTREAM_REGIONS } from "../../../api/regions";
import { adoptId } from "../../language/adopt-property";
import { allowSessionLoss } from "../../language/allow-data-loss-property";
import { boughtWith } from "../../language/at-purchase";
import type { Output, PropertyTable } from "../../language/declaration";
import { inPlace, outputFrom, unreadable } from "../../language/describe";
import {
  losesData,
  maySignOut,
  NOBODY,
  signsOut,
  whenItTurns,
  whenLower,
  whenTakenOut,
} from "../../language/disruption";
import { userInfoProperty } from "../accounts";
import { CLOUD_APP } from "../product";
import { tagsFromWire, tagsProperty } from "../tags";
import { TAKEN_OUT, TAKEN_OUT_SOON } from "../users";
import { CHANGED, MODIFY, READ, REPLACE, readAs } from "./effects";
import { FEWER_NODES, nodePoolFields, poolFrom } from "./node-pool-properties";
import {
  networkFields,
  runtimePolicyFields,
  storagePolicyFields,
  videoPolicyFields,
} from "./policy-properties";

const SDK = "vendor SDK for Python 5.9.0";
const UNREADABLE = unreadable(READ);
const bought = boughtWith("group", "RenewAppInstanceGroup");

export const groupProperties: PropertyTable = {
  productType: {
    type: "string",
    wire: "ProductType",
    values: [CLOUD_APP],
    default: CLOUD_APP,
    effect: REPLACE,
    read: readAs("ProductType"),
    source: SDK,
    doc: "Product of the group.",
  },
  appInstanceGroupName: {
    type: "string",
    wire: "AppInstanceGroupName",
    autoName: true,
    effect: inPlace(MODIFY, NOBODY),
    read: readAs("AppInstanceGroupName"),
    source: SDK,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
  },
  appCenterImageId: {
    type: "string",
    wire: "AppCenterImageId",
    required: true,
    effect: inPlace(
      "UpdateAppInstanceGroupImage",
      signsOut("groupUsers", {
        certainty: "documented",
        note: "they see the new image about 2 minutes later",
      }),
    ),
    read: readAs("AppCenterImageId"),
    source: SDK,
    doc: "Image that the nodes run.",
  },
  bizRegionId: {
    type: "string",
    wire: "BizRegionId",
    required: true,
    usual: APPSTREAM_REGIONS,
    effect: REPLACE,
    read: readAs("RegionId"),
    source: SDK,
    doc: "Region that the nodes run in, such as `cn-hangzhou`. The region of the API endpoint is another matter.",
  },
  chargeResourceMode: {
    type: "string",
    wire: "ChargeResourceMode",
    values: ["Node"],
    default: "Node",
    effect: REPLACE,
    read: readAs("ChargeResourceMode"),
    source: SDK,
    doc: "What is charged.",
  },
  chargeType: {
    type: "string",
    wire: "ChargeType",
    values: { PostPaid: "pay as you go", PrePaid: "a subscription" },
    default: "PostPaid",
    effect: REPLACE,
    read: readAs("ChargeType"),
    source: SDK,
    doc: "How the group is charged. The API cannot delete a subscription: use the resource option `retainOnDelete` with it.",
  },
  period: {
    type: "integer",
    wire: "Period",
    default: 1,
    min: 1,
    max: 6,
    effect: bought("period"),
    read: UNREADABLE,
    source: SDK,
    doc: "Length of the subscription: 1 week, 1, 2, 3 or 6 months, or 1, 2 or 3 years. Pay as you go takes 1 month.",
  },
  periodUnit: {
    type: "string",
    wire: "PeriodUnit",
    values: ["Week", "Month", "Year"],
    default: "Month",
    effect: bought("period"),
    read: UNREADABLE,
    source: SDK,
    doc: "Unit of `period`.",
  },
  autoPay: {
    type: "boolean",
    wire: "AutoPay",
    default: false,
    effect: bought("payment"),
    read: UNREADABLE,
    source: SDK,
    doc: "Whether the order is paid at once. A subscription needs it: an unpaid order never becomes a group.",
  },
  autoRenew: {
    type: "boolean",
    wire: "AutoRenew",
    default: false,
    effect: bought("renewal"),
    read: UNREADABLE,
    source: SDK,
    doc: "Whether a subscription renews itself.",
  },
  promotionId: {
    type: "string",
    wire: "PromotionId",
    effect: bought("promotion"),
    read: UNREADABLE,
    source: SDK,
    doc: 'Discount, from `getResourcePrice`. That may name another one later: add the resource option `ignoreChanges: ["promotionId"]` where the program takes it from there.',
  },
  subPayType: {
    type: "string",
    wire: "SubPayType",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Kind of payment in detail, such as `postPaid`.",
  },
  appPackageType: {
    type: "string",
    wire: "AppPackageType",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Package that is bought, where the product is sold in packages.",
  },
  clusterId: {
    type: "string",
    wire: "ClusterId",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Cluster to place the group in, such as `cls-…`.",
  },
  authMode: {
    type: "string",
    wire: "AuthMode",
    values: {
      App: "single applications",
      Session: "persistent sessions",
      AppInstanceGroup: "the whole group",
    },
    effect: REPLACE,
    read: readAs("AuthMode"),
    source: SDK,
    doc: "What users are granted.",
  },
  appPolicyId: {
    type: "string",
    wire: "AppPolicyId",
    effect: REPLACE,
    read: readAs("AppPolicyId"),
    source: SDK,
    doc: "Policy to use. Left out, the cloud makes one for the group.",
  },
  preOpenMode: {
    type: "string",
    wire: "PreOpenMode",
    values: { SINGLE_APP: "`preOpenAppId` is opened ahead", OFF: "nothing is opened ahead" },
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Whether an application is opened ahead; off when it is left out.",
  },
  preOpenAppId: {
    type: "string",
    wire: "PreOpenAppId",
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Application to open ahead; needed with `preOpenMode` SINGLE_APP.",
  },
  sessionTimeout: {
    type: "integer",
    wire: "SessionTimeout",
    min: 3,
    max: 300,
    numbers: [-1],
    unit: "minutes",
    default: 15,
    effect: inPlace(
      MODIFY,
      whenLower(maySignOut("disconnectedUsers", "a shorter one ends their sessions sooner"), { endless: -1 }),
    ),
    read: readAs("SessionTimeout"),
    source: SDK,
    doc: "How long a session outlives its user's disconnection; -1 for ever.",
  },
  nodePool: {
    type: "object",
    wire: "NodePool",
    fields: nodePoolFields,
    effect: inPlace(["ModifyNodePoolAttribute", "ModifyNodePoolAmount"], FEWER_NODES),
    read: readAs("NodePool", poolFrom),
    source: SDK,
    doc: "The nodes and how their number follows the demand.",
  },
  network: {
    type: "object",
    wire: "Network",
    fields: networkFields,
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Network of the sessions. The cloud offers it on request only.",
  },
  runtimePolicy: {
    type: "object",
    wire: "RuntimePolicy",
    fields: runtimePolicyFields,
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "How sessions run.",
  },
  securityPolicy: {
    type: "object",
    wire: "SecurityPolicy",
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Security of the sessions.",
    fields: {
      resetAfterUnbind: {
        type: "boolean",
        wire: "ResetAfterUnbind",
        effect: inPlace(
          MODIFY,
          whenItTurns(
            true,
            losesData("groupUsers", {
              when: "afterSession",
              note: "what they leave on a session instance is gone",
            }),
          ),
        ),
        doc: "Whether a session instance is reset when its user leaves.",
      },
      skipUserAuthCheck: {
        type: "boolean",
        wire: "SkipUserAuthCheck",
        effect: inPlace(
          MODIFY,
          whenItTurns(false, maySignOut("unauthorizedUsers", "they cannot connect any more")),
        ),
        read: readAs("SkipUserAuthCheck"),
        doc: "Whether users may connect without being authorised for the group.",
      },
    },
  },
  storagePolicy: {
    type: "object",
    wire: "StoragePolicy",
    fields: storagePolicyFields,
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Storage of the sessions.",
  },
  userDefinePolicy: {
    type: "object",
    wire: "UserDefinePolicy",
    fields: {
      customConfig: {
        type: "string",
        wire: "CustomConfig",
        doc: "JSON text; only for accounts that the vendor has allowed it.",
      },
    },
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Policy of one's own.",
  },
  videoPolicy: {
    type: "object",
    wire: "VideoPolicy",
    fields: videoPolicyFields,
    effect: inPlace("ModifyAppPolicy", maySignOut("groupUsers")),
    read: { unreadable: "the API has no operation that reads a policy" },
    source: SDK,
    doc: "Picture and transport.",
  },
  userInfo: userInfoProperty(UNREADABLE),
  users: {
    type: "set",
    wire: "Users",
    items: { type: "string" },
    effect: inPlace("AuthorizeInstanceGroup", whenTakenOut(TAKEN_OUT_SOON)),
    read: { operation: "PageListAppInstanceGroupUser", field: "Users" },
    source: SDK,
    doc: "Users who may connect. Left out, they are not managed; `[]` takes everybody out.",
  },
  userGroupIds: {
    type: "set",
    wire: "UserGroupIds",
    items: { type: "string" },
    effect: inPlace("AuthorizeInstanceGroup", whenTakenOut(TAKEN_OUT)),
    read: { operation: "ListAuthorizedUserGroups", field: "UserGroups" },
    source: SDK,
    doc: "User groups that may connect. Left out, they are not managed; `[]` takes all out.",
  },
  tags: tagsProperty(readAs("Tags", tagsFromWire), { canRemove: true }),
  allowDataLoss: allowSessionLoss,
  adoptId,
};

const get = outputFrom(READ);

export const groupOutputs: Readonly<Record<string, Output>> = {
  appInstanceGroupId: get("AppInstanceGroupId", "Id of the group; the same as `id`.", "string", {
    isId: true,
  }),
  nodePoolId: get("NodePool.NodePoolId", "Id of the node pool."),
  status: get(
    "Status",
    "State in the cloud: `PUBLISHED` is ready; also `DEPLOYING`, `DEPLOYED`, `MAINTAINING`, `MAINTAIN_FAILED`, `FAILED`, `STOPPING`, `STOPPED`, `EXPIRED`, `EXPIRED_RECYCLING` and `CEASED`.",
  ),
  resourceStatus: get("ResourceStatus", "State of its resources, such as `AVAILABLE`."),
  gmtCreate: get("GmtCreate", "When it was created."),
  expiredTime: get("ExpiredTime", "When a subscription ends."),
  osType: get("OsType", "Operating system of the nodes."),
  accessType: get("AccessType", "`INTERNET` or `VPC`."),
  appCenterImageName: get("AppCenterImageName", "Name of the image."),
  appInstanceType: get("AppInstanceType", "Type of session, as the API names it."),
  appInstanceTypeName: get("AppInstanceTypeName", "Its display name."),
  specId: get("SpecId", "Id of the specification."),
  userGroupAuthMode: get("UserGroupAuthMode", "`User`, `UserGroup` or `Mixed`."),
  supportUserGroupMixedAuth: get(
    "SupportUserGroupMixedAuth",
    "Whether users and user groups may be mixed.",
    "boolean",
  ),
  amount: get("Amount", "Sessions, for groups charged by session.", "integer"),
  minAmount: get("MinAmount", "Fewest sessions, for groups charged by session.", "integer"),
  maxAmount: get("MaxAmount", "Most sessions, for groups charged by session.", "integer"),
  reserveAmountRatio: get(
    "ReserveAmountRatio",
    "Share of sessions held ready, for groups charged by session.",
  ),
  reserveMinAmount: get(
    "ReserveMinAmount",
    "Fewest sessions held ready, for groups charged by session.",
    "integer",
  ),
  reserveMaxAmount: get(
    "ReserveMaxAmount",
    "Most sessions held ready, for groups charged by session.",
    "integer",
  ),
  otaInfo: get("OtaInfo", "System component update that is installed, and the one on offer.", "object", {
    fields: {
      otaVersion: { type: "string", wire: "OtaVersion", doc: "Installed version." },
      newOtaVersion: { type: "string", wire: "NewOtaVersion", doc: "Version on offer." },
      taskId: { type: "string", wire: "TaskId", doc: "Its task." },
    },
  }),
  apps: get("Apps", "Applications of the image.", "list", {
    items: {
      type: "object",
      fields: {
        appId: { type: "string", wire: "AppId", doc: "Id." },
        appName: { type: "string", wire: "AppName", doc: "Name." },
        appVersion: { type: "string", wire: "AppVersion", doc: "Version." },
        appVersionName: { type: "string", wire: "AppVersionName", doc: "Display name of the version." },
      },
    },
  }),
};
