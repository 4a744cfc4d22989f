import { declarations } from "../../../src/provider/declarations";
import type { Item, Property, PropertyTable, Value } from "../../../src/provider/language/declaration";
import { valuesOf } from "../../../src/provider/language/expected";
import {
  type Comparison,
  combined,
  compare,
  DIRECTIONS,
  lets,
  looserOn,
  looserWhenHigher,
  PEOPLE,
  type Strictness,
  tighterOn,
  UNSAID,
} from "../../../src/provider/language/strictness";
import { canonical, UNKNOWN } from "../../../src/provider/language/values";

const clipboard: Item = { type: "string", strictness: lets(DIRECTIONS) };
const usb: Item = { type: "boolean", strictness: looserOn("USB", false) };
const mark: Item = { type: "boolean", strictness: tighterOn("pictures") };
const minutes: Item = { type: "integer", default: 15, strictness: looserWhenHigher(-1) };
const users: Item = { type: "set", items: { type: "string" }, strictness: PEOPLE };
const marks: Item = { type: "set", items: { type: "string" }, strictness: { by: "items", looser: "fewer" } };
const property = (item: Item): Property => ({ ...item, wire: "", doc: "A part." });
const user: Item = {
  type: "object",
  fields: { uid: property({ type: "integer" }), name: property({ type: "string" }) },
  strictness: { by: "items", looser: "more", tellBy: "uid", absent: [] },
  absent: "remove",
};
const networks: Item = { type: "set", strictness: { by: "networks", field: "cidr", whenEmpty: "unsaid" } };
const clients: Item = {
  type: "set",
  strictness: { by: "entries", key: "client", field: "on", each: looserOn("the client") },
};
const opaque: Item = { type: "string", strictness: UNSAID };

const policy: Item = {
  type: "object",
  fields: { clipboard: property(clipboard), usb: property(usb), name: property({ type: "string" }) },
};

const net = (...cidrs: string[]): Value => cidrs.map((cidr) => ({ cidr }));
const on = (client: string): Value => ({ client, on: true });
const off = (client: string): Value => ({ client, on: false });

