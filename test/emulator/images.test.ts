import {
  imageOf,
  instanceOf,
  instanceReaches,
  instanceRequest,
  registeredInstance,
  runningCluster,
} from "./support/account";
import { type Answer, callerFor, codeOf } from "./support/caller";
import { control } from "./support/control";
import { eventually, expectAlong, observe } from "./support/eventually";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

let ClusterId: string;
beforeAll(async () => {
  ClusterId = await runningCluster(call);
});

async function madeImage(InstanceId: string, Name?: string): Promise<string> {
  const { ImageId } = await call("CreateImage", { InstanceId, Name });
  await eventually(
    async () => (await imageOf(call, ImageId)).Status,
    (status) => status === "Available",
  );
  return ImageId;
}

test("an account starts with system images, one of them of Windows", async () => {
  const { Images, TotalCount } = await call("DescribeImages");
  expect(TotalCount).toBe(Images.length);
  const windows = Images.filter(({ Name }: Answer) => Name.includes("Windows"));
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatchObject({ ImageType: "system", Status: "Available", Progress: "100%", Size: 40 });
});

test("a system image is neither renamed nor deleted", async () => {
  const ImageId = "m-gwswin2019standard";
  expect(await codeOf(call("SetImageName", { ImageId, Name: "x" }))).toEqual([
    "OperationDenied.SystemImage",
    403,
  ]);
  expect(await codeOf(call("DeleteImage", { ImageId }))).toEqual(["OperationDenied.SystemImage", 403]);
});

test("an image lives from Creating to gone, and clones its instance meanwhile", async () => {
  const InstanceId = await registeredInstance(call, ClusterId, { SystemDiskSize: 60 });
  const { ImageId } = await call("CreateImage", { InstanceId });
  expect(ImageId).toMatch(/^m-[a-z0-9]{17}$/);
  const making = await imageOf(call, ImageId);
  expect(making).toMatchObject({ Status: "Creating", ImageType: "custom", Size: 60 });
  expect(making.Progress).toMatch(/^\d\d?%$/);
  expect(making.Name).toMatch(/^image-/);
  expect((await instanceOf(call, InstanceId)).Status).toBe("Cloning");
  expect(await codeOf(call("StopInstance", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);
  expect(await codeOf(call("CreateImage", { InstanceId }))).toEqual(["IncorrectInstanceStatus", 400]);
  expect(await codeOf(call("DeleteImage", { ImageId }))).toEqual(["OperationDenied.ImageCopying", 403]);
  const fromIt = call("CreateInstance", instanceRequest(ClusterId, { ImageId, SystemDiskSize: 60 }));
  expect(await codeOf(fromIt)).toEqual(["IncorrectImageStatus", 400]);

  const status = async () => (await imageOf(call, ImageId))?.Status ?? "gone";
  expectAlong(await observe(status, "Available"), ["Creating", "Available"]);
  expect(await imageOf(call, ImageId)).toMatchObject({ Progress: "100%" });
  await instanceReaches(call, InstanceId, "Registered");

  await call("SetImageName", { ImageId, Name: "golden" });
  expect((await imageOf(call, ImageId)).Name).toBe("golden");
  await call("DeleteImage", { ImageId });
  expect(await codeOf(call("SetImageName", { ImageId, Name: "x" }))).toEqual([
    "InvalidImageId.NotFound",
    404,
  ]);
  expectAlong(await observe(status, "gone"), ["UnAvailable", "gone"]);
});

test("a stopped instance is stopped again after an image was made of it", async () => {
  const InstanceId = await registeredInstance(call, ClusterId);
  await call("StopInstance", { InstanceId });
  await instanceReaches(call, InstanceId, "Stopped");
  await madeImage(InstanceId, "from stopped");
  await instanceReaches(call, InstanceId, "Stopped");
});

test("an image in use stays, and its size is the least disk", async () => {
  const source = await registeredInstance(call, ClusterId, { SystemDiskSize: 80 });
  const ImageId = await madeImage(source);
  const small = call("CreateInstance", instanceRequest(ClusterId, { ImageId, SystemDiskSize: 79 }));
  expect(await codeOf(small)).toEqual(["InvalidParameter.SystemDiskSize", 400]);
  const { InstanceId } = await call(
    "CreateInstance",
    instanceRequest(ClusterId, { ImageId, SystemDiskSize: 80 }),
  );
  expect(await codeOf(call("DeleteImage", { ImageId }))).toEqual(["ImageUsingByInstance", 403]);
  await control(emulator, "DELETE", `objects/${InstanceId}`);
  await call("DeleteImage", { ImageId });
});

test("an image can fail to be made", async () => {
  const InstanceId = await registeredInstance(call, ClusterId);
  const { ImageId } = await call("CreateImage", { InstanceId });
  await control(emulator, "PATCH", `objects/${ImageId}`, { Status: "CreateFailed" });
  expect(await imageOf(call, ImageId)).toMatchObject({ Status: "CreateFailed", Progress: "0%" });
  await instanceReaches(call, InstanceId, "Registered");
  expect(await imageOf(call, ImageId)).toMatchObject({ Status: "CreateFailed" });
});

test("a listing has every image, however many", async () => {
  const InstanceId = await registeredInstance(call, ClusterId);
  const before = (await call("DescribeImages")).TotalCount;
  for (let index = 0; index < 20; index += 1) {
    const { ImageId } = await call("CreateImage", { InstanceId });
    await control(emulator, "PATCH", `objects/${ImageId}`, { Status: "Available" });
    await control(emulator, "PATCH", `objects/${InstanceId}`, { Status: "Registered" });
  }
  const { Images, PageNumber, TotalCount } = await call("DescribeImages");
  expect([Images.length, TotalCount, PageNumber]).toEqual([before + 20, before + 20, 1]);
  expect(await codeOf(call("DescribeImages", { PageNumber: 2 }))).toEqual(["UnsupportedParameter", 400]);
});
