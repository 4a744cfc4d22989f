import { startEmulator } from "../../src/emulator";
import { Clock } from "../../src/emulator/core/clock";
import { runningCluster } from "./support/account";
import { callerFor, codeOf, failureOf } from "./support/caller";
import { callsOf, control, stateOf } from "./support/control";
import { callAcs3 } from "./support/raw-call";
import { withEmulator } from "./support/with-emulator";

// The call log is compared with real time.
const emulator = withEmulator({ clock: new Clock(0.0005) });
const call = callerFor(emulator);
const CLUSTER = { ClusterType: "gws.s1.standard", VpcId: "vpc-1" };

async function arm(fault: Record<string, unknown>): Promise<void> {
  expect(await control(emulator, "POST", "faults", fault)).toMatchObject({ status: 200 });
}

async function clusterCount(): Promise<number> {
  return (await stateOf(emulator)).clusters.length;
}

beforeEach(async () => {
  await control(emulator, "POST", "reset");
  await call("CreateServiceLinkedRole");
});

describe.each([
  ["before", 0],
  ["after", 1],
] as const)("a fault %s the call took effect", (when, effects) => {
  test("resets the connection", async () => {
    await arm({ operation: "CreateCluster", when, kind: "reset" });
    const failure = await failureOf(call("CreateCluster", CLUSTER));
    expect(failure.message).toMatch(/ECONNRESET|socket hang up/);
    expect(await clusterCount()).toBe(effects);
  });

  test("never answers", async () => {
    await arm({ operation: "CreateCluster", when, kind: "timeout" });
    const impatient = callerFor(emulator, { readTimeout: 150 });
    const failure = await failureOf(impatient("CreateCluster", CLUSTER));
    expect(failure.message).toMatch(/timeout/i);
    expect(await clusterCount()).toBe(effects);
  });

  test.each([
    ["http500", {}, ["InternalError", 500]],
    ["http503", {}, ["ServiceUnavailable", 503]],
    ["throttle", {}, ["Throttling.User", 400]],
    ["error", { code: "QuotaExceed.ElasticQuota" }, ["QuotaExceed.ElasticQuota", 400]],
    ["error", { code: "Forbidden.RAM", httpStatus: 403 }, ["Forbidden.RAM", 403]],
  ])("answers %s %j", async (kind, more, expected) => {
    await arm({ operation: "CreateCluster", when, kind, ...more });
    expect(await codeOf(call("CreateCluster", CLUSTER))).toEqual(expected);
    expect(await clusterCount()).toBe(effects);
    await expect(call("CreateCluster", CLUSTER)).resolves.toHaveProperty("ClusterId");
  });
});

test("a throttled caller is told when to come back", async () => {
  await arm({ operation: "DescribeClusters", kind: "throttle", message: "Slow down." });
  const { status, headers, body } = await callAcs3(emulator, "DescribeClusters");
  expect([status, body.Code, body.Message]).toEqual([400, "Throttling.User", "Slow down."]);
  expect(Number(headers.get("x-acs-retry-after"))).toBeGreaterThan(0);
});

test("a fault skips calls first and strikes as often as told", async () => {
  await arm({ operation: "DescribeClusters", kind: "http500", skip: 2, times: 2 });
  const outcomes: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    outcomes.push(
      await call("DescribeClusters").then(
        () => "ok",
        (error) => error.code,
      ),
    );
  }
  expect(outcomes).toEqual(["ok", "ok", "InternalError", "InternalError", "ok", "ok"]);
});

test("a fault of any operation strikes any, and of one operation only that", async () => {
  await arm({ operation: "DescribeImages", kind: "http500" });
  await call("DescribeClusters");
  await arm({ operation: "*", kind: "http503" });
  expect(await codeOf(call("DescribeClusters"))).toEqual(["ServiceUnavailable", 503]);
  expect(await codeOf(call("DescribeImages"))).toEqual(["InternalError", 500]);
});

