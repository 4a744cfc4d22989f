import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const PASSWORD = "Canary-of-the-workstation-1";
let stack: Stack;

const server = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.objects("wuyingServers"))[0] ?? {};
const ownImages = async (): Promise<Readonly<Record<string, unknown>>[]> =>
  (await stack.control.objects("centerImages")).filter(({ ImageType }) => ImageType !== "System");

beforeAll(async () => {
  stack = await Stack.create();
  stack.copyExample("workstations");
  await stack.configure("officeSiteId", "cn-hangzhou+dir-643067");
  await stack.configure("workstationPassword", PASSWORD, "--secret");
});
afterAll(() => stack.close());

test("up makes the workstation and its image, in every region; a second preview is empty", async () => {
  expect((await stack.preview()).output).toContain("+ 3 to create");
  await stack.up();
  expect(await server()).toMatchObject({ WuyingServerName: "build-01", Status: "RUNNING" });
  const [image] = await ownImages();
  expect(image).toMatchObject({ ImageName: "build-golden", Status: "AVAILABLE", Description: "weekly" });
  expect(image?.ImageRegionList).toEqual(expect.arrayContaining(["cn-shanghai", "ap-southeast-1"]));
  await stack.expectNoChanges();
  await stack.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes");
});

test("the password is nowhere in plain text", async () => {
  expect((await stack.state()).text).not.toContain(PASSWORD);
  expect(JSON.stringify(await stack.control.calls())).not.toContain(PASSWORD);
  expect(JSON.stringify(await server())).not.toContain(PASSWORD);
});

test("name, password, users, addresses, tags and power change in place, each by its own operation", async () => {
  expect(
    await stack.apply('wuyingServerName: "build-01"', 'wuyingServerName: "build-02", erdmaEnabled: true'),
  ).toEqual(["ModifyWuyingServerAttribute"]);
  await stack.configure("workstationPassword", `${PASSWORD}-2`, "--secret");
  await stack.mark();
  expect((await stack.preview()).output).toContain("~ password: [secret] => [secret]");
  expect((await stack.succeed("preview")).output).toContain("[diff: ~password]");
  await stack.up();
  expect(await stack.changes()).toEqual(["ModifyWuyingServerAttribute"]);
  expect(
    await stack.apply(
      'powerState: "Running"',
      'powerState: "Stopped", users: ["alice"], secondaryPrivateIpAddressCount: 2',
    ),
  ).toEqual(["AssignWuyingServerPrivateAddresses", "AuthorizeInstanceGroup", "StopWuyingServer"]);
  expect(await stack.apply('tags: { team: "build" }', 'tags: { stage: "test" }')).toEqual([
    "UntagCloudResources",
    "TagCloudResources",
  ]);
  expect(await stack.apply("secondaryPrivateIpAddressCount: 2", "secondaryPrivateIpAddressCount: 1")).toEqual(
    ["UnassignWuyingServerPrivateAddresses"],
  );
  expect(await server()).toMatchObject({ WuyingServerName: "build-02", Status: "STOPPED", Users: ["alice"] });
});

test("a workstation with users is replaced only when the program allows the loss", async () => {
  const { urn } = (await stack.state()).resources.build ?? {};
  expect((await stack.fail("preview", "--replace", urn ?? "")).output).toContain(
    "as it is currently marked for protection",
  );
  expect(await stack.apply('users: ["alice"]', 'users: ["alice"], allowDataLoss: true')).toEqual([]);
});

test("destroy leaves nothing", async () => {
  await stack.destroy();
  expect(await stack.control.objects("wuyingServers")).toEqual([]);
  expect(await ownImages()).toEqual([]);
});
