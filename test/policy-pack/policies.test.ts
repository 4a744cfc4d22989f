import * as presets from "../../src";
import { policies } from "../../src/policy-pack";
import type { Properties } from "../../src/provider/language/declaration";
import { UNKNOWN } from "../../src/provider/language/values";
import { judged, NAME, urnOf } from "./support";

const CLUSTER = "gws:Cluster";
const DESKTOP = "gws:Instance";
const GROUP = "appstream:AppInstanceGroup";
const BROWSERS = "appstream:BrowserInstanceGroup";
const WORKSTATION = "appstream:Workstation";
const unless = (policy: string): string =>
  ` Where it is meant so, list the resource under "except" in the configuration of ${policy}.`;

interface Case {
  readonly policy: string;
  readonly token: string;
  readonly bad: Properties;
  readonly says: string;
  readonly good: Properties;
  /** With the property still to come, and where the framework then says that it is. */
  readonly open?: Properties;
  readonly at?: string;
}

const CASES: readonly Case[] = [
  {
    policy: "wuying-clipboard",
    token: CLUSTER,
    bad: { policy: { clipboard: "readwrite" } },
    says: 'policy.clipboard must be "off" or "read": its value lets more through.',
    good: { policy: { clipboard: "read" } },
    open: { policy: { clipboard: UNKNOWN } },
    at: ".policy.clipboard",
  },
  {
    policy: "wuying-clipboard",
    token: CLUSTER,
    bad: { policy: { clipboard: "write" } },
    says: 'policy.clipboard must be "off" or "read": its value lets more through.',
    good: { policy: { clipboard: "off" } },
    open: { policy: UNKNOWN },
    at: ".policy",
  },
  {
    policy: "wuying-clipboard",
    token: CLUSTER,
    bad: {},
    says: 'policy.clipboard must be "off" or "read": it is left out, and nobody says what the cloud takes then.',
    good: { policy: { clipboard: "off" } },
  },
  {
    policy: "wuying-clipboard",
    token: BROWSERS,
    bad: { policy: { clipboardPolicy: { clipboardScope: "global", clipboard: "readwrite" } } },
    says: 'policy.clipboardPolicy.clipboard must be "off" or "read": its value lets more through.',
    good: {
      policy: {
        clipboardPolicy: { clipboardScope: "global", clipboard: "read", fileClipboard: "readwrite" },
      },
    },
    open: { policy: { clipboardPolicy: { clipboardScope: UNKNOWN, clipboard: "read" } } },
    at: ".policy.clipboardPolicy.clipboardScope",
  },
  {
    policy: "wuying-clipboard",
    token: BROWSERS,
    bad: {
      policy: {
        clipboardPolicy: {
          clipboardScope: "grained",
          clipboard: "readwrite",
          textClipboard: "read",
          richTextClipboard: "off",
          fileClipboard: "write",
        },
      },
    },
    says: 'policy.clipboardPolicy.fileClipboard must be "off" or "read": its value lets more through.',
    good: {
      policy: {
        clipboardPolicy: {
          clipboardScope: "grained",
          textClipboard: "read",
          richTextClipboard: "off",
          fileClipboard: "read",
        },
      },
    },
  },
  {
    policy: "wuying-clipboard",
    token: BROWSERS,
    bad: { policy: { clipboardPolicy: { clipboard: "read", textClipboard: "write" } } },
    says: 'policy.clipboardPolicy.textClipboard must be "off" or "read": its value lets more through.',
    good: { policy: { clipboardPolicy: { clipboard: "read" } } },
  },
  {
    policy: "wuying-local-drive",
    token: CLUSTER,
    bad: { policy: { localDrive: "readwrite" } },
    says: 'policy.localDrive must be "off" or "read": its value lets more through.',
    good: { policy: { localDrive: "off" } },
    open: { policy: { localDrive: UNKNOWN } },
    at: ".policy.localDrive",
  },
  {
    policy: "wuying-file-transfer",
    token: BROWSERS,
    bad: { policy: { html5FileTransfer: "full" } },
    says: 'policy.html5FileTransfer must be "off" or "upload": its value lets more through.',
    good: { policy: { html5FileTransfer: "upload" } },
    open: { policy: { html5FileTransfer: UNKNOWN } },
    at: ".policy.html5FileTransfer",
  },
  {
    policy: "wuying-usb",
    token: CLUSTER,
    bad: { policy: { usbRedirect: true } },
    says: "policy.usbRedirect must be false: its value lets more through.",
    good: { policy: { usbRedirect: false } },
    open: { policy: { usbRedirect: UNKNOWN } },
    at: ".policy.usbRedirect",
  },
  {
    policy: "wuying-watermark",
    token: CLUSTER,
    bad: { policy: { watermark: false } },
    says: "policy.watermark must be true: its value lets more through.",
    good: { policy: { watermark: true } },
    open: { policy: { watermark: UNKNOWN } },
    at: ".policy.watermark",
  },
  {
    policy: "wuying-watermark",
    token: BROWSERS,
    bad: { policy: { watermarkPolicy: { watermarkSwitch: "OFF" } } },
    says: 'policy.watermarkPolicy.watermarkSwitch must be "ON": its value lets more through.',
    good: { policy: { watermarkPolicy: { watermarkSwitch: "ON" } } },
  },
  {
    policy: "wuying-public-address",
    token: DESKTOP,
    bad: { allocatePublicAddress: true },
    says: "allocatePublicAddress must be false: its value lets more through.",
    good: {},
    open: { allocatePublicAddress: UNKNOWN },
    at: ".allocatePublicAddress",
  },
  {
    policy: "wuying-public-address",
    token: WORKSTATION,
    bad: { networkStrategyType: "DirectIp" },
    says: "networkStrategyType must be left out: its value lets more through.",
    good: {},
    open: { networkStrategyType: UNKNOWN },
    at: ".networkStrategyType",
  },
  {
    policy: "wuying-public-address",
    token: GROUP,
    bad: { network: { strategyType: "Mixed" } },
    says: 'network.strategyType must be "Shared": its value lets more through.',
    good: {},
    open: { network: { strategyType: UNKNOWN } },
    at: ".network.strategyType",
  },
  {
    policy: "wuying-open-groups",
    token: GROUP,
    bad: { securityPolicy: { skipUserAuthCheck: true } },
    says: "securityPolicy.skipUserAuthCheck must be false: its value lets more through.",
    good: {},
    open: { securityPolicy: UNKNOWN },
    at: ".securityPolicy",
  },
  {
    policy: "wuying-open-groups",
    token: BROWSERS,
    bad: { securityPolicy: { skipUserAuthCheck: true } },
    says: "securityPolicy.skipUserAuthCheck must be false: its value lets more through.",
    good: { securityPolicy: { skipUserAuthCheck: false } },
  },
  {
    policy: "wuying-session-reset",
    token: GROUP,
    bad: { securityPolicy: { resetAfterUnbind: false } },
    says: "securityPolicy.resetAfterUnbind must be true: its value lets more through.",
    good: { securityPolicy: { resetAfterUnbind: true } },
    open: { securityPolicy: { resetAfterUnbind: UNKNOWN } },
    at: ".securityPolicy.resetAfterUnbind",
  },
  ...[DESKTOP, WORKSTATION, GROUP, BROWSERS].map((token) => {
    const property = token === DESKTOP ? "instanceChargeType" : "chargeType";
    return {
      policy: "wuying-subscription",
      token,
      bad: { [property]: "PrePaid" },
      says: `${property} must be "PostPaid": a subscription is paid in advance, and needs an approval.`,
      good: { [property]: "PostPaid" },
      open: { [property]: UNKNOWN },
      at: `.${property}`,
    };
  }),
  {
    policy: "wuying-data-loss",
    token: DESKTOP,
    bad: { allowDataLoss: true },
    says: "allowDataLoss must be left out: it is for one change that destroys data, and has to go after it.",
    good: { allowDataLoss: false },
  },
];

