import { update } from "../../../../src/provider/applying/update";
import { centerImage } from "../../../../src/provider/appstream/image/declaration";
import type { Properties } from "../../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../../src/provider/language/values";
import { checkInputs } from "../../../../src/provider/planning/check";
import { diffProperties } from "../../../../src/provider/planning/diff";
import { Cloud } from "../../support/cloud";

const IMAGE: Properties = { imageName: "golden", instanceType: "CloudDesktop", instanceId: "ecd-1" };
const tagged = (tags: Properties | undefined, more: Properties = {}): Properties => ({
  ...IMAGE,
  tags,
  ...more,
});

const refused = (olds: Properties, news: Properties): string[] =>
  checkInputs(centerImage, news, olds).map(({ property, reason }) => `${property} ${reason}`);

test("a tag that would go is refused, by name", () => {
  expect(refused(tagged({ team: "a", stage: "b" }), tagged({ owner: "c" }))).toEqual([
    'tags cannot lose "team", "stage": the API takes no tag off an image. Keep the key, with another value if need be, or leave tags out to manage none',
  ]);
  expect(refused(tagged({ team: "a" }), tagged({}))).toHaveLength(1);
});

test.each<[string, Properties, Properties]>([
  ["another value", tagged({ team: "a" }), tagged({ team: "b" })],
  ["one more", tagged({ team: "a" }), tagged({ team: "a", stage: "b" })],
  ["tags that are left out", tagged({ team: "a" }), tagged(undefined)],
  ["a value that is not known yet", tagged({ team: "a" }), tagged({ team: UNKNOWN })],
  ["another image altogether", tagged({ team: "a" }), tagged({}, { imageName: "other" })],
])("%s passes", (_what, olds, news) => {
  expect(refused(olds, news)).toEqual([]);
});

test("another image altogether may be in fewer regions, too", () => {
  const two = tagged({}, { distributionRegions: ["cn-shanghai", "cn-beijing"] });
  const one = tagged({}, { distributionRegions: ["cn-shanghai"] });
  expect(refused(two, one)).toEqual([expect.stringContaining("distributionRegions cannot lose cn-beijing")]);
  expect(refused(two, { ...one, instanceId: "ecd-2" })).toEqual([]);
});

describe("tags that somebody else has set", () => {
  let cloud: Cloud;
  let id: string;
  let applied: Properties;
  const inputs = tagged({ team: "a" }, { __owner: "owner", __provider: "reference" });

  beforeAll(async () => {
    cloud = await Cloud.start();
    ({ id, applied } = await cloud.create(centerImage, inputs));
    await cloud.control.patch(id, {
      TagList: [
        { Key: "team", Value: "a" },
        { Key: "cost", Value: "7" },
      ],
    });
  });
  afterAll(() => cloud.close());

  const cloudTags = async (): Promise<unknown> =>
    (await cloud.control.objects("centerImages")).find(({ ImageId }) => ImageId === id)?.TagList;

  test("are no change, since they could not be taken off", async () => {
    const found = await cloud.read(centerImage, id, applied);
    expect(found?.applied.tags).toEqual({ team: "a" });
    expect(diffProperties(centerImage, found?.applied ?? {}, inputs)).toMatchObject({ changes: false });
  });

  test("stay when those of the program change", async () => {
    applied = await update(centerImage, cloud.context(), id, applied, { ...inputs, tags: { team: "b" } });
    expect(applied.tags).toEqual({ team: "b" });
    expect(await cloudTags()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Key: "team", Value: "b" }),
        expect.objectContaining({ Key: "cost", Value: "7" }),
      ]),
    );
  });

  test("stay when the image is adopted", async () => {
    cloud.nextRun();
    const adopted = await cloud.create(centerImage, { ...inputs, tags: { team: "c" }, adoptId: id });
    expect(adopted.applied.tags).toEqual({ team: "c" });
    expect((await cloud.control.calls()).map(({ operation }) => operation)).not.toContain(
      "UntagCloudResources",
    );
  });
});
