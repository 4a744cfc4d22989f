import * as appstream from "../../../src/api/generated/appstream";
import { withEmulator } from "../support/with-emulator";
import { callsTo, refusalOf } from "./support/client";
import { groupOf, newGroup, REGION } from "./support/groups";
import { imageOf, newImage } from "./support/images";
import { newServers, runningServer } from "./support/servers";

const emulator = withEmulator();
const call = callsTo(emulator);

const tag = (Key: string, Value = "1") => ({ Key, Value });

let group: string;
beforeEach(async () => {
  group = (await newGroup(call)).AppInstanceGroupId;
});

describe("cloud resources", () => {
  const put = (
    ResourceIds: readonly string[] | undefined,
    Tags: readonly appstream.TagCloudResourcesRequestTagsItem[],
    ResourceType = "AppInstanceGroupId",
  ) => call(appstream.TagCloudResources, { ResourceIds, ResourceType, Tags });
  const list = async (more: Partial<appstream.ListTagCloudResourcesRequest> = {}) =>
    call(appstream.ListTagCloudResources, {
      ResourceType: "AppInstanceGroupId",
      ResourceIds: [group],
      ...more,
    });

  test("have tags with scopes, of which a later one replaces the earlier", async () => {
    expect((await put([group], [tag("team", "lab"), tag("cost")])).FailedResources).toEqual([]);
    await put([group], [tag("team", "office"), tag("System/Scheduler/GRAYSCALE", "true")]);
    const tags = [
      { Key: "cost", Value: "1", Scope: "Custom" },
      { Key: "team", Value: "office", Scope: "Custom" },
      { Key: "System/Scheduler/GRAYSCALE", Value: "true", Scope: "System" },
    ];
    const listed = await list();
    expect(listed).toMatchObject({
      TotalCount: 1,
      ResourceTags: [{ ResourceId: group, ResourceType: "AppInstanceGroupId", Tags: tags }],
    });
    expect((await groupOf(call, group)).Tags).toEqual(tags);
    const scopes = await Promise.all(["Custom", "System"].map((Scope) => list({ Scope })));
    expect(scopes.map(({ ResourceTags }) => ResourceTags?.[0]?.Tags)).toEqual([
      tags.slice(0, 2),
      tags.slice(2),
    ]);
    const untag = await call(appstream.UntagCloudResources, {
      ResourceIds: [group],
      ResourceType: "AppInstanceGroupId",
      TagKeys: ["team", "not there"],
    });
    expect(untag.FailedResources).toEqual([]);
    expect((await groupOf(call, group)).Tags?.map(({ Key }) => Key)).not.toContain("team");
  });

  test("fail one by one, and the others are tagged", async () => {
    const { FailedResources } = await put([group, "aig-none"], [tag("team")]);
    expect(FailedResources).toMatchObject([
      { ResourceId: "aig-none", ResourceType: "AppInstanceGroupId", Tags: [tag("team")] },
    ]);
    expect(FailedResources?.[0]?.Code).toBeTruthy();
    expect((await groupOf(call, group)).Tags).toHaveLength(1);
    const twice = await put([group], [tag("a"), tag("a", "2")]);
    expect(twice.FailedResources?.[0]?.Code).toBe("TAG_KEY_DUPLICATED");
    const many = Array.from({ length: 20 }, (_, index) => tag(`key-${index}`));
    expect((await put([group], many)).FailedResources?.[0]?.Code).toBe("ResourceTag.CustomTagCountExceed");
    expect((await groupOf(call, group)).Tags).toHaveLength(1);
    const untag = await call(appstream.UntagCloudResources, {
      ResourceIds: ["aig-none"],
      ResourceType: "AppInstanceGroupId",
      TagKeys: ["team"],
    });
    expect(untag.FailedResources?.[0]?.Code).toBe("UNTAG_RESOURCE_FAILED");
  });

  test("are workstations, applications, the account, and images to write only", async () => {
    const [server = ""] = await newServers(call);
    await put([server], [tag("rack", "7")], "WyId");
    await put(["ca-notepad"], [tag("licence")], "AppId");
    await put(undefined, [tag("owner")], "AliUid");
    const read = async (ResourceType: string, ResourceIds?: readonly string[]) =>
      (await list({ ResourceType, ResourceIds })).ResourceTags?.[0]?.Tags?.map(({ Key }) => Key);
    expect(await read("WyId", [server])).toEqual(["rack"]);
    expect(await read("AppId", ["ca-notepad"])).toEqual(["licence"]);
    expect(await read("AliUid")).toEqual(["owner"]);
    const image = await newImage(call, await runningServer(call));
    await put([image], [tag("golden")], "CenterImageId");
    expect((await imageOf(call, image))?.TagList).toEqual([tag("golden")]);
    expect(await refusalOf(list({ ResourceType: "CenterImageId" }))).toBe("InvalidParameter.ResourceType");
    expect(await refusalOf(put([group], [tag("a")], "Everything"))).toBe("InvalidParameter.ResourceType");
  });

  test("are listed with a token for more", async () => {
    const ids = [group];
    for (let index = 0; index < 2; index += 1) {
      ids.push((await newGroup(call)).AppInstanceGroupId);
    }
    await put(ids, [tag("page")]);
    const first = await list({ ResourceIds: ids, MaxResults: 2 });
    expect([first.ResourceTags?.length, first.TotalCount]).toEqual([2, 3]);
    const second = await list({ ResourceIds: ids, MaxResults: 2, NextToken: first.NextToken });
    expect(second.ResourceTags).toHaveLength(1);
    expect(second.NextToken).toBeUndefined();
  });

  test.each([
    ["InvalidTagPolicy.KeyInvalid", [tag("acs:team")]],
    ["InvalidTagPolicy.KeyInvalid", [tag("x".repeat(129))]],
    ["InvalidTagPolicy.ValueInvalid", [tag("team", "see http://example.com")]],
    ["InvalidTagPolicy.ValueInvalid", [tag("team", "x".repeat(129))]],
    ["InvalidTagPolicy.ValueInvalid", [tag("System/Scheduler/GRAYSCALE", "maybe")]],
    ["InvalidTag.SystemTagKeyInvalid", [tag("System/Other")]],
  ])("are refused with %s", async (code, tags) => {
    expect(await refusalOf(put([group], tags))).toBe(code);
  });

  test("are at most 50 in a call, and 10 keys to take away", async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `aig-${index}`);
    expect(await refusalOf(put(ids, [tag("a")]))).toBe("InvalidParameter.ResourceIds");
    const TagKeys = Array.from({ length: 11 }, (_, index) => `key-${index}`);
    const untag = { ResourceIds: [group], ResourceType: "AppInstanceGroupId", TagKeys };
    expect(await refusalOf(call(appstream.UntagCloudResources, untag))).toBe("InvalidParameter.TagKeys");
  });
});

