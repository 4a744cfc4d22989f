import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator";
import { PRODUCTS } from "../../src/emulator/products";
import { clusterOf, instanceOf, registeredInstance, runningCluster } from "./support/account";
import { callerFor, codeOf } from "./support/caller";
import { callsOf, control, stateOf } from "./support/control";
import { jump } from "./support/jumping-clock";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

describe("an object changed behind a program's back", () => {
  test("is read back as changed", async () => {
    const ClusterId = await runningCluster(call);
    const patch = { Name: "console", Status: "indebt", Clipboard: "off", NatId: "nat-9" };
    expect(await control(emulator, "PATCH", `objects/${ClusterId}`, patch)).toMatchObject({ status: 200 });
    expect(await clusterOf(call, ClusterId)).toMatchObject({
      Name: "console",
      Status: "indebt",
      NatId: "nat-9",
    });
    await control(emulator, "PATCH", `objects/${ClusterId}`, { Status: "running" });
    expect(await call("DescribeClusterPolicy", { ClusterId })).toMatchObject({ Clipboard: "off" });
  });

  test("keeps a status that it was given", async () => {
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    await control(emulator, "PATCH", `objects/${ClusterId}`, { Status: "creating" });
    jump(3_600);
    expect((await clusterOf(call, ClusterId)).Status).toBe("creating");
  });

  test("loses a field by null", async () => {
    const InstanceId = await registeredInstance(call, await runningCluster(call));
    await call("SetInstanceUser", { InstanceId, UserName: "li", UserUid: 5 });
    await control(emulator, "PATCH", `objects/${InstanceId}`, { UserUid: null, UserName: "" });
    expect(await instanceOf(call, InstanceId)).not.toHaveProperty("UserUid");
  });

  test("takes only fields of its kind, in their types, and hides secrets", async () => {
    const ClusterId = await runningCluster(call);
    const patch = (body: unknown) => control(emulator, "PATCH", `objects/${ClusterId}`, body);
    const unknown = await patch({ Nmae: "x" });
    expect([unknown.status, unknown.body.error]).toEqual([
      400,
      expect.stringMatching(/"Nmae".*Status, Name/),
    ]);
    expect((await patch({ Name: 5 })).body.error).toMatch(/"Name" must be of type string/);
    expect((await patch({ Status: 5 })).status).toBe(400);
    expect((await patch([])).status).toBe(400);
    expect((await patch("{")).status).toBe(400);
    expect((await patch({ DomainPassword: "open-sesame" })).status).toBe(200);
    expect(JSON.stringify(await stateOf(emulator))).not.toContain("open-sesame");
  });

  test("is gone at once", async () => {
    const ClusterId = await runningCluster(call);
    expect(await control(emulator, "DELETE", `objects/${ClusterId}`)).toMatchObject({ status: 200 });
    expect(await clusterOf(call, ClusterId)).toBeUndefined();
    expect(await control(emulator, "DELETE", `objects/${ClusterId}`)).toMatchObject({ status: 404 });
    expect(await control(emulator, "PATCH", `objects/${ClusterId}`, {})).toMatchObject({ status: 404 });
  });
});

test("a reset brings back the first day", async () => {
  await control(emulator, "POST", "reset");
  const first = await stateOf(emulator);
  await runningCluster(call);
  await control(emulator, "POST", "faults", { operation: "*", kind: "http500" });
  await control(emulator, "POST", "reset");
  const { images, ...rest } = await stateOf(emulator);
  expect(images.map(({ ImageId }: { ImageId: string }) => ImageId)).toEqual(
    first.images.map(({ ImageId }: { ImageId: string }) => ImageId),
  );
  expect(Object.values(rest).flat()).toEqual(
    Object.entries(first)
      .filter(([kind]) => kind !== "images")
      .flatMap(([, objects]) => objects),
  );
  expect(await callsOf(emulator)).toEqual([]);
  expect(await codeOf(call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" }))).toEqual([
    "ServiceLinkedRoleNotExist",
    403,
  ]);
});

