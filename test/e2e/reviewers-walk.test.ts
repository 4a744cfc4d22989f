import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { appstream, createClient, gws } from "../../src/client";
import { engineEnvironment, ROOT } from "./support/engine";
import { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

/** The report as a reviewer reads it; `UPDATE_REPORT=1` writes it anew. */
const GOLDEN = join(__dirname, "reports/reviewers-walk.md");

const DESKTOP_USER = "alice";
const CAD_USERS = ["alice", "bob", "carol"];
const WORKSTATION_USER = "dave";
const BYSTANDER = "erin";

interface Choices {
  readonly clipboard: string;
  readonly image: string;
  readonly nodes: number;
  readonly users: readonly string[];
  readonly disk: string;
  readonly more?: string;
}

const program = ({ clipboard, disk, image, more = "", nodes, users }: Choices): string => `
const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster("studio", {
  clusterType: "gws.s1.advanced", vpcId: "vpc-1", policy: { clipboard: "${clipboard}" },
}, { dependsOn: role });
new wuying.gws.Instance("desk", {
  clusterId: cluster.clusterId, imageId: "m-gwswin2019standard", instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd", systemDiskSize: 80, workMode: "Desktop",
  user: { userName: "${DESKTOP_USER}", userUid: 1001 },
});
new wuying.appstream.AppInstanceGroup("cad", {
  appInstanceGroupName: "cad", appCenterImageId: "${image}", bizRegionId: "cn-hangzhou", users: ${JSON.stringify(users)},
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: ${nodes}, nodeCapacity: 2 },
});
const review = new wuying.appstream.AppInstanceGroup("review", {
  appInstanceGroupName: "review", appCenterImageId: "img-cloudapp-win2022", bizRegionId: "cn-hangzhou", users: ["${BYSTANDER}"],
  nodePool: { nodeInstanceType: "appstreaming.general.2c4g", strategyType: "NODE_FIXED", nodeAmount: 1 },
  chargeType: "PrePaid", period: 1, periodUnit: "Month", autoPay: true,
}, { retainOnDelete: true });
new wuying.appstream.Workstation("render", {
  wuyingServerName: "render", bizRegionId: "cn-hangzhou", officeSiteId: "cn-hangzhou+dir-1", serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
  imageId: "img-workstation-win", systemDiskCategory: "cloud_auto", users: ["${WORKSTATION_USER}"], ${disk},
});
${more}
`;

const MAIN: Choices = {
  clipboard: "off",
  image: "img-cloudapp-win2022",
  nodes: 2,
  users: CAD_USERS,
  disk: "systemDiskSize: 80",
};

/** What the pull request asks for. A renewal says from which end. */
const branch = (expiredTime: string): Choices => ({
  clipboard: "readwrite",
  image: "img-cloudapp-ubuntu2204",
  nodes: 3,
  users: CAD_USERS.filter((user) => user !== "carol"),
  disk: "systemDiskSize: 120, allowDataLoss: true",
  more: `new wuying.appstream.GroupRenewal("another-month", {
  appInstanceGroupId: review.appInstanceGroupId, expiredTime: "${expiredTime}", period: 1, periodUnit: "Month", price: 216,
});`,
});

type Fields = Readonly<Record<string, unknown>>;

/** What the emulator has on record. */
interface Account {
  readonly sessions: readonly Fields[];
  readonly connections: readonly Fields[];
  readonly cad: Fields;
}

interface ReportJson {
  readonly summary: string;
  readonly changes: readonly {
    readonly name: string;
    readonly id?: string;
    readonly operation: string;
    readonly losesData: boolean;
    readonly disruption: { readonly class: string; readonly certainty: string };
    readonly sessions: { readonly kind: string; readonly count?: number; readonly users?: readonly string[] };
  }[];
  readonly cost: {
    readonly byCurrency: readonly {
      readonly currency: string;
      readonly perMonth: number;
      readonly once: number;
    }[];
    readonly unknown: number;
  };
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let stack: Stack;
let client: ReturnType<typeof createClient>;
/** Ids in the cloud by the names of the resources. */
let ids: Readonly<Record<string, string>>;
let expiredTime: string;
let markdown: Ran;
let report: ReportJson;
let askedByReport: string[];
let changedByUp: string[];
let before: Account;
let after: Account;

beforeAll(async () => {
  stack = await Stack.create();
  const { endpoint, accessKeyId, accessKeySecret } = stack.emulator;
  client = createClient({ region: "cn-hangzhou", endpoint, accessKeyId, accessKeySecret });
  stack.program(program(MAIN));
  await stack.up();
  ids = await idsByName();
  expiredTime = String((await stack.control.find(ids.review ?? ""))?.ExpiredTime);
  await openSessions();
  before = await account();

  stack.program(program(branch(expiredTime)));
  const preview = await stack.succeed("preview", "--json", "--show-sames");
  stack.write("preview.json", preview.streams[0]);
  await stack.mark();
  const asked = ["--live", "--price", "--show-users", "--fail-on", "dataLoss,looser", "preview.json"];
  markdown = await runReport(...asked);
  report = JSON.parse((await runReport("--format", "json", ...asked)).out) as ReportJson;
  askedByReport = await stack.changes();

  await stack.up();
  changedByUp = await stack.changes();
  after = await account();
});
afterAll(() => stack.close());

async function idsByName(): Promise<Record<string, string>> {
  const { resources } = await stack.state();
  return Object.fromEntries(Object.entries(resources).map(([name, { id = "" }]) => [name, id]));
}

/** People come to everything that the branch changes, and to a group that it leaves alone. One of them has gone home. */
async function openSessions(): Promise<void> {
  const { cad = "", desk = "", render = "", review = "" } = ids;
  for (const user of CAD_USERS) {
    await stack.control.openSession({ AppInstanceGroupId: cad, EndUserId: user });
  }
  await stack.control.openSession({ AppInstanceGroupId: render, EndUserId: WORKSTATION_USER });
  await stack.control.openSession({ AppInstanceGroupId: review, EndUserId: BYSTANDER });
  await client.call(gws.GetConnectTicket, { InstanceId: desk });
  await until(async () => (await account()).sessions.every(isRunning));
  const bobs = (await account()).sessions.find(({ EndUserId }) => EndUserId === "bob");
  await stack.control.patch(String(bobs?.AppInstanceId), { SessionStatus: "disconnect" });
}

const isRunning = ({ Status }: Fields): boolean => Status === "RUNNING";

async function account(): Promise<Account> {
  return {
    sessions: await stack.control.objects("appInstances"),
    connections: await stack.control.objects("connections"),
    cad: (await stack.control.find(ids.cad ?? "")) ?? {},
  };
}

/** Runs `pulumi-wuying report` in the folder of the project. */
function runReport(...args: string[]): Promise<Ran> {
  const env = { ...process.env, ...engineEnvironment(), ...stack.environment };
  const command = [join(ROOT, "dist/cli/main.js"), "report", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: stack.folder, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The report without the one id in it, which differs from run to run. */
const repeatable = (text: string): string => text.replaceAll(ids.render ?? "", "ws-of-render");

const change = (name: string): ReportJson["changes"][number] => {
  const found = report.changes.filter((each) => each.name === name);
  expect(found).toHaveLength(1);
  return found[0] as ReportJson["changes"][number];
};

test("the reviewer reads the report that is kept", () => {
  const text = repeatable(markdown.out);
  if (process.env.UPDATE_REPORT) {
    writeFileSync(GOLDEN, text);
  }
  expect(text).toBe(readFileSync(GOLDEN, "utf8"));
  expect(askedByReport).toEqual([]);
});

test("the new disk is said to be data loss, and stops the plan", async () => {
  const render = change("render");
  expect(render).toMatchObject({ operation: "replace", losesData: true, id: ids.render });
  expect(report.changes.filter(({ losesData }) => losesData)).toEqual([render]);
  expect(markdown).toMatchObject({ code: 2, err: expect.stringContaining("dataLoss: 1 workstation\n") });
  // The disk with what was on it is gone indeed.
  expect(await stack.control.find(render.id ?? "")).toBeUndefined();
  expect(await stack.control.objects("wuyingServers")).toMatchObject([{ SystemDiskSize: 120 }]);
});

test("the sessions that it names are those that end, whether or not somebody is connected", () => {
  const certain = report.changes.filter(({ disruption }) => disruption.certainty !== "unsaid");
  const named = certain.flatMap(({ id, sessions: { users = [] } }) => users.map((user) => `${id} ${user}`));
  const stay = after.sessions.filter(isRunning).map(({ AppInstanceId }) => AppInstanceId);
  const ended = before.sessions
    .filter(({ AppInstanceId }) => !stay.includes(AppInstanceId))
    .map(({ AppInstanceGroupId, EndUserId }) => `${AppInstanceGroupId} ${EndUserId}`);
  expect(named.sort()).toEqual(ended.sort());
  expect(certain.reduce((sum, { sessions }) => sum + (sessions.count ?? 0), 0)).toBe(ended.length);
  expect(ended).toHaveLength(CAD_USERS.length + 1);
  expect(before.sessions).toHaveLength(ended.length + 1);
});

test("of the session that may end it says no more than that", () => {
  const { disruption, sessions } = change("studio");
  expect(disruption).toMatchObject({ class: "signOut", certainty: "unsaid" });
  expect(sessions).toEqual({ kind: "known", count: 1, users: [DESKTOP_USER] });
  expect(before.connections).toMatchObject([{ InstanceId: ids.desk, LogoffTime: "" }]);
  expect(after.connections).toEqual(before.connections);
});

test("the total is what the cloud asks for what was then bought", async () => {
  expect(changedByUp.sort()).toEqual([
    "AuthorizeInstanceGroup",
    "AuthorizeInstanceGroup",
    "CreateWuyingServer",
    "DeleteWuyingServer",
    "ModifyNodePoolAttribute",
    "ModifyWuyingServerAttribute",
    "RenewAppInstanceGroup",
    "SetClusterPolicy",
    "UpdateAppInstanceGroupImage",
  ]);
  const perHour = (await priceOfNodes(after.cad)) - (await priceOfNodes(before.cad));
  const [renewal] = await stack.control.calls("RenewAppInstanceGroup");
  const { Data } = await client.call(appstream.GetResourceRenewPrice, {
    AppInstanceGroupId: String(renewal?.parameters.AppInstanceGroupId),
    Period: Number(renewal?.parameters.Period),
    PeriodUnit: String(renewal?.parameters.PeriodUnit),
    ProductType: "CloudApp",
  });
  const once = Number(Data?.Price?.TradePrice);
  expect([perHour, once].every((price) => price > 0)).toBe(true);
  expect(report.cost.byCurrency).toEqual([
    { currency: "CNY", perMonth: expect.closeTo(perHour * HOURS_IN_MONTH, 2), once },
  ]);
  // The other workstation was bought too, and the API gives no price for one.
  expect(report.cost.unknown).toBe(1);
  expect(report.summary).toContain(" a month and ");
  expect(report.summary).toContain(" once, 1 price unknown.");
});

const HOURS_IN_MONTH = 730;

/** What the nodes of a group cost by the hour. */
async function priceOfNodes({ BizRegionId, NodePool }: Fields): Promise<number> {
  const [pool] = NodePool as readonly { readonly NodeAmount: number; readonly NodeInstanceType: string }[];
  const { PriceModel } = await client.call(appstream.GetResourcePrice, {
    Amount: pool?.NodeAmount ?? 0,
    BizRegionId: String(BizRegionId),
    ChargeType: "PostPaid",
    NodeInstanceType: pool?.NodeInstanceType,
    Period: 1,
    PeriodUnit: "Month",
    ProductType: "CloudApp",
  });
  return Number(PriceModel?.Price?.TradePrice);
}
