import { appstream, type Client, createClient, gws, listAll } from "../../src/client";
import { type Emulator, startEmulator } from "../../src/emulator";
import { Control } from "../e2e/support/control";

let emulator: Emulator;
let client: Client;
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0.001 });
  const { accessKeyId, accessKeySecret, endpoint } = emulator;
  client = createClient({ accessKeyId, accessKeySecret, endpoint });
});
afterAll(() => emulator.close());

/** Calls of an operation that something made. */
async function callsOf(operation: string, work: () => Promise<void>): Promise<number> {
  const control = new Control(emulator);
  const before = (await control.calls(operation)).length;
  await work();
  return (await control.calls(operation)).length - before;
}

const BizRegionId = "cn-hangzhou";

test("pages are read to the end, in the size that is asked for", async () => {
  for (const CloudBrowserName of ["one", "two", "three", "four", "five"]) {
    await client.call(appstream.CreateBrowserInstanceGroup, {
      BizRegionId,
      OsType: "Windows",
      CloudBrowserName,
    });
  }
  const calls = await callsOf("ListBrowserInstanceGroup", async () => {
    const found = await listAll(client, appstream.ListBrowserInstanceGroup, { BizRegionId }, { pageSize: 2 });
    const names = found.map(({ BrowserInstanceGroupName }) => BrowserInstanceGroupName);
    expect(names).toEqual(["five", "four", "three", "two", "one"]);
  });
  expect(calls).toBe(3);
});

test("a listing whose total has another name is read to the end", async () => {
  const images = await listAll(client, appstream.ListImage, {}, { pageSize: 3 });
  const { Count } = await client.call(appstream.ListImage, {});
  expect(images).toHaveLength(Count ?? -1);
  expect(images.length).toBeGreaterThan(3);
});

test("pages that are named by tokens are read to the end", async () => {
  const ResourceIds = ["ca-notepad", "ca-paint", "ca-edge"];
  await client.call(appstream.TagCloudResources, {
    ResourceType: "AppId",
    ResourceIds,
    Tags: [{ Key: "team", Value: "cad" }],
  });
  const calls = await callsOf("ListTagCloudResources", async () => {
    const request = { ResourceType: "AppId", Scope: "Custom", MaxResults: 1 };
    const found = await listAll(client, appstream.ListTagCloudResources, request);
    expect(new Set(found.map(({ ResourceId }) => ResourceId))).toEqual(new Set(ResourceIds));
  });
  expect(calls).toBe(3);
});

test("an operation without pages is refused before any call", async () => {
  const calls = await callsOf("DescribeImages", async () => {
    // @ts-expect-error there is no parameter for a page
    await expect(listAll(client, gws.DescribeImages, {})).rejects.toThrow(
      "DescribeImages failed with InvalidRequest: the operation lists nothing page by page. Call it by client.call.",
    );
  });
  expect(calls).toBe(0);
});

test("every operation with pages names its list and its total as others do", () => {
  const paged = [...Object.values(gws.operations), ...Object.values(appstream.operations)].filter(
    ({ params }) => params.PageNumber || params.NextToken,
  );
  expect(paged.length).toBeGreaterThan(20);
  for (const { name, params, response } of paged) {
    const lists = Object.values(response).filter(({ type }) => type === "array");
    expect({ name, lists: lists.length }).toEqual({ name, lists: 1 });
    const ends = params.NextToken ? ["NextToken"] : ["TotalCount", "Count"];
    // The one listing without a total ends with the first page that is not full.
    const isTold = ends.some((field) => field in response);
    expect({ name, isTold }).toEqual({ name, isTold: name !== "PageListAppInstanceGroupUser" });
  }
});
