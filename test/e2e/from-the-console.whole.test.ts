import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP } from "../provider/support/inputs";
import { listingsOf } from "./support/listings";
import { Stack } from "./support/stack";

jest.setTimeout(600_000);

const PAGE = "from-the-console.md";
const run = promisify(execFile);

/** An account in which somebody has made a cluster and two desktops by hand, and a stack that knows nothing of them. */
let cloud: Cloud;
let stack: Stack;
let studio: string;
let ofAlice: string;
let ofBob: string;
beforeAll(async () => {
  cloud = await Cloud.start();
  await cloud.create(serviceLinkedRole, {});
  studio = (await cloud.create(cluster, { ...CLUSTER, vpcId: "vpc-studio", name: "studio" })).id;
  const desktopOf = async (userName: string, userUid: number): Promise<string> => {
    const inputs = { ...DESKTOP, clusterId: studio, name: `${userName}'s`, user: { userName, userUid } };
    return (await cloud.create(instance, { ...inputs, __owner: userName })).id;
  };
  ofAlice = await desktopOf("alice", 1001);
  ofBob = await desktopOf("bob", 7);
  stack = await Stack.on(cloud.emulator);
});
afterAll(async () => {
  await stack.close();
  await cloud.close();
});

test("the list of what there is has each object on a line, without a stack", async () => {
  stack.write("inventory.mjs", listingsOf(PAGE, "2. A list of what there is", "js")[0] ?? "");
  const { endpoint, accessKeyId, accessKeySecret } = cloud.emulator;
  const { PATH, HOME } = process.env;
  const { stdout } = await run(process.execPath, ["inventory.mjs"], {
    cwd: stack.folder,
    env: {
      PATH,
      HOME,
      WUYING_ENDPOINT: endpoint,
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    },
  });
  const desktop = [studio, DESKTOP.imageId, DESKTOP.instanceType, DESKTOP.workMode];
  expect(stdout.trim().split("\n").sort()).toEqual(
    [
      ["gws.Cluster", studio, "studio", "vpc-studio", "running"],
      ["gws.Instance", ofAlice, "alice's", ...desktop, "alice", "1001"],
      ["gws.Instance", ofBob, "bob's", ...desktop, "bob", "7"],
    ]
      .map((cells) => cells.join("\t"))
      .sort(),
  );
});

test("the program takes the objects over, and lets go of them again, without a call that changes one", async () => {
  const [program = ""] = listingsOf(PAGE, "3. The first objects in a program", "ts");
  const ids = [
    ["gws-was98kwzp9qrfoi", studio],
    ["i-wyinlhj78flcb2nif", ofAlice],
    ["i-c34jfk6kfxtlefcky", ofBob],
  ] as const;
  stack.write(
    "index.ts",
    ids.reduce((text, [example, id]) => text.replace(example, id), program),
  );
  await stack.mark();
  const first = await stack.preview();
  const [said = ""] = listingsOf(PAGE, "4. Until the preview has nothing to change", "text");
  for (const line of said.trim().split("\n")) {
    expect(first.output).toContain(ids.reduce((text, [example, id]) => text.replace(example, id), line));
  }

  stack.edit("uid: 1002", "uid: 7");
  const { output } = await stack.preview();
  expect(output).not.toContain("and changes it");
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  await stack.expectNoChanges();

  stack.edit(
    "user: { userName: name, userUid: uid },\n  });",
    "user: { userName: name, userUid: uid },\n  }, { retainOnDelete: true });",
  );
  stack.edit(`vpcId: "vpc-studio",\n});`, `vpcId: "vpc-studio",\n}, { retainOnDelete: true });`);
  await stack.mark();
  await stack.up();
  stack.write("index.ts", "export {};\n");
  await stack.up();
  expect(await stack.changes()).toEqual([]);
  expect((await stack.state()).resources).toEqual({});
  expect(await cloud.control.objects("instances")).toHaveLength(2);
});