test.each<[string, Item, Value | undefined, Value | undefined, Comparison]>([
  ["a way is opened", clipboard, "off", "read", "looser"],
  ["a way is closed", clipboard, "readwrite", "write", "tighter"],
  ["one way is opened and another closed", clipboard, "read", "write", "both"],
  ["nothing changes", clipboard, "read", "read", "neither"],
  ["nobody knows what was there", clipboard, undefined, "off", "unknown"],
  ["the program says no more of it, so the cloud keeps it", clipboard, "read", undefined, "neither"],
  ["a value that is not known yet", clipboard, "read", UNKNOWN, "unknown"],
  ["a value that nobody has heard of", clipboard, "read", "sideways", "unknown"],
  ["what is off by itself is turned on", usb, undefined, true, "looser"],
  ["what is off by itself is turned off", usb, undefined, false, "neither"],
  ["a mark is taken off", mark, true, false, "looser"],
  ["a mark is put on", mark, false, true, "tighter"],
  ["longer", minutes, 15, 30, "looser"],
  ["shorter", minutes, 30, 15, "tighter"],
  ["for ever", minutes, 300, -1, "looser"],
  ["no more for ever", minutes, -1, 300, "tighter"],
  ["longer than the default", minutes, undefined, 30, "looser"],
  ["back to the default", minutes, 30, undefined, "tighter"],
  ["somebody is let in", users, ["a"], ["b", "a"], "looser"],
  ["somebody is taken out", users, ["a", "b"], ["b"], "tighter"],
  ["somebody else", users, ["a"], ["b"], "both"],
  ["another order", users, ["a", "b"], ["b", "a"], "neither"],
  ["nobody knows who was in", users, undefined, ["a"], "unknown"],
  ["a list with somebody who is not known yet", users, ["a"], ["a", UNKNOWN], "unknown"],
  ["more is shown on a picture", marks, ["user"], ["user", "time"], "tighter"],
  ["less is shown on a picture", marks, ["user", "time"], ["time"], "looser"],
  ["the first user", user, undefined, { uid: 1, name: "a" }, "looser"],
  ["another user", user, { uid: 1, name: "a" }, { uid: 2, name: "a" }, "both"],
  ["the same user under another name", user, { uid: 1, name: "a" }, { uid: 1, name: "b" }, "neither"],
  ["no user any more", user, { uid: 1, name: "a" }, undefined, "tighter"],
  ["a narrower network", networks, net("10.0.0.0/8"), net("10.1.0.0/16"), "tighter"],
  ["another network", networks, net("10.0.0.0/8"), net("192.0.2.0/24"), "both"],
  ["the same addresses", networks, net("10.0.0.0/8"), net("10.0.0.0/9", "10.128.0.0/9"), "neither"],
  ["the first network, where none may stand for all", networks, [], net("10.0.0.0/8"), "unknown"],
  ["a network of another kind", networks, net("10.0.0.0/8"), net("2001:db8::/32"), "unknown"],
  ["a client is switched on", clients, [off("ios"), on("macos")], [on("macos"), on("ios")], "looser"],
  [
    "one is switched on and another off",
    clients,
    [off("ios"), on("macos")],
    [off("macos"), on("ios")],
    "both",
  ],
  ["a client that nobody named before", clients, [on("ios")], [on("ios"), off("macos")], "unknown"],
  ["what nobody can compare", opaque, "a", "b", "unknown"],
  ["what nobody can compare, unchanged", opaque, "a", "a", "neither"],
  ["no policy at all", { type: "string" }, "a", "b", "neither"],
  [
    "an object's parts go one way",
    policy,
    { clipboard: "off", usb: true },
    { clipboard: "off", usb: false },
    "tighter",
  ],
  [
    "an object's parts go either way",
    policy,
    { clipboard: "off", usb: true },
    { clipboard: "read", usb: false },
    "both",
  ],
  [
    "a part that is no policy",
    policy,
    { clipboard: "off", name: "a" },
    { clipboard: "off", name: "b" },
    "neither",
  ],
  ["an object that is not known yet", policy, { clipboard: "off" }, UNKNOWN, "unknown"],
  [
    "an object without policies that is not known yet",
    { type: "object", fields: {} },
    {},
    UNKNOWN,
    "neither",
  ],
] satisfies [string, Item, Value | undefined, Value | undefined, Comparison][])(
  "%s",
  (_what, item, before, after, expected) => {
    expect(compare(item, before, after)).toBe(expected);
  },
);

test.each<[readonly Comparison[], Comparison]>([
  [[], "neither"],
  [["neither", "looser"], "looser"],
  [["tighter", "tighter"], "tighter"],
  [["tighter", "looser"], "both"],
  [["unknown", "tighter"], "unknown"],
  [["unknown", "tighter", "looser"], "both"],
  [["unknown", "both"], "both"],
])("%j together are %s", (parts, expected) => {
  expect(combined(parts)).toBe(expected);
});

function* policies(table: PropertyTable, prefix: string): Generator<[string, Property]> {
  for (const [name, each] of Object.entries(table)) {
    if (each.strictness) {
      yield [prefix + name, each];
    }
    yield* policies(each.fields ?? each.items?.fields ?? {}, `${prefix}${name}.`);
  }
}

const all = declarations.flatMap(({ token, properties }) => [...policies(properties, `${token} `)]);