describe.each(CASES)("$policy of $token", ({ policy, token, bad, says, good }) => {
  test(`says that ${says.split(":")[0]}`, () => {
    expect(judged(policy, token, bad)).toEqual([says + unless(policy)]);
  });

  test("takes what is within it", () => {
    expect(judged(policy, token, good)).toEqual([]);
  });

  test.each([
    ["by its name", NAME],
    ["by its URN", urnOf(token)],
  ])("takes a resource that is approved %s", (_how, approved) => {
    expect(judged(policy, token, bad, { except: [approved] })).toEqual([]);
    expect(judged(policy, token, bad, { except: ["another"] })).toHaveLength(1);
  });
});

test.each(CASES.filter(({ open }) => open !== undefined))(
  "$policy of $token leaves a value at $at that is still to come to the framework, which says so",
  ({ policy, token, open = {}, at }) => {
    expect(judged(policy, token, open)).toEqual([`string value at ${at} can't be known during preview`]);
  },
);

describe("configured", () => {
  test("the clipboard may be as loose as the configuration says, by what each value lets through", () => {
    const of = (loosest: string, clipboard: string): number =>
      judged("wuying-clipboard", CLUSTER, { policy: { clipboard } }, { loosest }).length;
    expect(of("readwrite", "readwrite")).toBe(0);
    expect(of("off", "read")).toBe(1);
    // Neither of these is tighter than the other.
    expect(of("write", "read")).toBe(1);
    expect(of("read", "write")).toBe(1);
    expect(
      judged("wuying-clipboard", CLUSTER, { policy: { clipboard: "read" } }, { loosest: "off" })[0],
    ).toContain('must be "off": ');
  });

  test.each([
    ["wuying-clipboard", CLUSTER],
    ["wuying-local-drive", CLUSTER],
    ["wuying-usb", CLUSTER],
    ["wuying-watermark", CLUSTER],
    ["wuying-file-transfer", BROWSERS],
    ["wuying-session-reset", GROUP],
  ])("%s can be left to the cloud", (policy, token) => {
    expect(judged(policy, token, {})).toHaveLength(1);
    expect(judged(policy, token, {}, { mayBeLeftOut: true })).toEqual([]);
  });

  test("a group can be made to name who may connect", () => {
    const config = { requireUsers: true };
    for (const [token, names] of [
      [GROUP, "users, userGroupIds, authMode"],
      [BROWSERS, "users, userGroupIds"],
    ] as const) {
      expect(judged("wuying-open-groups", token, {}, config)).toEqual([
        `users must say who may connect: none of ${names} is given.${unless("wuying-open-groups")}`,
      ]);
      expect(judged("wuying-open-groups", token, { users: [] }, config)).toEqual([]);
      expect(judged("wuying-open-groups", token, { userGroupIds: UNKNOWN }, config)).toEqual([]);
    }
    expect(judged("wuying-open-groups", GROUP, { authMode: "App" }, config)).toEqual([]);
    expect(judged("wuying-open-groups", CLUSTER, {}, config)).toEqual([]);
  });

  test("profiles of users can be refused too", () => {
    const props = { storagePolicy: { userProfile: { userProfileSwitch: true } } };
    const config = { mayKeepProfiles: false, mayBeLeftOut: true };
    for (const token of [GROUP, BROWSERS]) {
      expect(judged("wuying-session-reset", token, props, { mayBeLeftOut: true })).toEqual([]);
      expect(judged("wuying-session-reset", token, props, config)).toEqual([
        `storagePolicy.userProfile.userProfileSwitch must be false: it keeps the profiles of users.${unless("wuying-session-reset")}`,
      ]);
      expect(judged("wuying-session-reset", token, { storagePolicy: UNKNOWN }, config)).toEqual([
        "string value at .storagePolicy can't be known during preview",
      ]);
    }
  });

  test("tags are required by their keys, of what can have some", () => {
    const config = { required: ["owner", "cost-center"] };
    const tags = { owner: "design", "cost-center": UNKNOWN };
    for (const token of [GROUP, WORKSTATION, "appstream:Image"]) {
      expect(judged("wuying-tags", token, { tags: { owner: "design" } }, config)).toEqual([
        `tags must also have "cost-center".${unless("wuying-tags")}`,
      ]);
      expect(judged("wuying-tags", token, { tags }, config)).toEqual([]);
      expect(judged("wuying-tags", token, { tags: UNKNOWN }, config)).toEqual([
        "string value at .tags can't be known during preview",
      ]);
      expect(judged("wuying-tags", token, {})).toEqual([]);
    }
    expect(judged("wuying-tags", CLUSTER, {}, config)).toEqual([]);
    expect(judged("wuying-tags", "appstream:ResourceTags", { tags: {} }, config)).toEqual([]);
  });
});

