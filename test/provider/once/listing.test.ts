import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../../src/provider/appstream/image/declaration";
import { WORKSTATION as PRODUCT } from "../../../src/provider/appstream/product";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { declarations } from "../../../src/provider/declarations";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type { Declaration, ListedObject, Properties } from "../../../src/provider/language/declaration";
import { PartialFailure } from "../../../src/provider/language/partial-failure";
import { Journal } from "../../../src/provider/once/journal";
import { Adoptions } from "../../../src/provider/planning/adoption";
import { findUnfinished } from "../../../src/provider/unfinished";
import { operationsOf } from "../../../src/render/operations-of";
import type { Call } from "../../e2e/support/control";
import { Cloud } from "../support/cloud";
import { BROWSERS, CLUSTER, DESKTOP, GROUP, SCHEDULED_GROUP, WORKSTATION } from "../support/inputs";

interface Made {
  readonly declaration: Declaration;
  readonly inputs: Properties;
  readonly id: string;
  /** What its creating operation was sent. */
  readonly sent: Call["parameters"] | undefined;
  /** Every operation that its creation called, from the look-up of what is there already to the last read. */
  readonly called: readonly string[];
}

/** What a small one of each type is made from; `idOf` names one that stands before it among the declarations. */
const INPUTS: Readonly<
  Record<string, (idOf: (token: string) => string) => Properties | Promise<Properties>>
> = {
  "gws:ServiceLinkedRole": () => ({}),
  "gws:Cluster": () => CLUSTER,
  "gws:Instance": (idOf) => ({ ...DESKTOP, clusterId: idOf("gws:Cluster"), name: "desk" }),
  "gws:InstancesReady": (idOf) => ({ instanceIds: [idOf("gws:Instance")] }),
  "gws:InstanceRestart": (idOf) => ({ instanceId: idOf("gws:Instance") }),
  "gws:Image": (idOf) => ({ instanceId: idOf("gws:Instance"), name: "golden" }),
  "appstream:AppInstanceGroup": () => ({ ...GROUP, appInstanceGroupName: "own" }),
  "appstream:Workstation": () => WORKSTATION,
  "appstream:Image": (idOf) => ({
    imageName: "golden",
    instanceType: PRODUCT,
    instanceId: idOf("appstream:Workstation"),
  }),
  "appstream:GroupAuthorization": (idOf) => ({
    appInstanceGroupId: idOf("appstream:AppInstanceGroup"),
    users: ["alice"],
  }),
  "appstream:ResourceTags": (idOf) => ({
    resourceType: "WyId",
    resourceId: idOf("appstream:Workstation"),
    tags: { team: "design" },
  }),
  "appstream:TenantConfig": () => ({ appInstanceGroupExpireRemind: false }),
  "appstream:SessionLogOff": async () => ({ appInstanceGroupId: (await madeGroup(SCHEDULED_GROUP)).id }),
  "appstream:SessionUnbind": (idOf) => ({
    appInstanceGroupId: idOf("appstream:AppInstanceGroup"),
    endUserId: "alice",
  }),
  "appstream:AppInstanceRemoval": (idOf) => ({
    appInstanceGroupId: idOf("appstream:AppInstanceGroup"),
    appInstanceIds: ["ai-gone"],
  }),
  "appstream:WorkstationsReady": (idOf) => ({ workstationIds: [idOf("appstream:Workstation")] }),
  "appstream:WorkstationRestart": (idOf) => ({ wuyingServerId: idOf("appstream:Workstation") }),
  "appstream:GroupRenewal": async () => {
    const { id, applied } = await madeGroup({ ...GROUP, chargeType: "PrePaid", autoPay: true });
    const { expiredTime = null } = applied;
    return { appInstanceGroupId: id, expiredTime, period: 1, periodUnit: "Month", price: 100_000 };
  },
  "appstream:WorkstationRenewal": async () => {
    const inputs = { ...WORKSTATION, __owner: randomUUID(), ...SUBSCRIPTION };
    const { id, applied } = await cloud.create(workstation, inputs);
    const { expiredTime = null } = applied;
    return { wuyingServerId: id, expiredTime, period: 1, periodUnit: "Month", price: 100 };
  },
  "appstream:OtaApproval": (idOf) => ({
    appInstanceGroupId: idOf("appstream:AppInstanceGroup"),
    otaType: "Fota",
    startTime: "2099-01-01T02:00Z",
  }),
  "appstream:BrowserInstanceGroup": () => BROWSERS,
};