/** All the values that a property takes, or of too many a few that lie in all directions. */
function valuesToTry({ type, fields, items, min = 1, max = 100, numbers = [], ...rest }: Property): Value[] {
  const strings = valuesOf(rest) ?? ["a", "b"];
  switch (rest.strictness?.by) {
    case "networks":
      return [
        net("10.0.0.0/8"),
        net("10.1.0.0/16"),
        net("192.0.2.0/24"),
        net("10.1.0.0/16", "192.0.2.0/24"),
      ].map((list) => (list as { cidr: string }[]).map(({ cidr }) => ({ cidrIp: cidr })));
    case "entries":
      return entriesToTry(items?.fields ?? {}, rest.strictness);
  }
  switch (type) {
    case "boolean":
      return [true, false];
    case "integer":
      return [...numbers, min, min + 1, max];
    case "object":
      return [1, 2].map((at) =>
        Object.fromEntries(Object.keys(fields ?? {}).map((name) => [name, `${name} ${at}`])),
      );
    case "list":
    case "set": {
      const [one = "", two = ""] = items?.fields
        ? [1, 2].map((at) =>
            Object.fromEntries(Object.keys(items.fields ?? {}).map((name) => [name, `${name} ${at}`])),
          )
        : (valuesOf(items ?? {}) ?? strings);
      return [[], [one], [two], [one, two]];
    }
    default:
      return [...strings, ...(rest.strictness?.absent === undefined ? [] : [rest.strictness.absent])];
  }
}

function entriesToTry(fields: PropertyTable, { key, field }: Strictness & { by: "entries" }): Value[] {
  const keys = valuesOf(fields[key] ?? {}) ?? [];
  const values: Value[] = fields[field]?.type === "boolean" ? [true, false] : [-1, 1, 30];
  const [one = "", two = one] = keys;
  return values.flatMap((first) =>
    (two === one ? [first] : values).map((second) =>
      [
        ...new Map([
          [one, first],
          [two, second],
        ]),
      ].map(([name, value]) => ({ [key]: name, [field]: value })),
    ),
  );
}

describe.each(all)("%s", (_path, each) => {
  const values = valuesToTry(each);
  const isWithin = (one: Value, other: Value): boolean => {
    const change = compare(each, one, other);
    return change === "neither" || change === "looser";
  };

  test("has an order that is a partial one over its values", () => {
    expect(values.length).toBeGreaterThan(1);
    for (const one of values) {
      expect(compare(each, one, one)).toBe("neither");
      for (const other of values.filter((value) => canonical(value) !== canonical(one))) {
        expect(isWithin(one, other) && isWithin(other, one)).toBe(false);
        for (const third of values) {
          expect([isWithin(one, other) && isWithin(other, third), isWithin(one, third)]).not.toEqual([
            true,
            false,
          ]);
        }
      }
    }
  });

  test("is looser one way exactly where it is tighter the other way", () => {
    const mirror = {
      tighter: "looser",
      looser: "tighter",
      both: "both",
      neither: "neither",
      unknown: "unknown",
    };
    for (const one of values) {
      for (const other of values) {
        expect(compare(each, other, one)).toBe(mirror[compare(each, one, other)]);
      }
    }
  });

  test("orders each value that the property takes, and no other", () => {
    const { strictness, type } = each;
    if (strictness?.by === "value") {
      const allowed = type === "boolean" ? ["true", "false"] : (valuesOf(each) ?? []);
      expect(Object.keys(strictness.lets).sort()).toEqual([...allowed].sort());
    }
    if (strictness?.by === "items" && strictness.tellBy) {
      expect(Object.keys(each.fields ?? each.items?.fields ?? {})).toContain(strictness.tellBy);
    }
    if (strictness?.by === "entries") {
      expect(Object.keys(each.items?.fields ?? {})).toEqual([strictness.key, strictness.field]);
    }
    if (strictness?.by === "networks") {
      expect(Object.keys(each.items?.fields ?? {})).toContain(strictness.field);
    }
  });
});