test("a renewal needs an approval too", () => {
  for (const token of ["appstream:GroupRenewal", "appstream:WorkstationRenewal"]) {
    expect(judged("wuying-subscription", token, { period: 1 })).toEqual([
      `period buys more time of a subscription, which needs an approval.${unless("wuying-subscription")}`,
    ]);
  }
});

test("what is known is judged beside what is not", () => {
  const policy = {
    clipboardPolicy: { clipboardScope: "grained", textClipboard: UNKNOWN, fileClipboard: "write" },
  };
  expect(judged("wuying-clipboard", BROWSERS, { policy })).toEqual([
    expect.stringContaining("policy.clipboardPolicy.richTextClipboard must be"),
    expect.stringContaining("policy.clipboardPolicy.fileClipboard must be"),
    "string value at .policy.clipboardPolicy.textClipboard can't be known during preview",
  ]);
});

test("a message has no value of the program in it, which may be a secret", () => {
  const CANARY = "canary-of-the-program";
  const everything = {
    policy: { clipboard: CANARY, localDrive: CANARY, html5FileTransfer: CANARY },
    adDomain: { domainPassword: CANARY },
    tags: { [CANARY]: CANARY },
  };
  for (const { name } of policies) {
    for (const token of [CLUSTER, BROWSERS, GROUP]) {
      const said = judged(name, token, everything, { required: ["owner"] });
      expect(said.join("\n")).not.toContain(CANARY);
    }
  }
  expect(judged("wuying-clipboard", CLUSTER, everything)).toHaveLength(1);
});

