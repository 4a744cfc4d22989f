import type { Effect, Property, PropertyTable, ReadFrom } from "../../language/declaration";
import { inPlace } from "../../language/describe";
import { maySignOut } from "../../language/disruption";
import { DIRECTIONS, lets, looserOn, looserWhenHigher, tighterOn, UNSAID } from "../../language/strictness";
import { isObject } from "../../language/values";
import { MODIFY, partFrom } from "./effects";

const DIRECTION_WORDS = {
  off: "no data either way, the tightest",
  read: "from the user's computer into the browser",
  write: "from the browser to the user's computer, so that data can leave",
  readwrite: "both ways, the loosest",
};
const TEXT_MOST = 102_400;
const RICH_TEXT_MOST = 204_800;

const direction = (wire: string, doc: string): Property => ({
  type: "string",
  wire,
  values: DIRECTION_WORDS,
  strictness: lets(DIRECTIONS),
  doc,
});

const most = (wire: string, max: number, doc: string): Property => ({
  type: "integer",
  wire,
  min: 1,
  max,
  strictness: looserWhenHigher(),
  doc,
});

const BY_UNIT = { B: ["bytes"], KB: ["bytes", "kilobytes"] };

/** With the same number beside it. Only of some the vendor says what the cloud takes by itself. */
const unit = (wire: string, doc: string, byItself?: "KB"): Property => ({
  type: "string",
  wire,
  values: { B: "bytes", KB: "1024 bytes" },
  strictness: lets(BY_UNIT, byItself),
  doc,
});

const clipboardFields: PropertyTable = {
  clipboard: direction("Clipboard", "Which way the clipboard goes, with `clipboardScope` global."),
  clipboardScope: {
    type: "string",
    wire: "ClipboardScope",
    strictness: UNSAID,
    values: { global: "one rule for all", grained: "text, rich text and files each have a rule" },
    doc: "How fine the clipboard is ruled.",
  },
  clipboardReadLimit: most(
    "ClipboardReadLimit",
    TEXT_MOST,
    "Most that comes in at once, in `clipboardSizeUnit`.",
  ),
  clipboardWriteLimit: most(
    "ClipboardWriteLimit",
    TEXT_MOST,
    "Most that leaves at once, in `clipboardSizeUnit`.",
  ),
  clipboardSizeUnit: unit("ClipboardSizeUnit", "Unit of the two limits."),
  fileClipboard: direction("FileClipboard", "Which way files go, with `clipboardScope` grained."),
  textClipboard: direction("TextClipboard", "Which way text goes, with `clipboardScope` grained."),
  textClipboardReadLimit: most(
    "TextClipboardReadLimit",
    TEXT_MOST,
    "Most text that comes in at once, in `textClipboardReadSizeUnit`.",
  ),
  textClipboardReadSizeUnit: unit(
    "TextClipboardReadSizeUnit",
    "Its unit; the cloud takes KB when it is left out.",
    "KB",
  ),
  textClipboardWriteLimit: most(
    "TextClipboardWriteLimit",
    TEXT_MOST,
    "Most text that leaves at once, in `textClipboardWriteSizeUnit`.",
  ),
  textClipboardWriteSizeUnit: unit(
    "TextClipboardWriteSizeUnit",
    "Its unit; the cloud takes KB when it is left out.",
    "KB",
  ),
  richTextClipboard: direction(
    "RichTextClipboard",
    "Which way rich text goes, with `clipboardScope` grained.",
  ),
  richTextClipboardLimit: most(
    "RichTextClipboardLimit",
    RICH_TEXT_MOST,
    "Most rich text at once, in `richTextClipboardSizeUnit`.",
  ),
  richTextClipboardSizeUnit: unit("RichTextClipboardSizeUnit", "Its unit."),
  richTextClipboardReadLimit: most(
    "RichTextClipboardReadLimit",
    RICH_TEXT_MOST,
    "Most rich text that comes in at once, in `richTextClipboardReadSizeUnit`.",
  ),
  richTextClipboardReadSizeUnit: unit(
    "RichTextClipboardReadSizeUnit",
    "Its unit; the cloud takes KB when it is left out.",
    "KB",
  ),
  richTextClipboardWriteLimit: most(
    "RichTextClipboardWriteLimit",
    RICH_TEXT_MOST,
    "Most rich text that leaves at once, in `richTextClipboardWriteSizeUnit`.",
  ),
  richTextClipboardWriteSizeUnit: unit(
    "RichTextClipboardWriteSizeUnit",
    "Its unit; the cloud takes KB when it is left out.",
    "KB",
  ),
};

const locks = (whom: string): Effect =>
  inPlace(MODIFY, maySignOut("groupUsers", `${whom} cannot connect any more`));