test("a call that fails by itself does not use up a fault after it", async () => {
  await arm({ operation: "SetClusterName", when: "after", kind: "http500" });
  const [code] = await codeOf(call("SetClusterName", { ClusterId: "gws-none", Name: "x" }));
  expect(code).toBe("InvalidClusterId.NotFound");
  expect((await control(emulator, "GET", "faults")).body).toHaveLength(1);
  const ClusterId = await runningCluster(call);
  expect(await codeOf(call("SetClusterName", { ClusterId, Name: "x" }))).toEqual(["InternalError", 500]);
});

test("armed faults are listed and disarmed", async () => {
  await arm({ operation: "DescribeClusters", kind: "error", code: "Odd", times: 3 });
  expect((await control(emulator, "GET", "faults")).body).toEqual([
    {
      id: expect.any(Number),
      operation: "DescribeClusters",
      when: "before",
      kind: "error",
      code: "Odd",
      times: 3,
      skip: 0,
    },
  ]);
  await control(emulator, "DELETE", "faults");
  expect((await control(emulator, "GET", "faults")).body).toEqual([]);
  await expect(call("DescribeClusters")).resolves.toHaveProperty("TotalCount");
});

test.each([
  ["not json", /JSON/],
  [[], /JSON object/],
  [{ operation: "CreateMoon", kind: "reset" }, /"operation"/],
  [{ operation: "CreateCluster" }, /"kind" must be one of reset, timeout/],
  [{ operation: "CreateCluster", kind: "explode" }, /explode/],
  [{ operation: "CreateCluster", kind: "reset", when: "during" }, /"when"/],
  [{ operation: "CreateCluster", kind: "error" }, /"code"/],
  [{ operation: "CreateCluster", kind: "error", code: 5 }, /"code"/],
  [{ operation: "CreateCluster", kind: "error", code: "X", httpStatus: 200 }, /"httpStatus"/],
  [{ operation: "CreateCluster", kind: "reset", times: 0 }, /"times"/],
  [{ operation: "CreateCluster", kind: "reset", skip: -1 }, /"skip"/],
  [{ operation: "CreateCluster", kind: "reset", tines: 2 }, /"tines"/],
])("the fault %j is refused with a sentence", async (fault, sentence) => {
  const { status, body } = await control(emulator, "POST", "faults", fault);
  expect(status).toBe(400);
  expect(body.error).toMatch(sentence);
});

test("the call log tells what became of every call", async () => {
  await arm({ operation: "CreateCluster", when: "after", kind: "reset" });
  await failureOf(call("CreateCluster", CLUSTER));
  await failureOf(call("CreateMoon"));
  const { RequestId } = await call("DescribeClusters");
  const [role, create, moon, describe] = await callsOf(emulator);
  expect(role).toMatchObject({ operation: "CreateServiceLinkedRole", outcome: "ok", httpStatus: 200 });
  expect(create).toMatchObject({
    operation: "CreateCluster",
    outcome: "reset",
    fault: "after:reset",
    product: "gws",
  });
  expect(create.resourceId).toMatch(/^gws-/);
  expect(create).not.toHaveProperty("httpStatus");
  expect(create.parameters).toEqual(CLUSTER);
  expect(moon).toMatchObject({ operation: "CreateMoon", outcome: "InvalidAction.NotFound", httpStatus: 404 });
  expect(describe).toMatchObject({ id: RequestId, outcome: "ok", signature: "ACS3-HMAC-SHA256" });
  expect(Date.parse(describe.time)).toBeLessThanOrEqual(Date.now());
  expect(describe.durationMs).toBeGreaterThanOrEqual(0);
});

test("a call over the rate limit is throttled, per operation", async () => {
  const limited = await startEmulator({ rateLimit: 2 });
  const attempt = callerFor(limited);
  const outcomes = await Promise.all(
    [1, 2, 3].map(() =>
      attempt("DescribeClusters").then(
        () => "ok",
        (error) => error.code,
      ),
    ),
  );
  expect(outcomes.sort()).toEqual(["Throttling.User", "ok", "ok"]);
  await expect(attempt("DescribeImages")).resolves.toHaveProperty("Images");
  await limited.close();
});
