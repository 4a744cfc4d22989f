import { update } from "../../../src/provider/applying/update";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { declarations } from "../../../src/provider/declarations";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type {
  Declaration,
  Effect,
  Properties,
  Property,
  PropertyTable,
} from "../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../src/provider/language/values";
import { changedProperties, replacingChanges } from "../../../src/provider/planning/diff";
import { Cloud } from "../support/cloud";
import { GROUP } from "../support/inputs";
import { plan as diff, refusal } from "../support/plan";

const DESKTOP: Properties = {
  clusterId: "gws-1",
  imageId: "m-1",
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Application",
  appList: [{ appName: "a", appPath: "b" }],
  name: "own",
};
const WORKSTATION: Properties = {
  bizRegionId: "cn-hangzhou",
  officeSiteId: "cn-hangzhou+dir-1",
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
  imageId: "img-1",
  systemDiskCategory: "cloud_auto",
  systemDiskSize: 80,
  dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 200 }],
  wuyingServerName: "own",
};
const effectsIn = (table: PropertyTable, prefix = ""): [string, Effect][] =>
  Object.entries(table).flatMap(([name, { effect, fields, items }]) => [
    ...(effect ? [[prefix + name, effect] as [string, Effect]] : []),
    ...effectsIn(fields ?? items?.fields ?? {}, `${prefix}${name}.`),
  ]);

const MACHINES: [string, Declaration, Properties][] = [
  ["desktop", instance, DESKTOP],
  ["workstation", workstation, WORKSTATION],
];

test("the message names the property, what is lost, and what can be done", async () => {
  expect(await refusal(instance, DESKTOP, { ...DESKTOP, systemDiskSize: 120 })).toBe(
    `a change of systemDiskSize (80 => 120) would replace desktop id-1. Lost with it: the desktop with its system disk and all that its user stored there.
The desktop has not been touched. Choose one:
  - take the change back
  - leave this desktop as it is: the resource option ignoreChanges: ["systemDiskSize"]
  - keep the old desktop beside the new one: the resource option retainOnDelete: true, and a "pulumi up" with it before the change
  - accept the loss: the property allowDataLoss: true, together with the change`,
  );
});

test.each<[string, Declaration, Properties, Properties, string, string]>([
  ["a text", instance, DESKTOP, { imageId: "m-2" }, 'imageId ("m-1" => "m-2")', '"imageId"'],
  [
    "a value that was left out",
    instance,
    DESKTOP,
    { vswitchId: "vsw-1" },
    'vswitchId (nothing => "vsw-1")',
    '"vswitchId"',
  ],
  [
    "a default",
    instance,
    DESKTOP,
    { allocatePublicAddress: true },
    "allocatePublicAddress (false => true)",
    '"allocatePublicAddress"',
  ],
  [
    "a value within a list",
    instance,
    DESKTOP,
    { appList: [{ appName: "a", appPath: "c" }] },
    'appList[0].appPath ("b" => "c")',
    '"appList"',
  ],
  [
    "a disk of several",
    workstation,
    WORKSTATION,
    { dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 300 }] },
    "dataDisk[0].dataDiskSize (200 => 300)",
    '"dataDisk"',
  ],
  [
    "one more disk",
    workstation,
    { ...WORKSTATION, dataDisk: [] },
    { dataDisk: [{ dataDiskSize: 1 }] },
    'dataDisk ([] => [{"dataDiskSize":1}])',
    '"dataDisk"',
  ],
  [
    "two at once",
    workstation,
    WORKSTATION,
    { bizRegionId: "cn-shanghai", systemDiskSize: 100 },
    'bizRegionId ("cn-hangzhou" => "cn-shanghai"), systemDiskSize (80 => 100)',
    '"bizRegionId", "systemDiskSize"',
  ],
])(
  "names %s by its path, with the value before and after",
  async (_what, declaration, olds, change, named, ignored) => {
    const message = await refusal(declaration, olds, { ...olds, ...change });
    expect(message).toContain(`a change of ${named} would replace`);
    expect(message).toContain(`ignoreChanges: [${ignored}]`);
  },
);

