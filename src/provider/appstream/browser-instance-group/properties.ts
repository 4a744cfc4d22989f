import { APPSTREAM_REGIONS } from "../../../api/regions";
import { adoptId } from "../../language/adopt-property";
import { allowSessionLoss } from "../../language/allow-data-loss-property";
import { boughtWith } from "../../language/at-purchase";
import type { Output, PropertyTable } from "../../language/declaration";
import { inPlace, outputFrom, unreadable } from "../../language/describe";
import { maySignOut, NOBODY, whenLower, whenTakenOut } from "../../language/disruption";
import { looserOn, looserWhenHigher, PEOPLE } from "../../language/strictness";
import { userInfoProperty } from "../accounts";
import { TAKEN_OUT } from "../users";
import { browserConfigFields, networkFields } from "./browser-properties";
import { CHANGED, MODIFY, partFrom, READ, REPLACE, readAs } from "./effects";
import { policyFields, policyFrom } from "./policy-properties";

const SDK = "vendor SDK for Python 5.9.0";
const UNREADABLE = unreadable(READ);

export const browserGroupProperties: PropertyTable = {
  cloudBrowserName: {
    type: "string",
    wire: "CloudBrowserName",
    autoName: true,
    effect: inPlace(MODIFY, NOBODY),
    read: readAs("BrowserInstanceGroupName"),
    source: SDK,
    doc: "Display name. Left out, it is the resource's name with a short hash.",
  },
  bizRegionId: {
    type: "string",
    wire: "BizRegionId",
    required: true,
    usual: APPSTREAM_REGIONS,
    effect: REPLACE,
    read: readAs("BizRegionId"),
    source: SDK,
    doc: "Region that the browsers run in, such as `cn-hangzhou`. The region of the API endpoint is another matter.",
  },
  osType: {
    type: "string",
    wire: "OsType",
    values: ["Windows"],
    default: "Windows",
    effect: REPLACE,
    read: readAs("OsType"),
    source: SDK,
    doc: "Operating system of the browsers.",
  },
  imageId: {
    type: "string",
    wire: "ImageId",
    effect: REPLACE,
    read: readAs("ImageId"),
    source: SDK,
    doc: "Image of the browsers. Left out, it is the account's default, and without one the create may fail.",
  },
  instanceType: {
    type: "string",
    wire: "InstanceType",
    effect: REPLACE,
    read: readAs("InstanceType"),
    source: SDK,
    doc: "Type of machine that the browsers run on. Left out, the cloud takes its default.",
  },
  chargeType: {
    type: "string",
    wire: "ChargeType",
    usual: ["PostPaid"],
    effect: REPLACE,
    read: readAs("ChargeType"),
    source: SDK,
    doc: "How the group is charged: `PostPaid` is pay as you go, which `subPayType` mau needs.",
  },
  subPayType: {
    type: "string",
    wire: "SubPayType",
    usual: ["mau"],
    effect: REPLACE,
    read: readAs("SubPayType"),
    source: SDK,
    doc: "Kind of payment in detail: `mau` counts the users of each month. It goes with `chargeType` PostPaid, `chargeResourceMode` AppInstance and `maxAmount`.",
  },
  chargeResourceMode: {
    type: "string",
    wire: "ChargeResourceMode",
    usual: ["AppInstance"],
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "What is charged: `AppInstance` are the instances that users get, which `subPayType` mau needs.",
  },
  maxAmount: {
    type: "integer",
    wire: "MaxAmount",
    effect: inPlace(MODIFY, whenLower(maySignOut("groupUsers", "instances above a lower number may end"))),
    read: readAs("MaxAmount"),
    source: SDK,
    doc: "Most instances that users get, with `subPayType` mau.",
  },
  promotionId: {
    type: "string",
    wire: "PromotionId",
    effect: boughtWith("browser group")("promotion"),
    read: UNREADABLE,
    source: SDK,
    doc: 'Discount for the order. Where the program looks it up, add the resource option `ignoreChanges: ["promotionId"]`.',
  },
  authNotificationEnabled: {
    type: "boolean",
    wire: "AuthNotificationEnabled",
    effect: inPlace(MODIFY, NOBODY),
    read: readAs("AuthNotificationEnabled"),
    source: SDK,
    doc: "Whether users get a mail when they are let in or taken out.",
  },
  browserConfig: {
    type: "object",
    wire: "BrowserConfig",
    fields: browserConfigFields,
    effect: CHANGED,
    read: readAs("BrowserConfig", partFrom(browserConfigFields)),
    source: SDK,
    doc: "How the browsers start, and their bookmarks.",
  },
  network: {
    type: "object",
    wire: "Network",
    fields: networkFields,
    effect: CHANGED,
    read: readAs("Network", partFrom(networkFields)),
    source: SDK,
    doc: "Network of the browsers, and the sites that they may open.",
  },
  policy: {
    type: "object",
    wire: "Policy",
    fields: policyFields,
    effect: CHANGED,
    read: readAs("Policy", policyFrom),
    source: SDK,
    doc: "Clipboard, files, clients, picture and watermark, and how sessions end.",
  },
  securityPolicy: {
    type: "object",
    wire: "SecurityPolicy",
    effect: REPLACE,
    read: UNREADABLE,
    source: SDK,
    doc: "Security of the sessions.",
    fields: {
      skipUserAuthCheck: {
        type: "boolean",
        wire: "SkipUserAuthCheck",
        strictness: looserOn("everybody", false),
        doc: "Whether users may connect without being authorised for the group; the cloud takes false, the tightest, when it is left out.",
      },
    },
  },
  storagePolicy: {
    type: "object",
    wire: "StoragePolicy",
    effect: CHANGED,
    read: UNREADABLE,
    source: SDK,
    doc: "Storage of the sessions.",
    fields: {
      userProfile: {
        type: "object",
        wire: "UserProfile",
        doc: "Roaming of user profiles.",
        fields: {
          userProfileSwitch: {
            type: "boolean",
            wire: "UserProfileSwitch",
            doc: "Whether profiles roam; the cloud goes by the account's setting when it is left out.",
          },
          userProfileSize: {
            type: "integer",
            wire: "UserProfileSize",
            unit: "GB",
            effect: REPLACE,
            doc: "Size of the disk that profiles lie on.",
          },
        },
      },
    },
  },
  timers: {
    type: "set",
    wire: "Timers",
    strictness: {
      by: "entries",
      key: "timerType",
      field: "interval",
      each: looserWhenHigher(-1),
    },
    min: 1,
    effect: inPlace(MODIFY, maySignOut("disconnectedUsers", "a shorter one ends their sessions sooner")),
    read: readAs("Timers"),
    source: SDK,
    doc: "Timers. The create does not take them, so they are set right after.",
    items: {
      type: "object",
      fields: {
        timerType: {
          type: "string",
          wire: "TimerType",
          required: true,
          values: { SESSION_TIMEOUT: "how long a session outlives its user's disconnection" },
          doc: "What it is for.",
        },
        interval: {
          type: "integer",
          wire: "Interval",
          required: true,
          unit: "minutes",
          doc: "How long; -1 for ever.",
        },
      },
    },
  },
  userInfo: userInfoProperty(UNREADABLE),
  users: {
    type: "set",
    wire: "",
    strictness: PEOPLE,
    items: { type: "string" },
    max: 200,
    effect: inPlace("AuthorizeInstanceGroup", whenTakenOut(TAKEN_OUT)),
    read: { operation: "ListAuthorizedUsers", field: "Users", isApart: true },
    source: SDK,
    doc: "Users who may connect; not together with `userGroupIds`. Left out, they are not managed; `[]` takes everybody out.",
  },
  userGroupIds: {
    type: "set",
    wire: "",
    strictness: PEOPLE,
    items: { type: "string" },
    max: 10,
    effect: inPlace("AuthorizeInstanceGroup", whenTakenOut(TAKEN_OUT)),
    read: { operation: "ListAuthorizedUserGroups", field: "UserGroups", isApart: true },
    source: SDK,
    doc: "User groups that may connect; not together with `users`. Left out, they are not managed; `[]` takes all out.",
  },
  allowDataLoss: allowSessionLoss,
  adoptId,
};

