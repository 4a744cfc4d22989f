import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator";
import { PRODUCTS } from "../../src/emulator/products";
import { serveProducts } from "../../src/emulator/start-emulator";
import { clusterOf, instanceRequest, runningCluster } from "./support/account";
import { callerFor, failureOf } from "./support/caller";
import { control, stateOf } from "./support/control";
import { eventually } from "./support/eventually";
import { jumpingClock } from "./support/jumping-clock";

const KEY = { accessKeyId: "id", accessKeySecret: "secret" };

let folder: string;
let stateFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-"));
  stateFile = join(folder, "deep", "state.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(): Promise<Emulator> {
  return serveProducts(PRODUCTS, { ...KEY, stateFile, clock: jumpingClock() });
}

test("a restarted emulator has the same objects and carries on", async () => {
  const first = await start();
  const ClusterId = await runningCluster(callerFor(first));
  const { InstanceId } = await callerFor(first)(
    "CreateInstance",
    instanceRequest(ClusterId, { Name: "desk" }),
  );
  await control(first, "PATCH", `objects/${ClusterId}`, { Name: "drifted" });
  const before = await stateOf(first);
  await first.close();

  const second = await start();
  const call = callerFor(second);
  const after = await stateOf(second);
  expect(after.clusters).toEqual(before.clusters);
  expect(after.serviceLinkedRoles).toEqual(before.serviceLinkedRoles);
  expect(after.images).toEqual(before.images);
  // Time has gone on for the instance, as it does in the cloud.
  await eventually(
    async () => (await call("DescribeInstances", { InstanceId })).Instances[0].Status,
    (status) => status === "Registered",
  );
  const next = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
  expect(next.ClusterId).not.toBe(ClusterId);
  expect((await clusterOf(call, ClusterId)).Name).toBe("drifted");
  await second.close();
});

test("a change in the background takes effect over a restart", async () => {
  const first = await start();
  const ClusterId = await runningCluster(callerFor(first));
  const policy = { Clipboard: "off", LocalDrive: "off", UsbRedirect: "on", Watermark: "on" };
  const { TaskId } = await callerFor(first)("SetClusterPolicy", { ClusterId, ...policy, AsyncMode: true });
  await first.close();
  const second = await start();
  const read = () => callerFor(second)("DescribeClusterPolicy", { ClusterId, TaskId, AsyncMode: true });
  expect(await eventually(read, ({ TaskFinished }) => TaskFinished)).toMatchObject(policy);
  await second.close();
});

test("a change is in the file when it is answered", async () => {
  const emulator = await start();
  const call = callerFor(emulator);
  await call("CreateServiceLinkedRole");
  const created = await Promise.all(
    Array.from({ length: 8 }, () =>
      call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" }),
    ),
  );
  const text = readFileSync(stateFile, "utf8");
  for (const { ClusterId } of created) {
    expect(text).toContain(ClusterId);
  }
  await emulator.close();
});

test("no secret is in the file", async () => {
  const emulator = await start();
  const ClusterId = await runningCluster(callerFor(emulator), "gws.s1.advanced");
  await callerFor(emulator)("SetClusterADDomain", {
    ClusterId,
    DomainName: "corp.example",
    DomainDnsIp: "10.0.0.2",
    DomainPassword: "hunter2-secret",
  });
  await emulator.close();
  expect(readFileSync(stateFile, "utf8")).not.toMatch(/hunter2-secret|"secret"/);
});

test.each([
  ["{ half", /is not JSON/],
  ["[]", /is not a state of this emulator/],
  ['{"format":"pulumi-wuying-emulator/1","account":{}}', /is not a state of this emulator/],
])("a file with %j is refused and left alone", async (text, message) => {
  stateFile = join(folder, "broken.json");
  writeFileSync(stateFile, text);
  await expect(start()).rejects.toThrow(message);
  expect(readFileSync(stateFile, "utf8")).toBe(text);
});

test("a file that cannot be written is refused at the start", async () => {
  writeFileSync(join(folder, "file"), "");
  stateFile = join(folder, "file", "state.json");
  await expect(start()).rejects.toThrow(/state\.json|file/);
});

test("a file that can no longer be written is named in the answers, and in the log once", async () => {
  stateFile = join(folder, "later", "state.json");
  const lines: string[] = [];
  const emulator = await startEmulator({ ...KEY, stateFile, log: (line) => lines.push(line) });
  rmSync(join(folder, "later"), { recursive: true });
  writeFileSync(join(folder, "later"), "");
  for (const _ of Array(2)) {
    const failure = await failureOf(callerFor(emulator)("CreateServiceLinkedRole"));
    expect(failure.code).toBe("InternalError");
    expect(failure.message).toContain(`The state file ${stateFile} cannot be written: `);
  }
  expect(lines).toHaveLength(1);
  rmSync(join(folder, "later"));
  await emulator.close();
});