describe.each(MACHINES)("a %s", (_what, declaration, olds) => {
  const change = { ...olds, systemDiskSize: 120 };

  test("is replaced when the program allows the loss", async () => {
    expect(await diff(declaration, olds, { ...change, allowDataLoss: true })).toMatchObject({
      replaces: ["systemDiskSize"],
    });
  });

  test("is not replaced for anything but true", async () => {
    for (const allowDataLoss of [false, null, UNKNOWN, "true"]) {
      expect(await refusal(declaration, olds, { ...change, allowDataLoss })).toContain("systemDiskSize");
    }
  });

  test("is replaced when the engine keeps the old one", async () => {
    expect(await diff(declaration, { ...olds, __retain: true }, change)).toMatchObject({
      replaces: ["systemDiskSize"],
    });
  });

  test("is not replaced when retainOnDelete comes with the change, since the engine deletes by the option of the last run", async () => {
    expect(await refusal(declaration, olds, { ...change, __retain: true })).toContain(
      'retainOnDelete: true, and a "pulumi up" with it before the change',
    );
  });

  test("changes in place without leave", async () => {
    expect(await diff(declaration, olds, { ...olds, powerState: "Stopped" })).toMatchObject({
      changes: true,
      replaces: [],
    });
  });

  test("does not change when the program says for the first time that it does not allow the loss", async () => {
    expect(await diff(declaration, olds, { ...olds, allowDataLoss: false })).toMatchObject({
      changes: false,
    });
    expect(await diff(declaration, { ...olds, allowDataLoss: true }, olds)).toMatchObject({
      changes: true,
      replaces: [],
    });
  });
});

test("a value that is not known yet is refused, and the message says why it is not known", async () => {
  const message = await refusal(instance, DESKTOP, { ...DESKTOP, clusterId: UNKNOWN });
  expect(message).toContain('a change of clusterId ("gws-1" => not known yet) would replace desktop id-1');
  expect(message).toContain(
    "clusterId will only be known later, because something that it comes from is new or replaced",
  );
  expect(message).toContain("allowDataLoss: true");
  expect(message).not.toContain(UNKNOWN);
  expect(message).not.toContain("ignoreChanges");
});

describe("another image of a workstation, which wipes its system disk in place,", () => {
  const change = { ...WORKSTATION, imageId: "img-2" };

  test("is refused, with what is lost and what can be done", async () => {
    expect(await refusal(workstation, WORKSTATION, change)).toBe(
      `a change of imageId ("img-1" => "img-2") would rebuild workstation id-1. Lost with it: its system disk, which starts anew from the image, and all that its users stored there.
The workstation has not been touched. Choose one:
  - take the change back
  - leave this workstation as it is: the resource option ignoreChanges: ["imageId"]
  - accept the loss: the property allowDataLoss: true, together with the change`,
    );
  });

  test("goes through in place when the program allows the loss", async () => {
    expect(await diff(workstation, WORKSTATION, { ...change, allowDataLoss: true })).toMatchObject({
      changes: true,
      replaces: [],
    });
  });

  test("is refused while the image is not known yet, and says why it is not", async () => {
    const message = await refusal(workstation, WORKSTATION, { ...WORKSTATION, imageId: UNKNOWN });
    expect(message).toContain('imageId ("img-1" => not known yet) would rebuild workstation id-1');
    expect(message).toContain("imageId will only be known later");
    expect(message).toContain('ignoreChanges: ["imageId"]');
  });

  test("is not made good by retainOnDelete, since nothing is deleted", async () => {
    expect(await refusal(workstation, { ...WORKSTATION, __retain: true }, change)).toContain("would rebuild");
  });

  test("does not count beside a change that replaces the workstation", async () => {
    const message = await refusal(workstation, WORKSTATION, { ...change, systemDiskSize: 120 });
    expect(message).toContain("a change of systemDiskSize (80 => 120) would replace");
    expect(message).not.toContain("imageId");
    const retained = { ...WORKSTATION, __retain: true };
    expect(await diff(workstation, retained, { ...change, systemDiskSize: 120 })).toMatchObject({
      replaces: ["systemDiskSize"],
    });
  });
});

test("a secret is not said", async () => {
  const disk: Property = { ...(instance.properties.systemDiskSize as Property), secret: true };
  const secretive = { ...instance, properties: { ...instance.properties, systemDiskSize: disk } };
  const message = await refusal(secretive, DESKTOP, { ...DESKTOP, systemDiskSize: 120 });
  expect(message).toContain("systemDiskSize ([secret])");
  expect(message).not.toContain("120");
});

test("a subscription is refused first, whatever the program allows", async () => {
  const olds = { ...WORKSTATION, chargeType: "PrePaid", autoPay: true };
  const change = { ...olds, systemDiskSize: 120, allowDataLoss: true };
  expect(await refusal(workstation, olds, change)).toContain("would replace a subscription that is paid for");
  expect(await diff(workstation, { ...olds, __retain: true }, change)).toMatchObject({
    replaces: ["systemDiskSize"],
  });
});