const get = outputFrom(READ);

export const browserGroupOutputs: Readonly<Record<string, Output>> = {
  browserInstanceGroupId: get(
    "BrowserInstanceGroupId",
    "Id of the browser group; the same as `id`.",
    "string",
    { isId: true },
  ),
  status: get(
    "Status",
    "State in the cloud: `PUBLISHED` is ready; also `DEPLOYING`, `MAINTAINING`, `FAILED`, `MAINTAIN_FAILED`, `EXPIRED`, `CEASED`, `DELETING` and `UNAVAILABLE`.",
  ),
  defaultAccessUrl: get("DefaultAccessUrl", "Address at which users open a browser of the group."),
  gmtCreate: get("GmtCreate", "When it was created."),
  expiredTime: get("ExpiredTime", "When it ends; not with `subPayType` mau."),
  tier: get("Tier", "`Basic` or `Pro`."),
  policyId: get("Policy.PolicyId", "Id of its policy."),
  browserInstanceGroupSetId: get("BrowserInstanceGroupSetId", "Set of browser groups that it belongs to."),
  userGroupAuthMode: get("UserGroupAuthMode", "`User`, `UserGroup` or `Mixed`."),
  supportUserGroupMixedAuth: get(
    "SupportUserGroupMixedAuth",
    "Whether users and user groups may be mixed.",
    "boolean",
  ),
  userQuota: get("UserLimit.UserQuota", "Most users.", "integer"),
};
