import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DesktopWatch, deletedInOrder, mostOutByRecord } from "./support/desktop-watch";
import { ROOT } from "./support/engine";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

const OLD = "m-gwswin2019standard";
const NEW = "m-gwsubuntu2004desktop";
const PEOPLE = ["alice", "bob", "carol", "dave", "erin", "frank"];

let stack: Stack;

type Desktop = Readonly<Record<string, unknown>>;

/** The desktops by their users. */
const desktops = async (): Promise<Readonly<Record<string, Desktop>>> =>
  Object.fromEntries((await stack.control.objects("instances")).map((each) => [String(each.UserName), each]));
const imagesNow = async (): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries(Object.entries(await desktops()).map(([user, { ImageId }]) => [user, ImageId]));
const allOn = (image: string): Readonly<Record<string, string>> =>
  Object.fromEntries(PEOPLE.map((name) => [name, image]));

beforeAll(async () => {
  stack = await Stack.create();
  stack.copyExample("desktop-pool");
  const project = readFileSync(join(ROOT, "examples/desktop-pool/Pulumi.yaml"), "utf8");
  stack.write("Pulumi.yaml", project.replace("name: wuying-desktop-pool", "name: test"));
});
afterAll(() => stack.close());

test("each person gets a desktop", async () => {
  const { output } = await stack.up();
  // The stack, role, cluster and pool come with the six.
  expect(output).toContain("+ 10 created");
  expect(await imagesNow()).toEqual(allOn(OLD));
});

test("another image is refused until the program accepts what it costs", async () => {
  await stack.configure("imageId", NEW);
  const { output } = await stack.fail("preview");
  expect(output).toContain("a change of imageId");
  expect(output).toContain("accept the loss: the property allowDataLoss: true");
});

test("the canary goes first, and everybody else's desktop stays as it is", async () => {
  await stack.configure("replaceDesktops", "true");
  await stack.configure("batches", "1");
  await stack.mark();
  await stack.up();
  expect(await imagesNow()).toEqual({ ...allOn(OLD), alice: NEW });
  expect((await stack.changes()).filter((operation) => operation === "DeleteInstance")).toHaveLength(1);
});

test("the others follow in batches: two people at a time are without a desktop, and nobody has two", async () => {
  const canary = (await desktops()).alice?.InstanceId;
  await stack.succeed("config", "rm", "batches");
  const watch = new DesktopWatch(stack.control, PEOPLE);
  await stack.up();
  await watch.stop();
  expect(await imagesNow()).toEqual(allOn(NEW));
  expect((await desktops()).alice?.InstanceId).toBe(canary);
  expect(watch.mostOut).toBe(2);
  expect(watch.mostDesktops).toBe(6);
  const calls = await stack.control.calls();
  expect(mostOutByRecord(calls)).toBe(2);
  const order = deletedInOrder(calls);
  expect([order.slice(0, 1), order.slice(1, 3).sort(), order.slice(3, 5).sort(), order.slice(5)]).toEqual([
    ["alice"],
    ["bob", "carol"],
    ["dave", "erin"],
    ["frank"],
  ]);
});

test("who comes and who goes is one up, which touches nobody else", async () => {
  await stack.configure("replaceDesktops", "false");
  const before = await desktops();
  const { bob: _leaver, ...stay } = JSON.parse(stack.read("people.json"));
  stack.write("people.json", JSON.stringify({ grace: { userUid: 1007 }, ...stay }));
  await stack.mark();
  await stack.up();
  const after = await desktops();
  expect(Object.keys(after).sort()).toEqual(["alice", "carol", "dave", "erin", "frank", "grace"]);
  for (const name of Object.keys(stay)) {
    expect(after[name]?.InstanceId).toBe(before[name]?.InstanceId);
  }
  expect((await stack.changes()).sort()).toEqual([
    "CreateInstance",
    "DeleteInstance",
    "SetInstanceName",
    "SetInstanceUser",
  ]);
  await stack.expectNoChanges();
});

test("destroy leaves nothing", async () => {
  await stack.destroy();
  expect(await stack.control.objects("instances")).toEqual([]);
});