test("a cluster is replaced without leave, since each of its desktops asks for itself", async () => {
  expect(
    await diff(cluster, { clusterType: "a", vpcId: "vpc-1" }, { clusterType: "a", vpcId: "vpc-2" }),
  ).toMatchObject({
    replaces: ["vpcId"],
  });
});

describe("a delivery group, whose sessions go with it,", () => {
  const change = (nodeInstanceType: string): Properties => ({
    ...GROUP,
    nodePool: { ...GROUP.nodePool, nodeInstanceType },
  });

  test("is not replaced, and the message says what is lost and what can be done", async () => {
    expect(await refusal(appInstanceGroup, GROUP, change("appstreaming.general.8c16g"))).toBe(
      `a change of nodePool.nodeInstanceType ("appstreaming.general.4c8g" => "appstreaming.general.8c16g") would replace group id-1. Lost with it: the group with its open sessions, its persistent sessions and what is stored on its nodes.
The group has not been touched. Choose one:
  - take the change back
  - leave this group as it is: the resource option ignoreChanges: ["nodePool"]
  - keep the old group beside the new one: the resource option retainOnDelete: true, and a "pulumi up" with it before the change
  - accept the loss: the property allowDataLoss: true, together with the change`,
    );
  });

  test("is replaced when the program allows the loss, and when the engine keeps the old one", async () => {
    const replaced = { replaces: ["nodePool"] };
    const other = change("appstreaming.general.8c16g");
    expect(await diff(appInstanceGroup, GROUP, { ...other, allowDataLoss: true })).toMatchObject(replaced);
    expect(await diff(appInstanceGroup, { ...GROUP, __retain: true }, other)).toMatchObject(replaced);
  });

  test("changes in place without leave", async () => {
    const more = { ...GROUP, nodePool: { ...GROUP.nodePool, nodeAmount: 2 }, sessionTimeout: 30 };
    expect(await diff(appInstanceGroup, GROUP, more)).toMatchObject({ changes: true, replaces: [] });
  });

  test("is not protected from deletion because it has users", () => {
    expect(appInstanceGroup.holdsData).toEqual({ what: "group" });
  });
});

describe.each(declarations.filter(({ holdsData }) => holdsData).map((each) => [each.token, each] as const))(
  "%s",
  (_token, declaration) => {
    test("lists allowDataLoss, and names its people by a property that exists", () => {
      expect(declaration.properties.allowDataLoss).toMatchObject({
        type: "boolean",
        default: false,
        plain: true,
      });
      const { people } = declaration.holdsData ?? {};
      if (people) {
        expect(Object.keys(declaration.properties)).toContain(people.property);
      }
    });

    test("says of each property that replaces it what is lost", () => {
      const silent = effectsIn(declaration.properties).filter(
        ([, effect]) => effect.kind === "replace" && !effect.destroys,
      );
      expect(silent.map(([path]) => path)).toEqual([]);
    });

    test("does not take allowDataLoss for a change of the object", () => {
      expect(changedProperties(declaration, {}, { allowDataLoss: false })).toEqual([]);
      expect(replacingChanges(declaration, {}, { allowDataLoss: true })).toEqual([]);
    });
  },
);

describe("what the program only says", () => {
  const HIDDEN = { __provider: "reference", __owner: "owner" };
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await Cloud.start();
  });
  afterAll(() => cloud.close());

  const change = (olds: Properties, news: Properties): Promise<Properties> =>
    update(instance, cloud.context(), "id-1", { ...olds, ...HIDDEN }, { ...news, ...HIDDEN });

  test("is taken down without a call, and taken back without one", async () => {
    const allowed = await change(DESKTOP, { ...DESKTOP, allowDataLoss: true });
    expect(allowed).toMatchObject({ ...DESKTOP, allowDataLoss: true });
    const takenBack = await change(allowed, DESKTOP);
    expect(takenBack.allowDataLoss).toBe(false);
    expect(changedProperties(instance, takenBack, DESKTOP)).toEqual([]);
    expect(await cloud.control.calls()).toEqual([]);
  });

  test("includes retainOnDelete, which the next diff has to know", async () => {
    expect(await diff(instance, DESKTOP, { ...DESKTOP, __retain: true })).toMatchObject({
      changes: true,
      replaces: [],
    });
    const retained = await change(DESKTOP, { ...DESKTOP, __retain: true });
    expect(retained.__retain).toBe(true);
    expect(await diff(instance, retained, { ...DESKTOP, __retain: true })).toMatchObject({ changes: false });
    expect((await change(retained, DESKTOP)).__retain).toBeUndefined();
    expect(await cloud.control.calls()).toEqual([]);
  });
});