test("other packages' resources are none of its business, nor is a type that it does not know", () => {
  for (const { name } of policies) {
    expect(judged(name, "gws:Nothing", { allowDataLoss: true })).toEqual([]);
  }
});

test("the tight presets keep to every policy of data, and the open one to none", () => {
  const DATA = [
    "wuying-clipboard",
    "wuying-local-drive",
    "wuying-file-transfer",
    "wuying-usb",
    "wuying-watermark",
  ];
  const violated = (token: string, policy: object): string[] =>
    DATA.filter((name) => judged(name, token, { policy: policy as Properties }).length > 0);
  for (const preset of ["lockedDown", "readOnlyData"] as const) {
    expect(violated(CLUSTER, presets.gws.policies[preset])).toEqual([]);
    expect(violated(BROWSERS, presets.appstream.policies[preset])).toEqual([]);
  }
  expect(violated(CLUSTER, presets.gws.policies.open)).toEqual(DATA.filter((name) => !name.includes("file")));
  expect(violated(BROWSERS, presets.appstream.policies.open)).toEqual([
    "wuying-clipboard",
    "wuying-file-transfer",
    "wuying-watermark",
  ]);
});

test("every policy has a name of its own, a description, and defaults that its own schema takes", () => {
  expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length);
  for (const { name, description, configSchema, severity } of policies) {
    expect(name).toMatch(/^wuying-[a-z-]+$/);
    expect(description).toMatch(/\.$/);
    expect(severity).toBeDefined();
    for (const schema of Object.values(configSchema?.properties ?? {})) {
      expect(schema.description).toMatch(/\.$/);
      expect(schema.default).toBeDefined();
      expect(schema.enum ?? [schema.default]).toContain(schema.default);
    }
  }
});
