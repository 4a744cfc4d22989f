import { FLEET } from "./support/gws-program";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
afterEach(() => stack.close());

test("the functions of App Streaming answer, in their plain and their Output form", async () => {
  stack = await Stack.create();
  stack.copyExample("app-streaming");
  stack.write(
    "index.ts",
    `${stack.read("index.ts")}
    const { appstream } = wuying;
    export const plain = group.id.apply(async (appInstanceGroupId) => ({
      group: (await appstream.getAppInstanceGroup({ appInstanceGroupId })).status,
      groups: (await appstream.getAppInstanceGroups({ nameRegex: "^cad$" })).ids.length,
      images: (await appstream.getImages({ productType: "CloudApp", imageType: "System" })).ids.length,
      image: (await appstream.getImage({ imageId: "img-workstation-win" })).osType,
      workstations: (await appstream.getWorkstations()).ids.length,
      type: (await appstream.getNodeInstanceTypes({ nodeInstanceType: "appstreaming.general.4c8g" })).nodeInstanceTypes[0]?.nodeInstanceType,
      regions: (await appstream.getRegions()).regionIds.includes("cn-hangzhou"),
      price: (await appstream.getResourcePrice({ bizRegionId: "cn-hangzhou", nodeInstanceType: "appstreaming.general.4c8g", amount: 1 })).priceModel?.price?.currency,
    }));
    export const names = [
      appstream.getAppInstanceGroupOutput({ appInstanceGroupId: group.id }).appInstanceGroupName,
      appstream.getAppInstanceGroupsOutput({ bizRegionId: group.bizRegionId }).ids,
      appstream.getImagesOutput({ productType: "WuyingServer" }).ids,
      appstream.getWorkstationsOutput().ids,
      appstream.getNodeInstanceTypesOutput().nodeInstanceTypes.length,
      appstream.getRegionsOutput().regionIds,
      appstream.getResourcePriceOutput({ bizRegionId: group.bizRegionId, nodeInstanceType: "appstreaming.general.4c8g", amount: 1 }).priceModel,
    ].length;
    export const missing = appstream.getWorkstationOutput({ wuyingServerId: "ws-none" }).apply(() => "found");
  `,
  );
  expect((await stack.fail("up", "--yes", "--skip-preview")).output).toContain(
    'no workstation fits {"wuyingServerId":"ws-none"}',
  );
  stack.edit(
    'export const missing = appstream.getWorkstationOutput({ wuyingServerId: "ws-none" }).apply(() => "found");',
    "",
  );
  await stack.up();
  const { output } = await stack.succeed("stack", "output", "--json");
  expect(JSON.parse(output)).toMatchObject({
    plain: {
      group: "PUBLISHED",
      groups: 1,
      images: 2,
      image: "Windows",
      workstations: 0,
      type: "appstreaming.general.4c8g",
      regions: true,
      price: expect.any(String),
    },
    names: 7,
  });
});

test("a function that finds several, or none, names them", async () => {
  stack = await Stack.create();
  stack.program(`export const image = wuying.gws.getImageOutput({ imageType: "system" }).imageId;`);
  expect((await stack.fail("preview")).output).toMatch(
    /2 images fit \{"imageType":"system"\}: .*m-gwswin2019standard.*mostRecent: true/,
  );
  stack.program(`export const image = wuying.gws.getImageOutput({ nameRegex: "BeOS" }).imageId;`);
  expect((await stack.fail("preview")).output).toContain('no image fits {"nameRegex":"BeOS"}');
});

test("get reads what exists without managing it; adoptId takes it under management", async () => {
  stack = await Stack.create();
  stack.program(`${FLEET}\nexport const id = cluster.id;`);
  await stack.up();
  const id = (await stack.succeed("stack", "output", "id")).output.trim();
  const owner = stack.read("index.ts");

  stack.write(
    "index.ts",
    `${owner}\nexport const seen = wuying.gws.Cluster.get("same", cluster.id).policy.apply((p) => p?.clipboard);`,
  );
  expect((await stack.up()).output).toContain('seen: "readwrite"');
  stack.program(`wuying.gws.Cluster.get("none", "gws-none");`);
  expect((await stack.fail("preview")).output).toMatch(/there is no gws:Cluster gws-none/);

  stack.write("index.ts", owner);
  await stack.up();
  await stack.succeed("stack", "init", "other");
  for (const [key, value] of [
    ["endpoint", stack.emulator.endpoint],
    ["accessKeyId", stack.emulator.accessKeyId],
  ] as const) {
    await stack.configure(`wuying:${key}`, value);
  }
  await stack.configure("wuying:accessKeySecret", stack.emulator.accessKeySecret, "--secret");
  stack.program(
    `new wuying.gws.Cluster("mine", { adoptId: "${id}", clusterType: "gws.s1.advanced", vpcId: "vpc-2", name: "adopted" });`,
  );
  expect((await stack.fail("up", "--yes", "--skip-preview")).output).toContain(
    'vpcId is "vpc-1" but the program says "vpc-2"',
  );
  stack.edit("vpc-2", "vpc-1");
  await stack.up();
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ ClusterId: id, Name: "adopted" }),
  ]);
  expect(await stack.control.calls("CreateCluster")).toHaveLength(1);
  await stack.expectNoChanges();
});
