import { Adoptions } from "../../src/provider/adoption";
import { WORKSTATION as PRODUCT } from "../../src/provider/appstream/facts";
import { appInstanceGroup } from "../../src/provider/appstream/group";
import { centerImage } from "../../src/provider/appstream/image";
import { workstation } from "../../src/provider/appstream/workstation";
import type { Declaration, Properties } from "../../src/provider/declaration";
import { declarations } from "../../src/provider/declarations";
import { cluster } from "../../src/provider/gws/cluster";
import { image } from "../../src/provider/gws/image";
import { instance } from "../../src/provider/gws/instance";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role";
import { Cloud } from "./support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "./support/inputs";

let cloud: Cloud;
const made: [Declaration, string][] = [];

beforeAll(async () => {
  cloud = await Cloud.start();
  const make = async (declaration: Declaration, inputs: Properties): Promise<string> => {
    const { id } = await cloud.create(declaration, inputs);
    made.push([declaration, id]);
    return id;
  };
  await cloud.create(serviceLinkedRole, {});
  const clusterId = await make(cluster, CLUSTER);
  const instanceId = await make(instance, { ...DESKTOP, clusterId, name: "desk" });
  await make(image, { instanceId, name: "golden" });
  await make(appInstanceGroup, { ...GROUP, appInstanceGroupName: "own" });
  const server = await make(workstation, WORKSTATION);
  await make(centerImage, { imageName: "golden", instanceType: PRODUCT, instanceId: server });
});
afterAll(() => cloud.close());

test("every type that can be adopted is listed, and tried here", () => {
  const adoptable = declarations.filter(({ properties }) => "adoptId" in properties);
  expect(adoptable.filter(({ lifecycle }) => lifecycle.list === undefined)).toEqual([]);
  expect(made.map(([{ token }]) => token).sort()).toEqual(adoptable.map(({ token }) => token).sort());
});

/** What a listing leaves out, so that only the adoption itself compares it. */
const NOT_LISTED = ["runtimePolicy"];

test("a listing says the same as a read, of all that cannot change in place for certain", async () => {
  for (const [declaration, id] of made) {
    const { list, read } = declaration.lifecycle;
    const listed = (await list?.(cloud.context()))?.find((each) => each.id === id)?.properties ?? {};
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
  const [, id] = made.find(([{ token }]) => token === "gws:Instance") ?? [];
  const before = (await cloud.control.calls("DescribeInstances")).length;
  const find = (each: string): Promise<Properties | undefined> =>
    adoptions.find(instance, cloud.context(), each, {});
  expect(await find(id ?? "")).toMatchObject({ instanceId: id, imageId: DESKTOP.imageId });
  expect(await find(id ?? "")).toMatchObject({ instanceId: id });
  expect((await cloud.control.calls("DescribeInstances")).length - before).toBe(1);
  expect(await find("i-not-there")).toBeUndefined();
});