const SUBSCRIPTION = { chargeType: "PrePaid", period: 1, periodUnit: "Month", autoPay: true };

const madeGroup = (inputs: Properties): ReturnType<Cloud["create"]> =>
  cloud.create(appInstanceGroup, { ...inputs, appInstanceGroupName: "other", __owner: randomUUID() });

/** Makes one of every type that there is, so a type that is missing above ends every test here. */
async function oneOfEach(
  make: (declaration: Declaration, inputs: Properties) => Promise<string>,
): Promise<Made[]> {
  const made: Made[] = [];
  const idOf = (token: string): string =>
    made.find(({ declaration }) => declaration.token === token)?.id ?? "";
  for (const declaration of declarations) {
    const inputs = await INPUTS[declaration.token]?.(idOf);
    if (!inputs) {
      throw new Error(`INPUTS does not say what ${declaration.token} is made from`);
    }
    const before = (await cloud.control.calls()).length;
    const id = await make(declaration, inputs);
    const calls = (await cloud.control.calls()).slice(before);
    const sent = calls.find(({ operation }) => operation.startsWith("Create"))?.parameters;
    const called = [...new Set(calls.map(({ operation }) => operation))];
    made.push({ declaration, inputs, id, sent, called });
  }
  return made;
}

const isListed = ({ declaration }: Made): boolean => typeof declaration.lifecycle.list === "function";

let cloud: Cloud;
let made: readonly Made[];
let left: readonly Made[];
beforeAll(async () => {
  cloud = await Cloud.start();
  made = await oneOfEach(async (declaration, inputs) => (await cloud.create(declaration, inputs)).id);
  left = await oneOfEach(makeAndDie);
});
afterAll(() => cloud.close());

/** Ends a create right after the object was made, as a kill does, and then waits until another can use the object. */
async function makeAndDie(declaration: Declaration, inputs: Properties): Promise<string> {
  const waitUntilReady = (): Promise<never> => Promise.reject(new Error("killed"));
  const dying = { ...declaration, lifecycle: { ...declaration.lifecycle, waitUntilReady } };
  const failure = await cloud.create(dying, { __owner: "killed", ...inputs }).catch((error) => error);
  if (!(failure instanceof PartialFailure)) {
    throw failure;
  }
  await declaration.lifecycle.waitUntilReady?.(cloud.context(), failure.id, inputs);
  return failure.id;
}

test("a type is listed where every create makes an object of its own, and nowhere else", async () => {
  for (const [at, each] of made.entries()) {
    const { token } = each.declaration;
    const makesOneEach = left[at]?.id !== each.id && (await cloud.control.find(each.id)) !== undefined;
    expect([token, isListed(each)]).toEqual([token, makesOneEach]);
  }
});

test("a creation calls nothing that the declaration does not name, so that permissions can be told from it", () => {
  for (const { declaration, called } of [...made, ...left]) {
    const named = operationsOf(declaration).map(({ name }) => name);
    expect([declaration.token, called.filter((operation) => !named.includes(operation))]).toEqual([
      declaration.token,
      [],
    ]);
  }
});

test("every type that can be adopted is listed", () => {
  const adoptable = made.filter(({ declaration }) => "adoptId" in declaration.properties);
  expect(adoptable.filter((each) => !isListed(each))).toEqual([]);
});

async function listedAs({ lifecycle: { list } }: Declaration): Promise<readonly ListedObject[]> {
  return typeof list === "function" ? list(cloud.client) : [];
}

/** What a listing leaves out, so that only the adoption itself compares it. */
const NOT_LISTED = ["runtimePolicy", "browserConfig", "network", "policy"];

