import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Stack } from "./support/stack";
import { STUDIO } from "./support/studio";

jest.setTimeout(900_000);

const PASSWORD = "canary-of-the-domain";
let stack: Stack;

const newCalls = async (operation: string): Promise<number> =>
  (await stack.changes()).filter((each) => each === operation).length;

beforeAll(async () => {
  stack = await Stack.create();
  stack.program(STUDIO);
  await stack.configure("adPassword", PASSWORD, "--secret");
});
afterAll(() => stack.close());

test("preview plans the five resources and the stack, and calls nothing that changes", async () => {
  const { output } = await stack.preview();
  expect(output).toContain("+ 6 to create");
  expect(output).toContain("domainPassword: [secret]");
  const operations = new Set((await stack.control.calls()).map(({ operation }) => operation));
  expect([...operations]).toEqual(["DescribeImages"]);
});

test("up creates them, and waits until they are ready", async () => {
  const { output } = await stack.up();
  expect(output).toContain("+ 6 created");
  expect(output).toContain('deskStatus: "Registered"');
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({
      Status: "running",
      Name: "design-studio",
      Clipboard: "read",
      UsbRedirect: "off",
      Watermark: "on",
      NatId: "nat-studio",
      DomainName: "corp.example.com",
    }),
  ]);
  expect(await stack.control.objects("instances")).toContainEqual(
    expect.objectContaining({ UserName: "alice", VisualLossless: "on", WorkMode: "Application" }),
  );
  expect(await stack.control.objects("images")).toEqual([
    expect.objectContaining({ Name: "studio-golden", Status: "Available" }),
  ]);
});

test("up leaves no create noted as unfinished", () => {
  expect(readdirSync(join(stack.folder, "home/wuying/creates"))).toEqual([]);
});

test("a second preview finds nothing to do", () => stack.expectNoChanges());

test("a refresh right after finds nothing either", () =>
  stack.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes"));

test("the state has the id and outputs of each, but no secret in plain text, and stays small", async () => {
  const { text, resources } = await stack.state();
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toContain(stack.emulator.accessKeySecret);
  expect(resources.studio?.outputs).toMatchObject({
    status: "running",
    vpcId: "vpc-studio",
    policy: { clipboard: "read" },
  });
  expect(resources.golden?.outputs).toMatchObject({
    status: "Available",
    progress: "100%",
    imageType: "custom",
  });
  const sizes = Object.values(resources).map(
    ({ inputs, outputs }) => JSON.stringify({ inputs, outputs }).length,
  );
  expect(Math.max(...sizes)).toBeLessThan(3_000);
});

test("a change of the clipboard is one update in place with one call of SetClusterPolicy", async () => {
  stack.edit('clipboard: "read"', 'clipboard: "readwrite"');
  const { output } = await stack.preview();
  expect(output).toContain('~ clipboard: "read" => "readwrite"');
  expect(output).toContain("~ 1 to update");
  expect(output).not.toContain("replace");
  await stack.mark();
  await stack.up();
  expect(await newCalls("SetClusterPolicy")).toBe(1);
  expect(await stack.changes()).toEqual(["SetClusterPolicy"]);
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ Clipboard: "readwrite", LocalDrive: "off" }),
  ]);
});

test("another disk size is a replacement", async () => {
  stack.edit("systemDiskSize: 100", "systemDiskSize: 120");
  const { output } = await stack.preview();
  expect(output).toContain("+-1 to replace");
  expect(output).toContain("~ systemDiskSize: 100 => 120");
  stack.edit("systemDiskSize: 120", "systemDiskSize: 100");
});

test("taking the gateway out of the program detaches it", async () => {
  stack.edit('    dnat: { natId: "nat-studio", natEip: "203.0.113.10" },\n', "");
  await stack.mark();
  await stack.up();
  expect(await newCalls("SetClusterDnat")).toBe(1);
  expect(await stack.control.objects("clusters")).toEqual([expect.objectContaining({ NatId: "" })]);
  await stack.expectNoChanges();
});

test("leaving the domain and joining again work in place", async () => {
  const before = stack.read("index.ts");
  stack.write("index.ts", before.replace(/ {4}adDomain: \{[\s\S]*?\n {4}\},\n/, ""));
  await stack.up();
  expect(await stack.control.objects("clusters")).toEqual([expect.objectContaining({ DomainName: "" })]);
  await stack.expectNoChanges();
  stack.write("index.ts", before);
  await stack.up();
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ DomainName: "corp.example.com" }),
  ]);
});

test("a new domain password is recorded without a call, which a warning says, and stays secret", async () => {
  await stack.configure("adPassword", `${PASSWORD}-2`, "--secret");
  const { output } = await stack.preview();
  expect(output).toContain("~ domainPassword: [secret] => [secret]");
  expect(output).toContain(
    "warning: adDomain.domainPassword: nothing is called for this change: the password is only used while joining and leaving",
  );
  await stack.mark();
  await stack.up();
  expect(await newCalls("SetClusterADDomain")).toBe(0);
  await stack.expectNoChanges();
  expect((await stack.state()).text).not.toContain(PASSWORD);
});

test("names, user, power and graphics change in place, each by its own operation", async () => {
  stack.edit('userName: "alice", userUid: 1001', 'userName: "bob", userUid: 1002');
  stack.edit('powerState: "Running"', 'powerState: "Stopped", name: "desk-of-bob"');
  stack.edit("optimizeFor3d: true", "optimizeFor3d: false");
  stack.edit('name: "studio-golden"', 'name: "studio-gold"');
  const { output } = await stack.preview();
  expect(output).toContain("~ 2 to update");
  await stack.mark();
  await stack.up();
  for (const operation of [
    "SetInstanceName",
    "SetInstanceUser",
    "SetInstancePolicy",
    "StopInstance",
    "SetImageName",
  ]) {
    expect([operation, await newCalls(operation)]).toEqual([operation, 1]);
  }
  expect(await stack.control.objects("instances")).toContainEqual(
    expect.objectContaining({
      Name: "desk-of-bob",
      UserName: "bob",
      UserUid: 1002,
      Status: "Stopped",
      OptimizeFor3d: "off",
      VisualLossless: "on",
    }),
  );
  await stack.expectNoChanges();
});

test("refresh shows what was changed outside, and the next up puts it right", async () => {
  const [cluster] = await stack.control.objects("clusters");
  await stack.control.patch(String(cluster?.ClusterId), { Name: "renamed-by-hand", Clipboard: "off" });
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('~ name  : "design-studio" => "renamed-by-hand"');
  expect(output).toContain('~ clipboard: "readwrite" => "off"');
  expect((await stack.fail("preview", "--expect-no-changes")).output).toContain("~name,policy");
  await stack.up();
  expect(await stack.control.objects("clusters")).toEqual([
    expect.objectContaining({ Name: "design-studio", Clipboard: "readwrite" }),
  ]);
  await stack.expectNoChanges();
});

test("destroy leaves nothing behind", async () => {
  await stack.destroy();
  for (const kind of ["clusters", "instances", "images"]) {
    expect(await stack.control.objects(kind)).toEqual([]);
  }
});
