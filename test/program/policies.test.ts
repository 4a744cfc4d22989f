import { readFileSync } from "node:fs";
import { join } from "node:path";
import { appstream, gws } from "../../src";
import { browserInstanceGroup } from "../../src/provider/appstream/browser-instance-group/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import type {
  Declaration,
  Properties,
  Property,
  PropertyTable,
  Value,
} from "../../src/provider/language/declaration";
import { type Comparison, compare } from "../../src/provider/language/strictness";
import { isObject } from "../../src/provider/language/values";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER } from "../provider/support/inputs";

const NAMES = ["lockedDown", "readOnlyData", "standard", "open"] as const;
type Presets = Readonly<Record<(typeof NAMES)[number], Properties>>;

const GWS = gws.policies as unknown as Presets;
const APPSTREAM = appstream.policies as unknown as Presets;

/**
 * What each preset stands for. Programs rely on it without seeing it, so a changed line here is a breaking change: it
 * belongs into a new major version.
 */
const PINNED: readonly [string, Presets, Record<string, readonly Value[]>][] = [
  [
    "gws",
    GWS,
    {
      clipboard: ["off", "read", "readwrite", "readwrite"],
      localDrive: ["off", "read", "read", "readwrite"],
      usbRedirect: [false, false, false, true],
      watermark: [true, true, true, false],
      udpPort: [false, true, true, true],
    },
  ],
  [
    "appstream",
    APPSTREAM,
    {
      "clipboardPolicy.clipboardScope": ["global", "global", "global", "global"],
      "clipboardPolicy.clipboard": ["off", "read", "readwrite", "readwrite"],
      html5FileTransfer: ["off", "upload", "upload", "full"],
      fileManager: [false, false, true, true],
      appContentProtection: [true, true, false, false],
      "watermarkPolicy.watermarkSwitch": ["ON", "ON", "ON", "OFF"],
      "watermarkPolicy.watermarkTypes": NAMES.map(() => ["EndUserId", "ClientTime"]),
    },
  ],
];

/** The values of a policy by their paths. */
const flat = (policy: Properties, prefix = ""): Record<string, Value | undefined> =>
  Object.assign(
    {},
    ...Object.entries(policy).map(([name, value]) =>
      isObject(value) ? flat(value, `${prefix}${name}.`) : { [prefix + name]: value },
    ),
  );

test.each(PINNED)("the presets of %s are what they were", (_module, presets, pinned) => {
  expect(Object.keys(presets)).toEqual(NAMES);
  for (const [at, name] of NAMES.entries()) {
    const expected = Object.entries(pinned).map(([path, values]) => [path, values[at]]);
    expect(flat(presets[name])).toEqual(Object.fromEntries(expected));
  }
});

/** A table of docs/policies.md below a heading: the cells of each line by its first one. */
function tableBelow(heading: string): Record<string, string[]> {
  const page = readFileSync(join(__dirname, "../../docs/policies.md"), "utf8");
  const part = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  const lines = part.split("\n").filter((line) => line.startsWith("|"));
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((text) => text.trim().replaceAll("`", "")),
  );
  expect(head).toEqual(["property", ...NAMES]);
  return Object.fromEntries(rows.map(([name = "", ...values]) => [name, values]));
}

test.each([
  ["Cloud desktop", PINNED[0]],
  ["App Streaming", PINNED[1]],
] as const)("docs/policies.md has the values of %s", (heading, pinned) => {
  const expected = Object.entries(pinned?.[2] ?? {}).map(([path, values]) => [
    path,
    values.map((value) => JSON.stringify(value)),
  ]);
  expect(tableBelow(heading)).toEqual(Object.fromEntries(expected));
});

const policyOf = ({ properties }: Declaration): PropertyTable => properties.policy?.fields ?? {};

const propertyAt = (table: PropertyTable, [name = "", ...rest]: readonly string[]): Property | undefined => {
  const property = table[name];
  return rest.length === 0 ? property : propertyAt(property?.fields ?? {}, rest);
};

describe.each([
  ["gws", cluster, GWS],
  ["appstream", browserInstanceGroup, APPSTREAM],
] as const)("%s", (_module, declaration, presets) => {
  const paths = Object.keys(flat(presets.lockedDown));

  test.each(paths)("%s is never tighter in a looser preset, and never unclear", (path) => {
    const property = propertyAt(policyOf(declaration), path.split("."));
    expect(property?.strictness).toBeDefined();
    const values = NAMES.map((name) => flat(presets[name])[path]);
    const changes = values.flatMap((before, at) =>
      values.slice(at + 1).map((after) => compare(property ?? { type: "object" }, before, after)),
    );
    const allowed: readonly Comparison[] = ["looser", "neither"];
    expect(changes.filter((change) => !allowed.includes(change))).toEqual([]);
  });

  test("each preset is looser than the one before", () => {
    const whole = declaration.properties.policy ?? { type: "object" };
    for (const [at, name] of NAMES.slice(1).entries()) {
      expect(compare(whole, presets[NAMES[at] ?? "open"], presets[name])).toBe("looser");
    }
  });

  test("the tightest lets through of nothing more than any other value does", () => {
    for (const path of paths.filter((each) => !/Scope$|Types$/.test(each))) {
      const { strictness } = propertyAt(policyOf(declaration), path.split(".")) ?? {};
      const lets =
        strictness?.by === "value" ? strictness.lets[String(flat(presets.lockedDown)[path])] : undefined;
      expect([path, lets]).toEqual([path, []]);
    }
  });
});

describe("a cloud takes every preset and keeps it as it is", () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await Cloud.start();
    await cloud.create(serviceLinkedRole, {});
  });
  afterAll(() => cloud.close());

  test.each(NAMES)("a cluster that is %s", async (name) => {
    const inputs = { ...CLUSTER, policy: GWS[name] };
    const { id, applied } = await cloud.create(cluster, inputs);
    expect((await cloud.read(cluster, id, applied))?.applied.policy).toEqual(GWS[name]);
  });

  test.each(NAMES)("a browser group that is %s", async (name) => {
    const inputs = { bizRegionId: "cn-hangzhou", cloudBrowserName: name, policy: APPSTREAM[name] };
    const { id, applied } = await cloud.create(browserInstanceGroup, inputs);
    expect((await cloud.read(browserInstanceGroup, id, applied))?.applied.policy).toMatchObject(
      APPSTREAM[name],
    );
  });
});

test("a program can take a preset and say otherwise of a part", () => {
  const policy: gws.ClusterPolicyArgs = { ...gws.policies.lockedDown, clipboard: "read" };
  expect(policy).toEqual({ ...GWS.lockedDown, clipboard: "read" });
  const browser: appstream.BrowserInstanceGroupPolicyArgs = {
    ...appstream.policies.open,
    clipboardPolicy: { ...appstream.policies.open.clipboardPolicy, clipboardReadLimit: 10 },
  };
  expect(browser.clipboardPolicy).toEqual({
    clipboardScope: "global",
    clipboard: "readwrite",
    clipboardReadLimit: 10,
  });
});