test("a listing says the same as a read, of all that cannot change in place for certain", async () => {
  for (const { declaration, id } of made.filter(isListed)) {
    const { read } = declaration.lifecycle;
    const listed = (await listedAs(declaration)).find((each) => each.id === id)?.properties ?? {};
    const whole = (await read(cloud.context(), id, {})) ?? {};
    const fixed = Object.keys(declaration.properties).filter(
      (name) => declaration.properties[name]?.effect?.kind === "replace" && whole[name] !== undefined,
    );
    const names = [...fixed, ...Object.keys(listed)].filter((name) => !NOT_LISTED.includes(name));
    const pick = (all: Properties): Properties => Object.fromEntries(names.map((name) => [name, all[name]]));
    expect(names.length).toBeGreaterThan(0);
    expect([declaration.token, pick(listed)]).toEqual([declaration.token, pick(whole)]);
  }
});

test("objects of one kind are found with one listing, one that it lacks by a read, and none that is not there", async () => {
  const adoptions = new Adoptions();
  const { id } = made.find(({ declaration }) => declaration.token === instance.token) ?? {};
  const before = (await cloud.control.calls("DescribeInstances")).length;
  const find = (each: string): Promise<Properties | undefined> =>
    adoptions.find(instance, cloud.context(), each, {});
  expect(await find(id ?? "")).toMatchObject({ instanceId: id, imageId: DESKTOP.imageId });
  expect(await find(id ?? "")).toMatchObject({ instanceId: id });
  expect((await cloud.control.calls("DescribeInstances")).length - before).toBe(1);
  expect(await find("i-not-there")).toBeUndefined();
});

test("what killed creates left is found by its mark, of every type that makes objects, and nothing else is", async () => {
  const { found, failures } = await findUnfinished(cloud.client, new Journal(join(cloud.folder, "none")));
  expect(failures).toEqual([]);
  expect(found).toEqual(
    left.filter(isListed).map(({ declaration, id }) => ({
      kind: declaration.token.replace(":", "."),
      id,
      createdAt: expect.any(Number),
      foundBy: ["mark"],
    })),
  );
});

test("a create of unknown outcome may have made what has no mark, but not an image whose tag says that it is finished", async () => {
  const journal = new Journal(join(cloud.folder, "unknown"));
  journal.note("0123456789abcdef0123", { before: [], at: Date.now() });
  const { found } = await findUnfinished(cloud.client, journal);
  const candidates = found.find(({ id }) => id === undefined)?.candidates;
  const idOf = (token: string): string | undefined =>
    made.find(({ declaration }) => declaration.token === token)?.id;
  expect(candidates).toContain(idOf("gws:Cluster"));
  expect(candidates).not.toContain(idOf("appstream:Image"));
});

test("a create sends a mark along, unless its declaration says that it cannot", () => {
  const anOwnerKey = /(?<![0-9a-f])[0-9a-f]{20}(?![0-9a-f])/;
  for (const { declaration, inputs, sent } of made.filter(isListed)) {
    const { token, lifecycle } = declaration;
    const isMarked = anOwnerKey.test(JSON.stringify(sent));
    expect([token, isMarked]).toEqual([token, !lifecycle.unmarkedAtFirst?.(inputs)]);
  }
});

test("an image of a group, whose create takes no mark, is found as one that appeared when the answer was lost", async () => {
  const group = { ...GROUP, appInstanceGroupName: "debugged", runtimePolicy: { debugMode: "ON" } };
  const { id: appInstanceGroupId } = await cloud.create(appInstanceGroup, { ...group, __owner: "debugging" });
  await cloud.control.fault({
    operation: "CreateImageFromAppInstanceGroup",
    when: "after",
    kind: "error",
    code: "InternalError",
    httpStatus: 500,
  });
  const inputs = { imageName: "of-group", appInstanceGroupId };
  const { id } = await cloud.create(centerImage, inputs);
  expect(await cloud.control.objects("centerImages")).toEqual(
    expect.arrayContaining([expect.objectContaining({ ImageId: id, ImageName: "of-group" })]),
  );
  expect(await cloud.control.calls("CreateImageFromAppInstanceGroup")).toHaveLength(1);
});

test("no object passes through a state that a wait does not know, from its creation to its end", async () => {
  for (const each of [...made].reverse()) {
    const { declaration, id } = each;
    await declaration.lifecycle.remove(cloud.context(), id, {});
    if (isListed(each)) {
      expect([declaration.token, await cloud.read(declaration, id, {})]).toEqual([
        declaration.token,
        undefined,
      ]);
    }
  }
  expect(cloud.lines.filter((line) => line.includes("not known here"))).toEqual([]);
});