describe("groups by the other operations", () => {
  const base = { RegionId: REGION, ResourceType: "appinstancegroup" };
  const put = (
    ResourceId: readonly string[],
    Tag: readonly appstream.TagResourcesRequestTagItem[],
    more = {},
  ) => call(appstream.TagResources, { ...base, ResourceId, Tag, ...more });
  const list = (more: Partial<appstream.ListTagResourcesRequest>) =>
    call(appstream.ListTagResources, { ...base, ...more });

  test("have the same tags, listed flat", async () => {
    await put([group, group], [tag("team", ""), tag("cost", "7")]);
    expect((await groupOf(call, group)).Tags).toHaveLength(2);
    const listed = await list({ ResourceId: [group] });
    expect(listed).toMatchObject({
      TotalCount: 2,
      NextToken: "",
      TagResources: [
        { ResourceId: group, ResourceType: "APPINSTANCEGROUP", TagKey: "team", TagValue: "" },
        { ResourceId: group, ResourceType: "APPINSTANCEGROUP", TagKey: "cost", TagValue: "7" },
      ],
    });
    const both = [{ Key: "team" }, { Key: "cost", Value: "7" }];
    expect((await list({ Tag: both, ResourceId: [group] })).TotalCount).toBe(2);
    expect((await list({ Tag: [...both, { Key: "none" }] })).TotalCount).toBe(0);
    await call(appstream.UntagResources, {
      ...base,
      ResourceId: [group],
      TagKey: ["cost", "none"],
      All: true,
    });
    expect((await list({ ResourceId: [group] })).TotalCount).toBe(1);
    await call(appstream.UntagResources, { ...base, ResourceId: [group], All: true });
    expect((await groupOf(call, group)).Tags).toEqual([]);
  });

  test("fail all together", async () => {
    expect(await refusalOf(put([group, "aig-none"], [tag("a")]))).toBe("InvalidAppInstanceGroup.NotFound");
    expect(await refusalOf(put([group], [tag("a"), tag("a")]))).toBe("InvalidTag.Duplicated");
    expect(await refusalOf(put([group], [tag("a")], { ResourceType: "WYID" }))).toBe(
      "InvalidResourceType.Invalid",
    );
    expect(await refusalOf(put([group], [tag("a")], { RegionId: "cn-shanghai" }))).toBe(
      "InvalidAppInstanceGroup.NotFound",
    );
    await put(
      [group],
      Array.from({ length: 20 }, (_, index) => tag(`key-${index}`)),
    );
    expect(await refusalOf(put([group], [tag("more")]))).toBe("ResourceTag.CustomTagCountExceed");
    expect((await groupOf(call, group)).Tags).toHaveLength(20);
    expect(await refusalOf(list({}))).toBe("MissingParameter.ResourceIdsOrTags");
    const untag = call(appstream.UntagResources, { ...base, ResourceId: [group] });
    expect(await refusalOf(untag)).toBe("InvalidParameter.TagKeyListOrAll");
  });
});
