import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { Adoptions, adoptionRefusal } from "../../../src/provider/planning/adoption";
import { diffProperties } from "../../../src/provider/planning/diff";
import { Cloud } from "../support/cloud";
import { GROUP, WORKSTATION } from "../support/inputs";

let cloud: Cloud;
let adoptId: string;

beforeAll(async () => {
  cloud = await Cloud.start();
  adoptId = (await cloud.create(workstation, WORKSTATION)).id;
  cloud.nextRun();
});
afterAll(() => cloud.close());

const changes = async (): Promise<string[]> =>
  (await cloud.control.calls())
    .map(({ operation }) => operation)
    .filter((name) => !/^(List|Get|PageList)/.test(name));

test("an object that would have to be replaced is left alone", async () => {
  const before = await changes();
  await expect(cloud.create(workstation, { ...WORKSTATION, adoptId, systemDiskSize: 120 })).rejects.toThrow(
    `adoptId: ${adoptId} would have to be replaced, so it was left alone: systemDiskSize is 80 but the program says 120`,
  );
  expect(await changes()).toEqual(before);
});

test("an object that would be wiped is left alone, since no preview could say so", async () => {
  const before = await changes();
  const wiped = { ...WORKSTATION, adoptId, wuyingServerName: "other", imageId: "img-workstation-ubuntu" };
  await expect(cloud.create(workstation, wiped)).rejects.toThrow(
    `adoptId: ${adoptId} would lose what is stored on it, so it was left alone: imageId is "img-workstation-win" but the program says "img-workstation-ubuntu". Say what it has, or accept the loss: the property allowDataLoss: true`,
  );
  expect(await changes()).toEqual(before);
});

test("it is taken and wiped when the program allows the loss", async () => {
  const wiped = { ...WORKSTATION, adoptId, imageId: "img-workstation-ubuntu", allowDataLoss: true };
  expect((await cloud.create(workstation, wiped)).id).toBe(adoptId);
  expect((await changes()).at(-1)).toBe("UpdateWuyingServerImage");
});

test("it is taken without a change when it is as the program says", async () => {
  const before = await changes();
  const same = { ...WORKSTATION, adoptId, imageId: "img-workstation-ubuntu" };
  expect((await cloud.create(workstation, same)).id).toBe(adoptId);
  expect(await changes()).toEqual(before);
});

test("of a policy, the fields that the API does not return are believed, and a fixed field deep inside counts", async () => {
  const inputs = {
    ...GROUP,
    appInstanceGroupName: "own",
    runtimePolicy: { debugMode: "ON", sessionType: "NORMAL" },
    securityPolicy: { resetAfterUnbind: true },
  };
  const { id } = await cloud.create(appInstanceGroup, inputs);
  cloud.nextRun();
  const before = await changes();
  const { applied } = await cloud.create(appInstanceGroup, { ...inputs, adoptId: id });
  expect(applied).toMatchObject({
    runtimePolicy: { debugMode: "ON", sessionType: "NORMAL" },
    securityPolicy: { resetAfterUnbind: true },
  });
  expect(diffProperties(appInstanceGroup, applied, { ...inputs, adoptId: id }).changes).toBe(false);
  const nodePool = { ...GROUP.nodePool, nodeInstanceType: "appstreaming.general.8c16g" };
  await expect(cloud.create(appInstanceGroup, { ...inputs, adoptId: id, nodePool })).rejects.toThrow(
    'nodePool.nodeInstanceType is "appstreaming.general.4c8g" but the program says "appstreaming.general.8c16g"',
  );
  expect(await changes()).toEqual(before);
});

test("what the listing of groups does not tell is no difference in a preview", async () => {
  const inputs = { ...GROUP, appInstanceGroupName: "listed", runtimePolicy: { sessionType: "NORMAL" } };
  const { id } = await cloud.create(appInstanceGroup, inputs);
  const found = (await new Adoptions().find(appInstanceGroup, cloud.context(), id, inputs)) ?? {};
  expect(found.appInstanceGroupName).toBe("listed");
  expect(found).not.toHaveProperty("runtimePolicy");
  expect(adoptionRefusal(appInstanceGroup, id, found, inputs)).toBeUndefined();
});
