import { isNotFound } from "../../../src/api";
import * as appstream from "../../../src/api/generated/appstream";
import { eventually, expectAlong, observe } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import { callsTo, errorOf, refusalOf } from "./support/client";
import { publishedGroup, REGION } from "./support/groups";
import { availableImage, imageOf, newImage } from "./support/images";
import { newServers, runningServer, serverReaches, WINDOWS_SERVER_IMAGE } from "./support/servers";

const emulator = withEmulator();
const call = callsTo(emulator);

let server: string;
beforeAll(async () => {
  server = await runningServer(call);
});

test("an account starts with system images of every product", async () => {
  const images = async (ProductType: string) =>
    (await call(appstream.ListImage, { ProductType, ImageType: "System" })).Data ?? [];
  const apps = await images("CloudApp");
  expect(apps).toHaveLength(2);
  expect(apps.filter(({ ImageName }) => ImageName?.includes("Windows"))).toHaveLength(1);
  expect(apps.map(({ OsType }) => OsType).sort()).toEqual(["Linux", "Windows"]);
  expect((await images("wuyingserver")).map(({ ImageId }) => ImageId)).toContain(WINDOWS_SERVER_IMAGE);
  expect(await images("CloudDesktop")).toHaveLength(1);
  for (const image of apps) {
    expect(image.Status).toBe("AVAILABLE");
    expect(image.ImageRegionList).toContain("cn-shanghai");
  }
});

test("the listing calls its total Count, and tells success in the body", async () => {
  const page = await call(appstream.ListImage, { PageSize: 2, PageNumber: 3 });
  expect(page).toMatchObject({ Code: "200", Success: true, Count: 5, PageNumber: 3, PageSize: 2 });
  expect(page.Data).toHaveLength(1);
  expect(page).not.toHaveProperty("TotalCount");
  const linux = await call(appstream.ListImage, { OsType: "Linux", ProductTypeList: ["CloudApp"] });
  expect(linux.Data?.map(({ ImageId }) => ImageId)).toEqual(["img-cloudapp-ubuntu2204"]);
});

test("an image of a workstation lives from INIT to gone", async () => {
  const request = { Description: "of the lab", DiskType: "SYSTEM", TagList: [{ Key: "team", Value: "lab" }] };
  const ImageId = await newImage(call, server, request);
  const status = async () => (await imageOf(call, ImageId))?.Status ?? "gone";
  expectAlong(await observe(status, "AVAILABLE"), ["INIT", "CREATING", "AVAILABLE"]);
  const image = await imageOf(call, ImageId);
  expect(image).toMatchObject({
    ImageName: "golden",
    Description: "of the lab",
    ImageType: "User",
    ProductType: "WuyingServer",
    OsType: "Windows",
    ParentImageId: WINDOWS_SERVER_IMAGE,
    ImageCreateMode: "BY_INSTANCE_ID",
    ImageRegionList: [REGION],
    TagList: [{ Key: "team", Value: "lab" }],
  });
  for (const writeOnly of ["InstanceId", "SubInstanceId", "InstanceType", "DiskType"]) {
    expect(image).not.toHaveProperty(writeOnly);
  }
  const found = await call(appstream.ListImage, { TagList: [{ Key: "team", Value: "lab" }] });
  expect(found.Count).toBe(1);
  const deleted = await call(appstream.DeleteImage, { ImageId });
  expect(deleted).toMatchObject({ Code: "200", Data: true, Success: true });
  expect(await status()).toBe("gone");
  const error = await errorOf(call(appstream.DeleteImage, { ImageId }));
  expect(isNotFound(error)).toBe(true);
});

