import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;

const server = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.objects("wuyingServers"))[0] ?? {};
const ownImages = async (): Promise<Readonly<Record<string, unknown>>[]> =>
  (await stack.control.objects("centerImages")).filter(({ ImageType }) => ImageType !== "System");

beforeAll(async () => {
  stack = await Stack.create();
  stack.copyExample("workstations");
  await stack.configure("officeSiteId", "cn-hangzhou+dir-643067");
  await stack.configure("workstationPassword", "Secret-of-the-workstation-1", "--secret");
  stack.edit('wuyingServerName: "build-01"', 'wuyingServerName: "build-02", users: ["alice"]');
  await stack.up();
  stack.edit('powerState: "Running"', 'powerState: "Stopped"');
  await stack.up();
});
afterAll(() => stack.close());

interface Step {
  readonly op: string;
  readonly detailedDiff: unknown;
}

/** What the plan says of the one resource that changes. */
const detailsIn = (plan: string): unknown =>
  (JSON.parse(plan) as { readonly steps: readonly Step[] }).steps.find(({ op }) => op === "update")
    ?.detailedDiff;

test("another image rebuilds it in place", async () => {
  expect(await stack.apply('powerState: "Stopped"', 'powerState: "Running"')).toEqual(["StartWuyingServer"]);
  stack.edit('imageId: "img-workstation-win"', 'imageId: "img-workstation-ubuntu", allowDataLoss: true');
  const { output } = await stack.preview("--diff");
  expect(output).toContain('"img-workstation-win" => "img-workstation-ubuntu"');
  expect(output).not.toContain("replace");
  expect(detailsIn((await stack.succeed("preview", "--json")).streams[0])).toEqual({
    allowDataLoss: { kind: "update", inputDiff: false },
    imageId: { kind: "update", inputDiff: false },
  });
  await stack.mark();
  await stack.up();
  expect(await stack.changes()).toEqual(["UpdateWuyingServerImage"]);
  expect(await stack.apply(", allowDataLoss: true", "")).toEqual([]);
});

test("a tag of an image gets another value in place, and one that would go is refused in preview", async () => {
  const tags = async (): Promise<unknown> => (await ownImages())[0]?.TagList;
  expect(
    await stack.apply('description: "weekly",', 'description: "weekly", tags: { team: "cad" },'),
  ).toEqual(["TagCloudResources"]);
  expect(await stack.apply('tags: { team: "cad" }', 'tags: { team: "design" }')).toEqual([
    "TagCloudResources",
  ]);
  expect(await tags()).toContainEqual(expect.objectContaining({ Key: "team", Value: "design" }));
  const program = stack.read("index.ts");
  stack.edit('tags: { team: "design" }', 'tags: { stage: "test" }');
  expect((await stack.fail("preview")).output).toContain('tags cannot lose "team"');
  stack.write("index.ts", program.replace('{ team: "design" }', '{ team: "design", stage: "test" }'));
  await stack.up();
  await stack.expectNoChanges();
});

test.each([
  ['chargeType: "PostPaid"', 'chargeType: "PrePaid"', 'autoPay must be true with chargeType "PrePaid"'],
  [
    "systemDiskSize: 80",
    'systemDiskSize: 80, hostName: "-build"',
    "hostName must neither start nor end with a dot or hyphen",
  ],
  ['"ap-southeast-1"', '"cn-beijing"', "distributionRegions cannot lose ap-southeast-1"],
  [
    'instanceType: "WuyingServer"',
    'instanceType: "Server" as never',
    'instanceType must be one of "CloudDesktop", "WuyingServer", not "Server"',
  ],
])("refuses in preview: %s as %s", async (before, after, message) => {
  const program = stack.read("index.ts");
  stack.edit(before, after);
  expect((await stack.fail("preview")).output).toContain(message);
  stack.write("index.ts", program);
});

test("refresh finds drift, and the next up puts it right", async () => {
  const { WuyingServerId } = await server();
  await stack.control.patch(String(WuyingServerId), { WuyingServerName: "by-hand", Users: ["mallory"] });
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"build-02" => "by-hand"');
  await stack.up();
  expect(await server()).toMatchObject({ WuyingServerName: "build-02", Users: ["alice"] });
  await stack.expectNoChanges();
});

test("a replacement is another workstation, though the token says the same", async () => {
  expect(await stack.apply('users: ["alice"]', 'users: ["alice"], allowDataLoss: true')).toEqual([]);
  const before = await server();
  const { urn } = (await stack.state()).resources.build ?? {};
  await stack.up("--replace", urn ?? "");
  expect((await server()).WuyingServerId).not.toBe(before.WuyingServerId);
  expect(await stack.control.objects("wuyingServers")).toHaveLength(1);
  await stack.expectNoChanges();
});
