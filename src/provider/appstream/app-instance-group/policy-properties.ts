import type { PropertyTable } from "../../language/declaration";
import { inPlace } from "../../language/describe";
import { losesData, maySignOut, whenItTurns, whenItWasThere } from "../../language/disruption";
import { lets, UNSAID } from "../../language/strictness";
import { CHANGED, MODIFY, REPLACE, readAs } from "./effects";

export const videoPolicyFields: PropertyTable = {
  frameRate: { type: "integer", wire: "FrameRate", numbers: [30, 60], doc: "Pictures per second." },
  sessionResolutionWidth: {
    type: "integer",
    wire: "SessionResolutionWidth",
    min: 1,
    unit: "pixels",
    doc: "Width of a session, or its most with `terminalResolutionAdaptive`.",
  },
  sessionResolutionHeight: {
    type: "integer",
    wire: "SessionResolutionHeight",
    min: 1,
    unit: "pixels",
    doc: "Height of a session, or its most with `terminalResolutionAdaptive`.",
  },
  streamingMode: {
    type: "string",
    wire: "StreamingMode",
    values: { video: "as video", mix: "as a mix of video and drawing commands, not with `webrtc`" },
    doc: "How the screen is sent.",
  },
  terminalResolutionAdaptive: {
    type: "boolean",
    wire: "TerminalResolutionAdaptive",
    doc: "Whether the resolution follows the user's window.",
  },
  webrtc: { type: "boolean", wire: "Webrtc", doc: "Whether the stream goes over WebRTC." },
  visualQualityStrategy: {
    type: "string",
    wire: "VisualQualityStrategy",
    values: ["adaptive", "smooth", "quality"],
    doc: "What counts more when the network is slow.",
  },
};

export const networkFields: PropertyTable = {
  officeSiteId: {
    type: "string",
    wire: "OfficeSiteId",
    effect: REPLACE,
    read: readAs("OfficeSiteId"),
    doc: "Office network, such as `cn-hangzhou+dir-643067`.",
  },
  strategyType: {
    type: "string",
    wire: "StrategyType",
    strictness: lets({ Shared: ["NAT"], Mixed: ["NAT", "addresses of their own"] }),
    values: {
      Mixed: "two network cards with a public address of their own",
      Shared: "one network card behind NAT",
    },
    effect: REPLACE,
    doc: "How nodes reach the network.",
  },
  ipExpireMinutes: {
    type: "integer",
    wire: "IpExpireMinutes",
    min: 60,
    unit: "minutes",
    effect: REPLACE,
    doc: "How long a session keeps its address.",
  },
  routes: {
    type: "list",
    wire: "Routes",
    effect: REPLACE,
    doc: "Routes through the shared network; only with strategyType Mixed.",
    items: {
      type: "object",
      fields: {
        destination: {
          type: "string",
          wire: "Destination",
          required: true,
          doc: "Address range in CIDR form.",
        },
        mode: {
          type: "string",
          wire: "Mode",
          values: ["Shared"],
          required: true,
          doc: "Which network it takes.",
        },
      },
    },
  },
  domainRules: {
    type: "list",
    wire: "DomainRules",
    strictness: UNSAID,
    doc: "Domains that sessions may or may not reach.",
    items: {
      type: "object",
      fields: {
        domain: { type: "string", wire: "Domain", required: true, doc: "Domain name." },
        policy: {
          type: "string",
          wire: "Policy",
          values: { allow: "sessions may reach it", block: "they may not" },
          required: true,
          doc: "What happens to it.",
        },
      },
    },
  },
  vswitchIds: {
    type: "set",
    wire: "VSwitchIds",
    effect: REPLACE,
    doc: "vSwitches; only for a custom office network.",
    items: { type: "string" },
  },
};

export const runtimePolicyFields: PropertyTable = {
  debugMode: {
    type: "string",
    wire: "DebugMode",
    strictness: lets({ OFF: [], ON: ["images"] }),
    values: { ON: "it can", OFF: "it cannot" },
    doc: "Whether an image can be made from the group.",
  },
  perSessionPerApp: {
    type: "boolean",
    wire: "PerSessionPerApp",
    effect: CHANGED,
    doc: "Whether each application gets a session of its own.",
  },
  persistentAppInstanceScheduleMode: {
    type: "string",
    wire: "PersistentAppInstanceScheduleMode",
    doc: "How persistent sessions are placed, such as `DYNAMIC`.",
  },
  sessionPreOpen: {
    type: "boolean",
    wire: "SessionPreOpen",
    encode: "text",
    doc: "Whether sessions are opened ahead of their users; the cloud takes true when it is left out.",
  },
  sessionType: {
    type: "string",
    wire: "SessionType",
    values: ["NORMAL", "CONSOLE"],
    read: readAs("SessionType"),
    doc: "Kind of session.",
  },
  sessionUserGenerationMode: {
    type: "string",
    wire: "SessionUserGenerationMode",
    values: ["wyid"],
    doc: "How the session's account is made; needs `sessionPreOpen: false`.",
  },
};

/** What is stored stays where it was, and nobody says how users come to it. */
const PROFILES_GO = losesData("groupUsers", {
  when: "afterSession",
  certainty: "unsaid",
  note: "profiles stay where they were",
});
const OTHER_FILE_SYSTEM = inPlace(MODIFY, whenItWasThere(PROFILES_GO));

export const storagePolicyFields: PropertyTable = {
  storageTypeList: {
    type: "set",
    wire: "StorageTypeList",
    doc: "Kinds of storage that sessions get, such as `NAS`.",
    items: { type: "string" },
  },
  userProfile: {
    type: "object",
    wire: "UserProfile",
    doc: "Roaming of user profiles.",
    fields: {
      userProfileSwitch: {
        type: "boolean",
        wire: "UserProfileSwitch",
        effect: inPlace(MODIFY, whenItTurns(false, PROFILES_GO, maySignOut("groupUsers"))),
        doc: "Whether profiles roam.",
      },
      remoteStorageType: {
        type: "string",
        wire: "RemoteStorageType",
        effect: REPLACE,
        doc: "Where profiles lie, such as `NAS`.",
      },
      remoteStoragePath: {
        type: "string",
        wire: "RemoteStoragePath",
        effect: REPLACE,
        doc: "Path there; the cloud takes the id of the group. One path for several groups lets profiles roam between them.",
      },
      fileSystemId: {
        type: "string",
        wire: "FileSystemId",
        effect: OTHER_FILE_SYSTEM,
        doc: "File system of the profiles; set after creation.",
      },
    },
  },
  userProfileFollow: {
    type: "object",
    wire: "UserProfileFollow",
    doc: "Profiles that follow the user; set after creation.",
    fields: {
      profileFollowSwitch: {
        type: "boolean",
        wire: "ProfileFollowSwitch",
        effect: inPlace(MODIFY, whenItTurns(false, PROFILES_GO, maySignOut("groupUsers"))),
        doc: "Whether they follow.",
      },
      fileSystemId: {
        type: "string",
        wire: "FileSystemId",
        effect: OTHER_FILE_SYSTEM,
        doc: "File system that they lie on.",
      },
    },
  },
};