test("a seed makes ids and names repeat", async () => {
  async function firstCluster(seed: number): Promise<string> {
    const seeded = await startEmulator({ seed });
    const attempt = callerFor(seeded);
    await attempt("CreateServiceLinkedRole");
    const { ClusterId } = await attempt("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    await seeded.close();
    return ClusterId;
  }
  const [a, b, c] = [await firstCluster(7), await firstCluster(7), await firstCluster(8)];
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test("every path of the control API is in the documentation", async () => {
  const docs = readFileSync(join(__dirname, "../../docs/emulator.md"), "utf8");
  const { paths } = (await control(emulator, "GET", "")).body;
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path: string) => !docs.includes(`| \`${path}\` |`))).toEqual([]);
});

test("an unknown path lists the paths there are", async () => {
  for (const [method, path] of [
    ["GET", "nothing"],
    ["PUT", "state"],
    ["GET", "objects/x/y"],
  ] as const) {
    const { status, body } = await control(emulator, method, path);
    expect(status).toBe(404);
    expect(body.paths).toContain("GET /_emulator/state");
  }
});

test("its health says that it runs, since when, and how fast", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"));
  const { status, body } = await control(emulator, "GET", "health");
  expect(status).toBe(200);
  expect(body).toEqual({
    status: "ok",
    version,
    uptimeSeconds: expect.any(Number),
    timeScale: expect.any(Number),
  });
  expect(body.uptimeSeconds).toBeLessThan(60);
});

test("its health is good while every call fails", async () => {
  await control(emulator, "POST", "faults", { operation: "*", kind: "http500" });
  expect(await control(emulator, "GET", "health")).toMatchObject({ status: 200, body: { status: "ok" } });
  await control(emulator, "DELETE", "faults");
});

test.each(["/_emulator/", "/_emulator", "/_emulator?"])("%s lists the paths there are", async (path) => {
  const response = await fetch(`${emulator.endpoint}${path}`);
  expect(response.status).toBe(200);
  const { paths } = (await response.json()) as { paths: string[] };
  expect(paths).toEqual(expect.arrayContaining(["GET /_emulator/health", "PUT /_emulator/sessions"]));
});

test("a browser at the root is shown the page, a client that names no action gets an error", async () => {
  const browser = await fetch(emulator.endpoint, { headers: { accept: "text/html,*/*;q=0.8" } });
  expect(await browser.text()).toMatch(/^<!doctype html>/);
  const client = await fetch(emulator.endpoint, { headers: { accept: "application/json" } });
  expect(await client.json()).toMatchObject({ Code: "MissingVersion" });
  const call = await fetch(emulator.endpoint, {
    headers: { accept: "text/html", "x-acs-action": "DescribeClusters", "x-acs-version": "2021-08-20" },
  });
  expect(await call.json()).toHaveProperty("Code");
});

test("the ledger is served", async () => {
  const { body } = await control(emulator, "GET", "ledger");
  expect(body[0]).toHaveProperty("mark");
});

test.each([
  [{ host: "evil.example" }, 403],
  [{ host: "127.0.0.1.evil.example" }, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ host: "localhost:1" }, 200],
  [{ host: "[::1]:1" }, 200],
  [{ origin: "http://localhost:3000" }, 200],
])("the control API takes a request with %j with status %d", async (headers, expected) => {
  expect(await statusOf("/_emulator/faults", headers)).toBe(expected);
});

function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(emulator.endpoint);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("with a quirk, numbers and booleans come as strings", async () => {
  const quirky = await startEmulator({ quirks: ["strings"] });
  expect(await callerFor(quirky)("DescribeImages")).toMatchObject({
    TotalCount: "2",
    Images: [{ Size: "40" }, {}],
  });
  expect(await callerFor(quirky)("IsUserAdmin")).toMatchObject({ IsAdmin: "true" });
  await quirky.close();
});

test("objects of every kind keep to their own name", () => {
  const names = PRODUCTS.flatMap(({ kinds }) => kinds.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