test("an image is distributed region by region, and usable there afterwards", async () => {
  const ImageId = await availableImage(call, server);
  const there = { ImageId, BizRegionId: "cn-shanghai" };
  expect(await refusalOf(newServers(call, there))).toBe("InvalidParameter.ImageId");
  const distribute = (more: Partial<appstream.StartTaskForDistributeImageRequest> = {}) =>
    call(appstream.StartTaskForDistributeImage, {
      ImageId,
      ProductType: "WuyingServer",
      DestinationRegionList: ["cn-shanghai", REGION],
      ...more,
    });
  expect(await distribute()).toMatchObject({
    Code: "200",
    Success: true,
    Data: expect.stringMatching(/^tid-/),
  });
  const shanghai = async () =>
    (await imageOf(call, ImageId))?.ImageRegionDistributeList?.find(
      ({ RegionId }) => RegionId === "cn-shanghai",
    );
  const seen = await observe(async () => (await shanghai())?.Status ?? "", "AVAILABLE");
  expectAlong(seen, ["INIT", "DISTRIBUTING", "AVAILABLE"]);
  expect(await shanghai()).toMatchObject({ ImageId, Progress: "100" });
  expect((await imageOf(call, ImageId))?.ImageRegionList).toEqual([REGION, "cn-shanghai"]);
  expect((await imageOf(call, ImageId))?.Status).toBe("AVAILABLE");
  expect(await newServers(call, there)).toHaveLength(1);

  expect(await refusalOf(distribute({ DestinationRegionList: ["mars-1"] }))).toBe(
    "InvalidParameter.DestinationRegionList",
  );
  expect(await refusalOf(distribute({ SourceRegion: "cn-beijing" }))).toBe("InvalidParameter.SourceRegion");
  expect(await refusalOf(distribute({ ProductType: "CloudApp" }))).toBe("Image.NotFound");
  expect(await refusalOf(distribute({ ImageId: "img-none" }))).toBe("Image.NotFound");
});

test("an image that is not ready is neither used nor distributed", async () => {
  const ImageId = await newImage(call, server);
  expect(await refusalOf(newServers(call, { ImageId }))).toBe("InvalidParameter.ImageId");
  const attempt = call(appstream.StartTaskForDistributeImage, {
    ImageId,
    DestinationRegionList: ["cn-shanghai"],
  });
  expect(await refusalOf(attempt)).toBe("Image.StatusInvalid");
});

test("an image in use, or of the system, is kept, and the body says why", async () => {
  const ImageId = await availableImage(call, server);
  const [user = ""] = await newServers(call, { ImageId });
  const inUse = await errorOf(call(appstream.DeleteImage, { ImageId }));
  expect([inUse.code, inUse.httpStatus]).toEqual(["400", 200]);
  expect(inUse.detail).toContain(user);
  const system = await errorOf(call(appstream.DeleteImage, { ImageId: WINDOWS_SERVER_IMAGE }));
  expect([system.code, system.httpStatus]).toEqual(["400", 200]);
  await serverReaches(call, user, "RUNNING");
  await call(appstream.DeleteWuyingServer, { WuyingServerId: user });
  await eventually(
    () => call(appstream.DeleteImage, { ImageId }).catch(() => undefined),
    (answer) => answer?.Data === true,
  );
});

test("an image of a group needs debug mode", async () => {
  const create = (AppInstanceGroupId: string) =>
    call(appstream.CreateImageFromAppInstanceGroup, {
      AppInstanceGroupId,
      AppCenterImageName: "from group",
      ProductType: "CloudApp",
    });
  expect(await refusalOf(create(await publishedGroup(call)))).toBe("OperationDenied.DebugModeOff");
  const group = await publishedGroup(call, { RuntimePolicy: { DebugMode: "ON" } });
  const { ImageId = "" } = await create(group);
  expect(await imageOf(call, ImageId)).toMatchObject({ ImageName: "from group", ProductType: "CloudApp" });
  const debug = { AppInstanceGroupId: group, ProductType: "CloudApp" };
  const first = await call(appstream.GetDebugAppInstance, debug);
  const second = await call(appstream.GetDebugAppInstance, debug);
  expect(first).toMatchObject({
    AppId: "__DEBUG_APP",
    UserId: "__debug__",
    AppInstanceId: second.AppInstanceId,
  });
  expect(first.AuthCode).not.toBe(second.AuthCode);
});

test.each([
  ["MissingImageName", { ImageName: undefined }],
  ["MissingInstanceType", { InstanceType: undefined }],
  ["MissingSubInstanceId", { SubInstanceId: undefined }],
  ["InvalidParameter.SubInstanceId", { SubInstanceId: "p-none" }],
  ["InvalidParameter.InstanceType", { InstanceType: "Phone" }],
  ["InvalidParameter.DiskType", { DiskType: "DATA" }],
])("%s refuses an image", async (code, more) => {
  expect(await refusalOf(newImage(call, server, more))).toBe(code);
});

test("an image of a desktop is of the desktop product", async () => {
  const request = { InstanceType: "CloudDesktop", SubInstanceId: undefined };
  const ImageId = await newImage(call, "ecd-1", request);
  expect(await imageOf(call, ImageId)).toMatchObject({
    ProductType: "CloudDesktop",
    PlatformName: "Windows 10",
  });
});
