import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, relative } from "node:path";
import { text as textOf } from "node:stream/consumers";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import { appInstanceGroup } from "../../src/provider/appstream/app-instance-group/declaration";
import { workstation } from "../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { instance } from "../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../provider/support/cloud";
import { CLUSTER, DESKTOP, GROUP, WORKSTATION } from "../provider/support/inputs";
import { compilerErrors } from "../support/compiler";
import { ROOT } from "./support/engine";
import { until } from "./support/until";

jest.setTimeout(120_000);

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
  await cloud.create(appInstanceGroup, { ...GROUP, appInstanceGroupName: "office", users: ["alice"] });
  await cloud.create(serviceLinkedRole, {});
  const { id: clusterId } = await cloud.create(cluster, { ...CLUSTER, name: "studio" });
  const { id: InstanceId } = await cloud.create(instance, { ...DESKTOP, clusterId, name: "desk" });
  // Every ticket opens a connection.
  await cloud.client.call(gws.GetConnectTicket, { InstanceId });
});
afterAll(() => cloud.close());

/** Runs Node.js where the package is installed, with what a user gives it. */
async function node(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { accessKeyId, accessKeySecret, endpoint } = cloud.emulator;
  const child = spawn(process.execPath, args, {
    cwd: join(ROOT, "examples/scripts"),
    env: {
      PATH: process.env.PATH,
      WUYING_ENDPOINT: endpoint,
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    },
  });
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const [code] = await once(child, "close");
  return { code, out: await out, err: await err };
}

test("the compiler finds nothing wrong with the scripts", () => {
  const scripts = ["scripts/connected.mjs", "scripts/ticket.mjs", "nightly-power-off/power.mjs"];
  expect(compilerErrors(scripts.map((path) => `examples/${path}`))).toEqual([]);
});

test("the client loads neither Pulumi nor the emulator nor the provider", async () => {
  const { code, out } = await node(
    "-e",
    `require("pulumi-wuying/client"); console.log(Object.keys(require.cache).join("\\n"));`,
  );
  expect(code).toBe(0);
  const loaded = out.trim().split("\n");
  expect(loaded).toContain(join(ROOT, "dist/client/index.js"));
  expect(loaded.filter((file) => file.includes("@pulumi"))).toEqual([]);
  const own = loaded
    .map((file) => relative(join(ROOT, "dist"), file))
    .filter((path) => !path.startsWith(".."));
  expect(own.filter((path) => !/^(api|client)[/\\]/.test(path))).toEqual([]);
});

test("a script prints a ticket, and another who is connected by it", async () => {
  const ticket = await node("ticket.mjs", "alice", "ca-notepad");
  expect(ticket).toMatchObject({ code: 0, err: "" });
  expect(Buffer.from(ticket.out.trim(), "base64").toString()).toContain("[Desktop]");
  const connected = await node("connected.mjs");
  expect(connected).toMatchObject({ code: 0, err: "" });
  expect(connected.out).toMatch(/^alice in office \(ai-\S+\)$/m);
  expect(connected.out).toMatch(/^client-\w+ on desk in studio since 2\S+Z$/m);
});

test("a session that is not connected is not printed", async () => {
  const { AppInstanceGroupModels: [group] = [] } = await cloud.client.call(appstream.ListAppInstanceGroup, {
    ProductType: "CloudApp",
  });
  const { AppInstanceModels: [session] = [] } = await cloud.client.call(appstream.ListAppInstances, {
    AppInstanceGroupId: group?.AppInstanceGroupId ?? "",
  });
  await cloud.control.patch(session?.AppInstanceId ?? "", { SessionStatus: "disconnect" });
  expect((await node("connected.mjs")).out).not.toContain("alice");
});

test("a script that gets no ticket says why, and ends in an error", async () => {
  const { code, out, err } = await node("ticket.mjs", "mallory", "ca-notepad");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^GetConnectionTicket failed with TryBind\.NoCandidateAppInstanceGroup/);
  expect((await node("ticket.mjs")).code).toBe(2);
});

describe("the script that switches workstations off at night", () => {
  const POWER = join(ROOT, "examples/nightly-power-off/power.mjs");
  const [idle, inUse, other] = ["idle-01", "in-use-01", "other-01"] as const;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    for (const [name, night] of [
      [idle, "off"],
      [inUse, "off"],
      [other, "on"],
    ] as const) {
      const inputs = { ...WORKSTATION, wuyingServerName: name, tags: { night }, __owner: name };
      ids[name] = (await cloud.create(workstation, inputs)).id;
    }
    await cloud.control.openSession({ AppInstanceGroupId: ids[inUse], EndUserId: "alice" });
  });

  /** Waits until a workstation rests. */
  async function statusOf(name: string): Promise<unknown> {
    const status = async (): Promise<unknown> => (await cloud.control.find(ids[name] ?? ""))?.Status;
    await until(async () => ["RUNNING", "STOPPED"].includes(String(await status())));
    return status();
  }

  test("stops those with the tag that nobody uses, and starts them again", async () => {
    const stopped = await node(POWER, "stop");
    expect(stopped).toEqual({ code: 0, err: "", out: "left in-use-01 running: alice\nstopping idle-01\n" });
    expect(await Promise.all([idle, inUse, other].map(statusOf))).toEqual(["STOPPED", "RUNNING", "RUNNING"]);
    expect(await node(POWER, "start")).toEqual({ code: 0, err: "", out: "starting idle-01\n" });
    expect(await statusOf(idle)).toBe("RUNNING");
    expect(await node(POWER, "start")).toEqual({ code: 0, err: "", out: "" });
  });

  test("says why one could not be stopped, and ends in an error", async () => {
    await cloud.control.fault({ operation: "StopWuyingServer", kind: "error", code: "Forbidden.RAM" });
    const { code, out, err } = await node(POWER, "stop");
    expect({ code, out }).toEqual({ code: 1, out: "left in-use-01 running: alice\n" });
    expect(err).toMatch(/^idle-01: StopWuyingServer failed with Forbidden\.RAM/);
    expect((await node(POWER, "pause")).code).toBe(2);
  });
});