export const policyFields: PropertyTable = {
  appContentProtection: {
    type: "boolean",
    wire: "AppContentProtection",
    strictness: tighterOn("screenshots"),
    encode: "onOff",
    doc: "Whether screenshots of the browser are prevented.",
  },
  authorizeAccessPolicyRules: {
    type: "set",
    wire: "AuthorizeAccessPolicyRules",
    strictness: { by: "networks", field: "cidrIp", whenEmpty: "unsaid" },
    effect: locks("users at addresses that are taken out"),
    doc: "Client addresses that may connect. The API takes what is added and what is taken out, so the provider works both out.",
    items: {
      type: "object",
      fields: {
        cidrIp: { type: "string", wire: "CidrIp", required: true, doc: "Address range in CIDR form." },
        description: { type: "string", wire: "Description", doc: "What it is." },
      },
    },
  },
  clientTypes: {
    type: "set",
    wire: "ClientTypes",
    strictness: { by: "entries", key: "clientType", field: "status", each: looserOn("the client") },
    effect: locks("users of a client that is switched off"),
    doc: "Which clients may connect. Those that are not named are left to the cloud.",
    items: {
      type: "object",
      fields: {
        clientType: {
          type: "string",
          wire: "ClientType",
          required: true,
          values: {
            windows: "the Windows client",
            macos: "the macOS client",
            html5: "the web client",
            android: "the Android client",
            ios: "the iOS client",
          },
          doc: "The client.",
        },
        status: {
          type: "boolean",
          wire: "Status",
          encode: "onOff",
          required: true,
          doc: "Whether it may connect.",
        },
      },
    },
  },
  clipboardPolicy: {
    type: "object",
    wire: "ClipboardPolicy",
    fields: clipboardFields,
    doc: "What the clipboard carries, and which way.",
  },
  disconnectKeepSession: {
    type: "string",
    wire: "DisconnectKeepSession",
    strictness: lets({ customTime: ["some time"], persistent: ["some time", "any time"] }),
    values: {
      customTime: "for a time, then it is released",
      persistent: "no time releases it, other rules still may",
    },
    doc: "How long a session outlives its user's disconnection.",
  },
  disconnectKeepSessionTime: {
    type: "integer",
    wire: "DisconnectKeepSessionTime",
    strictness: looserWhenHigher(),
    unit: "seconds",
    doc: "That time, for customTime. The create does not take it, so it is set right after.",
  },
  fileManager: {
    type: "boolean",
    wire: "FileManager",
    strictness: looserOn("the file manager", false),
    encode: "onOff",
    doc: "Whether the floating ball has a file manager; the cloud takes false when it is left out.",
  },
  html5FileTransfer: {
    type: "string",
    wire: "Html5FileTransfer",
    strictness: lets({ off: [], upload: ["in"], download: ["out"], full: ["in", "out"] }),
    values: {
      off: "no files either way, the tightest",
      upload: "from the user's computer into the browser",
      download: "from the browser to the user's computer, so that data can leave",
      full: "both ways, the loosest",
    },
    doc: "Which way the web client transfers files. Set `clipboardPolicy` along with it.",
  },
  noOperationDisconnect: {
    type: "boolean",
    wire: "NoOperationDisconnect",
    strictness: tighterOn("idle sessions"),
    encode: "onOff",
    doc: "Whether users who do nothing are disconnected.",
  },
  noOperationDisconnectTime: {
    type: "integer",
    wire: "NoOperationDisconnectTime",
    strictness: looserWhenHigher(),
    min: 1,
    unit: "seconds",
    doc: "After how long; needed with `noOperationDisconnect`.",
  },
  policyVersion: {
    type: "string",
    wire: "PolicyVersion",
    values: { DEFAULT: "the older kind of policy", CENTER: "the centralised kind" },
    doc: "Kind of policy; the cloud takes DEFAULT when it is left out, and may choose by what the account has.",
  },
  videoPolicy: {
    type: "object",
    wire: "VideoPolicy",
    doc: "Picture.",
    fields: { frameRate: { type: "integer", wire: "FrameRate", doc: "Pictures per second." } },
  },
  watermarkPolicy: {
    type: "object",
    wire: "WatermarkPolicy",
    doc: "Watermark.",
    fields: {
      watermarkSwitch: {
        type: "string",
        wire: "WatermarkSwitch",
        strictness: lets({ ON: [], OFF: ["unmarked pictures"] }),
        values: { ON: "there is one", OFF: "there is none" },
        doc: "Whether there is one.",
      },
      watermarkTypes: {
        type: "set",
        wire: "WatermarkTypes",
        strictness: { by: "items", looser: "fewer" },
        doc: "What it shows.",
        items: {
          type: "string",
          values: {
            EndUserId: "the user",
            InstanceGroupId: "the group",
            ClientTime: "the time at the client",
          },
        },
      },
    },
  },
};

const readPolicy = partFrom(policyFields);

const clientOf = (item: unknown): unknown => (isObject(item) ? item.clientType : undefined);

/** The cloud may tell of every client there is; a program that names some has said nothing of the others. */
export const policyFrom: NonNullable<ReadFrom["decode"]> = (value, found, known) => {
  const policy = readPolicy(value, found, known);
  const named = isObject(known) ? known.clientTypes : undefined;
  if (!isObject(policy) || !Array.isArray(policy.clientTypes) || !Array.isArray(named)) {
    return policy;
  }
  const names = named.map(clientOf);
  return { ...policy, clientTypes: policy.clientTypes.filter((each) => names.includes(clientOf(each))) };
};
