import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Launched, launch } from "../emulator/support/launch";
import { Canaries } from "./support/canaries";
import { ROOT } from "./support/engine";
import { filesBelow } from "./support/files";
import { type Answer, Meddler } from "./support/meddler";
import { processTree } from "./support/process-tree";
import { type Run, Stack } from "./support/stack";

jest.setTimeout(900_000);

const VERBOSE = ["-v=9", "--logtostderr", "--logflow"];
const UP = ["up", "--yes", "--skip-preview", "--continue-on-error"];

/**
 * At -v=9 the engine itself writes down every property of every call between it and the program or a provider, secrets
 * included. The SDK prints the answer to each registration as a debug line, in which the engine hides what is secret in
 * the configuration only. No package can keep either from it; docs/guide.md says so.
 */
const ENGINES_OWN = [
  /^\{"time":"[^"]+","level":"INFO","msg":"(Unm|M)arshaling property for RPC\[/,
  /^\{"time":"[^"]+","level":"[A-Z]+","msg":"(eventSink::Debug\(<\{%reset%\}>)?RegisterResource RPC finished: /,
];
const SDKS_DEBUG_LINE = /(^| )debug: RegisterResource RPC finished: /;

/** The SDK keeps the compiled program in the temporary folder, with what the program's text gives away. */
const COMPILED_PROGRAM = /^tmp\/ts-node-[0-9a-f]+\//;
const IN_THE_PROGRAMS_TEXT = /^(\w+ (literal|marked|promised)|ticket password) /;

/** What users write, and where a test takes down the tickets that it is to look for. */
const OWN_FILES = ["index.ts", "tickets.txt"];

const canaries = new Canaries();
const accessKeySecret = canaries.make("access key secret");
// It travels in a header, which takes no letters of more bytes.
const securityToken = canaries.makePlain("security token");

/** All that was printed so far, without the lines that are the engine's own. */
const printed: { readonly where: string; readonly text: string }[] = [];

let folder: string;
let stateFile: string;
let launched: Launched;
let meddler: Meddler;
let stack: Stack;

beforeAll(async () => {
  const keys = ["--access-key-id", "id-1", "--access-key-secret", accessKeySecret];
  folder = mkdtempSync(join(tmpdir(), "wuying-secrets-"));
  stateFile = join(folder, "state.json");
  const flags = ["--time-scale", "0.005", "--state", stateFile];
  launched = await launch(join(ROOT, "dist/cli/main.js"), [...flags, ...keys]);
  meddler = await Meddler.before(launched.emulator.endpoint);
  stack = await Stack.on({ ...launched.emulator, close: async () => void (await launched.stop()) });
  stack.more.TMPDIR = join(stack.folder, "tmp");
  await stack.configure("wuying:endpoint", meddler.endpoint);
  await stack.configure("wuying:securityToken", securityToken, "--secret");
});
afterAll(async () => {
  meddler?.close();
  await stack?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => meddler.rest());

/** The program: every kind of password, in every way that a program can give one. */
async function program(version: number, { options = "{}", more = "" } = {}): Promise<void> {
  const password = (what: string, way: string): string =>
    JSON.stringify(canaries.make(`${what} ${way} ${version}`));
  for (const what of ["cluster", "workstation"]) {
    await stack.configure(what, JSON.parse(password(what, "configured")), "--secret");
  }
  stack.program(`
    const config = new pulumi.Config();
    const options: pulumi.CustomResourceOptions = ${options};
    const role = new wuying.gws.ServiceLinkedRole("gws");
    const cluster = (name: string, adDomain: wuying.gws.ClusterArgs["adDomain"]) =>
      new wuying.gws.Cluster(name, { clusterType: "gws.s1.advanced", vpcId: "vpc-1", adDomain }, { ...options, dependsOn: role });
    const domain = (domainPassword: pulumi.Input<string>) =>
      ({ domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainAdmin: "admin", domainPassword });
    const workstation = (name: string, password: pulumi.Input<string>) =>
      new wuying.appstream.Workstation(name, {
        bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-643067", serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
        imageId: "img-workstation-win", systemDiskCategory: "cloud_auto", systemDiskSize: 80, password,
      }, options);
    const joined = cluster("c-literal", domain(${password("cluster", "literal")}));
    cluster("c-marked", domain(pulumi.secret(${password("cluster", "marked")})));
    cluster("c-promised", Promise.resolve(domain(${password("cluster", "promised")})));
    cluster("c-configured", domain(config.requireSecret("cluster")));
    workstation("w-literal", ${password("workstation", "literal")});
    workstation("w-marked", pulumi.secret(${password("workstation", "marked")}));
    workstation("w-promised", Promise.resolve(${password("workstation", "promised")}));
    workstation("w-configured", config.requireSecret("workstation"));
    ${more}`);
}

/** A desktop, a ticket for it by either form of the function, and what lets a user into a delivery group. */
const ticketPassword = (form: string): string => JSON.stringify(canaries.make(`ticket password ${form}`));
const TICKETS = `
  const desk = new wuying.gws.Instance("desk", {
    clusterId: joined.id, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large", systemDiskCategory: "cloud_ssd",
    systemDiskSize: 80, workMode: "Application", appList: [{ appName: "Editor", appPath: "C:\\\\e.exe" }],
  });
  const asked = { appName: "Editor", userName: "alice" };
  const takeDown = (ticket: string): string => {
    require("node:fs").appendFileSync("tickets.txt", ticket + "\\n");
    return ticket;
  };
  const group = new wuying.appstream.AppInstanceGroup("group", {
    appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou", users: ["alice"], runtimePolicy: { debugMode: "ON" },
    nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1, nodeCapacity: 2 },
  });
  const { appstream } = wuying;
  const user = { endUserId: "alice", appId: "ca-notepad" };
  export const appTicket = appstream.getConnectionTicketOutput({ ...user, appInstanceGroupIdList: [group.id] }).ticket.apply(takeDown);
  export const code = appstream.getDebugAppInstanceOutput({ appInstanceGroupId: group.id }).authCode.apply(takeDown);
  export const appLength = group.id.apply(async () => takeDown((await appstream.getConnectionTicket(user)).ticket).length);
  export const ticket = wuying.gws.getConnectTicketOutput({ ...asked, instanceId: desk.id, password: ${ticketPassword("output")} }).ticket.apply(takeDown);
  export const length = desk.id.apply(async (instanceId) =>
    takeDown((await wuying.gws.getConnectTicket({ ...asked, instanceId, password: ${ticketPassword("plain")} })).ticket).length);`;

/** Checks what a run printed, and returns what is for people. On a failure nothing secret is shown. */
function judge(where: string, fate: "succeeds" | "fails", { code, streams }: Run, own = ENGINES_OWN): string {
  const lines = streams.flatMap((stream) => stream.split("\n"));
  const text = lines.filter((line) => !own.some((pattern) => pattern.test(line))).join("\n");
  printed.push({ where, text });
  if ((code === 0) !== (fate === "succeeds")) {
    throw new Error(`${where} ended with ${code}:\n${canaries.withoutLeaks(text)}`);
  }
  expect(canaries.leaks(where, text)).toEqual([]);
  return lines.filter((line) => !line.startsWith('{"time":')).join("\n");
}

const run = async (where: string, fate: "succeeds" | "fails", ...args: string[]): Promise<string> =>
  judge(where, fate, await stack.pulumi(...args));

const withoutEnginesOwn = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !ENGINES_OWN.some((pattern) => pattern.test(line)))
    .join("\n");

/** What is in any file of the run: project, state with its history and backups, the engine's home, temporary files. */
function leaksOnDisk(): string[] {
  return filesBelow(stack.folder).flatMap(({ path, text }) => {
    const where = relative(stack.folder, path);
    if (OWN_FILES.includes(where)) {
      return [];
    }
    const leaks = canaries.leaks(where, withoutEnginesOwn(text));
    return COMPILED_PROGRAM.test(where) ? leaks.filter((leak) => !IN_THE_PROGRAMS_TEXT.test(leak)) : leaks;
  });
}

/** The ways in which a server may quote a request; each call gets the next one. */
const QUOTES: readonly ((message: IncomingMessage, body: string, secret: string) => string)[] = [
  (_message, _body, secret) => `The password ${secret} is not allowed`,
  (_message, body) => `Bad request: ${body.slice(body.indexOf("Password"))}`,
  (_message, body) => `Bad request: ${encodeURIComponent(body.slice(body.indexOf("Password")))}`,
  (_message, _body, secret) => `Bad request: ${JSON.stringify({ Value: secret })}`,
  (message) => `Denied: ${JSON.stringify(message.headers)}`,
  (message) => `Denied: ${message.headers["x-acs-security-token"]}`,
];
let quoted = 0;

function quote(status: number, code: string) {
  return (message: IncomingMessage, body: string): Answer => {
    const form = new URLSearchParams(body);
    const secret = form.get("Password") ?? form.get("DomainPassword") ?? "";
    const Message = QUOTES[quoted % QUOTES.length]?.(message, body, secret);
    quoted += 1;
    return { status, body: JSON.stringify({ Code: code, Message, RequestId: secret || "R-1" }) };
  };
}

/** Loaded into the provider's process: every update fails with its inputs, and nobody catches that a second time. */
const MISTAKE = `
  const Module = require("node:module");
  const load = Module._load;
  Module._load = (name, ...rest) => {
    const loaded = load(name, ...rest);
    if (name !== "pulumi-wuying/provider") return loaded;
    return { load: (token) => withMistake(loaded.load(token)) };
  };
  function withMistake(adapter) {
    const { declaration } = adapter;
    let inputs;
    const waitUntilReady = async () => { throw new TypeError("a mistake with " + JSON.stringify(inputs)); };
    Object.assign(adapter, { declaration: { ...declaration, lifecycle: { ...declaration.lifecycle, waitUntilReady } } });
    const update = adapter.update.bind(adapter);
    adapter.update = (id, olds, news) => {
      inputs = news;
      const result = update(id, olds, news);
      result.then(() => {});
      return result;
    };
    return adapter;
  }`;

const carriesPassword = (operation: string): boolean =>
  ["SetClusterADDomain", "CreateWuyingServer", "ModifyWuyingServerAttribute"].includes(operation);

/** Every object stays on its way: each wait lasts until its timeout. */
function stall(): void {
  meddler.spoil = (_operation, body) =>
    body
      .replace(/"Status":"(RUNNING|STOPPED)"/g, '"Status":"STARTING"')
      .replace(/"Status":"running"/g, '"Status":"starting"');
}

const IMPATIENT = '{ customTimeouts: { create: "3s", update: "3s" } }';

async function untilSeen(operation: string): Promise<void> {
  const before = meddler.seen.length;
  const end = Date.now() + 30_000;
  while (!meddler.seen.slice(before).includes(operation)) {
    if (Date.now() > end) {
      throw new Error(`${operation} was not called within 30 s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function providerBelow(pid: number): number {
  const found = processTree(pid).find((each) => {
    const file = `/proc/${each}/cmdline`;
    return existsSync(file) && readFileSync(file, "utf8").includes("cmd/dynamic-provider");
  });
  if (found === undefined) {
    throw new Error("the provider does not run");
  }
  return found;
}

test("a refused preview shows no password beside what is wrong", async () => {
  await program(1);
  stack.edit('domainDnsIp: "10.0.0.2"', 'domainDnsIp: 7 as any, domainPasword: "x"');
  const text = await run("refused preview", "fails", "preview", ...VERBOSE);
  expect(text).toContain("adDomain.domainDnsIp must be a string that is not empty, not 7");
  expect(text).toContain("there is no such property");
});

test("a preview shows no password, for people or as JSON", async () => {
  await program(1);
  const text = await run("preview --diff", "succeeds", "preview", "--diff");
  expect(text.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(8);
  await run("preview --json", "succeeds", "preview", "--json");
});

test("an up that the server refuses shows no password, however the server quotes it", async () => {
  const refuse = quote(400, "InvalidParameter.Password");
  meddler.instead = (operation, message, body) =>
    carriesPassword(operation) ? refuse(message, body) : undefined;
  const text = await run("up that is refused", "fails", ...UP, ...VERBOSE);
  expect(text).toContain("SetClusterADDomain failed");
  expect(text).toContain("CreateWuyingServer failed");
  expect(text).toContain("[secret]");
});

test("nor does one whose answers are lost or come from a broken server", async () => {
  const busy = quote(503, "ServiceUnavailable");
  const broken = quote(500, "InternalError");
  const failed = new Set<string>();
  meddler.instead = (operation, message, body) => {
    if (operation === "SetClusterADDomain") {
      return broken(message, body);
    }
    if (operation !== "CreateWuyingServer" || failed.has(body)) {
      return undefined;
    }
    failed.add(body);
    return busy(message, body);
  };
  await stack.control.fault({ operation: "CreateWuyingServer", when: "after", kind: "reset", times: 2 });
  const text = await run("up with lost answers", "fails", ...UP, ...VERBOSE);
  expect(text).toContain("SetClusterADDomain failed with InternalError");
  expect(await stack.control.objects("wuyingServers")).toHaveLength(4);
});

test("nor one in which the provider makes a mistake that quotes all it has, and leaves a rejection unhandled", async () => {
  await program(2);
  stack.write("mistake.cjs", MISTAKE);
  stack.more.NODE_OPTIONS = `--require ${join(stack.folder, "mistake.cjs")}`;
  const text = await run("up with a mistake", "fails", ...UP, ...VERBOSE);
  delete stack.more.NODE_OPTIONS;
  expect(text).toContain('a mistake with {"');
  expect(text).toContain('"domainPassword":"[secret]"');
  expect(text).toContain('"password":"[secret]"');
});

test("nor one whose waits run out", async () => {
  await program(2, { options: IMPATIENT });
  stall();
  expect(await run("up with timeouts", "fails", ...UP, ...VERBOSE)).toContain("did not become");
});

test.each<[string, (pid: number) => void]>([
  ["interrupted by Ctrl-C", (pid) => process.kill(pid, "SIGINT")],
  ["whose provider is asked to stop", (pid) => process.kill(providerBelow(pid), "SIGTERM")],
  ["whose provider is killed", (pid) => process.kill(providerBelow(pid), "SIGKILL")],
])("nor one %s", async (what, strike) => {
  stall();
  const { child, done } = stack.start(...UP, ...VERBOSE);
  await untilSeen("ListWuyingServer");
  strike(child.pid ?? 0);
  judge(`up ${what}`, "fails", await done);
});

test("nor one that changes every password and asks for tickets, with every debug line that Node modules have", async () => {
  await program(2, { more: TICKETS });
  stack.more.DEBUG = "*";
  const text = await run("up with DEBUG", "succeeds", ...UP, ...VERBOSE);
  delete stack.more.DEBUG;
  expect(text).not.toContain("httpx:");
  expect(text).toContain("[secret]");
});

test("nor a change in the plain display, with the engine's log in a file", async () => {
  await program(3, { more: TICKETS });
  const text = await run("up --diff", "succeeds", "up", "--yes", "--diff", "-v=9");
  expect(text).toContain("[secret]");
});

test("with --debug, only the SDK's own line shows what the configuration does not hide", async () => {
  const preview = await stack.pulumi("preview", "--debug");
  judge("preview --debug", "succeeds", preview, [SDKS_DEBUG_LINE]);
  const fromConfiguration = canaries
    .leaks("", preview.output)
    .filter((leak) => /configured|key|token/.test(leak));
  expect(fromConfiguration).toEqual([]);
});

test("a ticket that is refused shows no password in the program's own error", async () => {
  const refuse = quote(403, "Forbidden.Password");
  quoted = 0;
  meddler.instead = (operation, message, body) =>
    operation === "GetConnectTicket" ? refuse(message, body) : undefined;
  const text = await run("preview with a refused ticket", "fails", "preview", ...VERBOSE);
  expect(text).toContain("GetConnectTicket failed");
});

test("a refresh, the outputs, the export and the destruction show none", async () => {
  await run("refresh", "succeeds", "refresh", "--yes", "--skip-preview", ...VERBOSE);
  await run("outputs", "succeeds", "stack", "output", "--json");
  await run("export", "succeeds", "stack", "export");
  expect(leaksOnDisk()).toEqual([]);
  await run("destroy", "succeeds", "destroy", "--yes", "--skip-preview");
});

test("nothing of it is on any disk, in the emulator, or in what was printed", async () => {
  const tickets = stack.read("tickets.txt").trim().split("\n");
  expect(tickets.length).toBeGreaterThanOrEqual(15);
  for (const [index, ticket] of tickets.entries()) {
    canaries.found(`ticket ${index}`, ticket);
    canaries.found(`text of ticket ${index}`, Buffer.from(ticket, "base64").toString());
  }
  expect(leaksOnDisk()).toEqual([]);
  expect(printed.flatMap(({ where, text }) => canaries.leaks(where, text))).toEqual([]);

  await stack.control.clearFaults();
  const { out, err } = launched.output();
  const answers = await Promise.all(
    ["calls", "state", "faults", "ledger"].map(async (path) => ({
      where: `/_emulator/${path}`,
      text: await (await fetch(`${launched.emulator.endpoint}/_emulator/${path}`)).text(),
    })),
  );
  const calls = JSON.parse(answers[0]?.text ?? "") as readonly { readonly id: string }[];
  const page = `${launched.emulator.endpoint}/_emulator/`;
  const opened = await Promise.all(
    calls.map(async ({ id }) => ({
      where: `the emulator's page with the call ${id}`,
      text: await (await fetch(`${page}?call=${id}`, { headers: { accept: "text/html" } })).text(),
    })),
  );
  expect(opened.some(({ text }) => text.includes("&quot;Password&quot;: &quot;[secret]&quot;"))).toBe(true);
  const emulator = [
    ...answers,
    ...opened,
    { where: "the emulator's state file", text: readFileSync(stateFile, "utf8") },
    // Its first line is for whoever started it, and has the key by contract.
    { where: "the emulator's output", text: out.slice(out.indexOf("\n")) + err },
  ];
  expect(emulator.flatMap(({ where, text }) => canaries.leaks(where, text))).toEqual([]);
  expect(answers[0]?.text).toContain('"DomainPassword":"[secret]"');
});