/** Properties of a policy, or among policies, that let nobody and nothing in or out. */
const NO_MEANING = [
  "gws:Instance policy.visualLossless",
  "gws:Instance policy.optimizeFor3d",
  "appstream:AppInstanceGroup network.officeSiteId",
  "appstream:AppInstanceGroup network.ipExpireMinutes",
  "appstream:AppInstanceGroup network.routes",
  "appstream:AppInstanceGroup network.vswitchIds",
  "appstream:AppInstanceGroup runtimePolicy.perSessionPerApp",
  "appstream:AppInstanceGroup runtimePolicy.persistentAppInstanceScheduleMode",
  "appstream:AppInstanceGroup runtimePolicy.sessionPreOpen",
  "appstream:AppInstanceGroup runtimePolicy.sessionType",
  "appstream:AppInstanceGroup runtimePolicy.sessionUserGenerationMode",
  "appstream:AppInstanceGroup storagePolicy.storageTypeList",
  "appstream:AppInstanceGroup storagePolicy.userProfile.userProfileSwitch",
  "appstream:AppInstanceGroup storagePolicy.userProfile.remoteStorageType",
  "appstream:AppInstanceGroup storagePolicy.userProfile.remoteStoragePath",
  "appstream:AppInstanceGroup storagePolicy.userProfile.fileSystemId",
  "appstream:AppInstanceGroup storagePolicy.userProfileFollow.profileFollowSwitch",
  "appstream:AppInstanceGroup storagePolicy.userProfileFollow.fileSystemId",
  "appstream:AppInstanceGroup videoPolicy.frameRate",
  "appstream:AppInstanceGroup videoPolicy.sessionResolutionWidth",
  "appstream:AppInstanceGroup videoPolicy.sessionResolutionHeight",
  "appstream:AppInstanceGroup videoPolicy.streamingMode",
  "appstream:AppInstanceGroup videoPolicy.terminalResolutionAdaptive",
  "appstream:AppInstanceGroup videoPolicy.webrtc",
  "appstream:AppInstanceGroup videoPolicy.visualQualityStrategy",
  "appstream:BrowserInstanceGroup network.officeSiteId",
  "appstream:BrowserInstanceGroup network.vswitchIds",
  "appstream:BrowserInstanceGroup policy.policyVersion",
  "appstream:BrowserInstanceGroup policy.videoPolicy.frameRate",
  "appstream:BrowserInstanceGroup storagePolicy.userProfile.userProfileSwitch",
  "appstream:BrowserInstanceGroup storagePolicy.userProfile.userProfileSize",
];

function* leaves(table: PropertyTable, prefix: string): Generator<[string, Property]> {
  for (const [name, each] of Object.entries(table)) {
    if (each.fields && !each.strictness) {
      yield* leaves(each.fields, `${prefix}${name}.`);
    } else {
      yield [prefix + name, each];
    }
  }
}

test("every part of a policy has an order, or is known to let nothing in or out", () => {
  const parts = declarations.flatMap(({ token, properties }) =>
    [...leaves(properties, `${token} `)].filter(([path]) => /(^\S+ network|[pP]olicy)\./.test(path)),
  );
  expect(parts.length).toBeGreaterThan(50);
  expect(parts.filter(([, { strictness }]) => !strictness).map(([path]) => path)).toEqual(NO_MEANING);
});

test("so has who may come in, from where, and what is reached from the internet", () => {
  expect(all.map(([path]) => path).filter((path) => !/(^\S+ network|[pP]olicy)\./.test(path))).toEqual([
    "gws:Cluster dnat",
    "gws:Instance workMode",
    "gws:Instance appList",
    "gws:Instance allocatePublicAddress",
    "gws:Instance user",
    "appstream:AppInstanceGroup authMode",
    "appstream:AppInstanceGroup appPolicyId",
    "appstream:AppInstanceGroup sessionTimeout",
    "appstream:AppInstanceGroup users",
    "appstream:AppInstanceGroup userGroupIds",
    "appstream:Workstation networkStrategyType",
    "appstream:Workstation serverPortRange",
    "appstream:Workstation users",
    "appstream:Image autoCleanUserdata",
    "appstream:Image copyProfile",
    "appstream:GroupAuthorization users",
    "appstream:GroupAuthorization userGroupIds",
    "appstream:BrowserInstanceGroup browserConfig.browserParam",
    "appstream:BrowserInstanceGroup timers",
    "appstream:BrowserInstanceGroup users",
    "appstream:BrowserInstanceGroup userGroupIds",
  ]);
});
