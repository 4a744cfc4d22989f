import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";
import { operations } from "../../src/api/generated/gws";
import { startEmulator } from "../../src/emulator";
import { registeredInstance, runningCluster } from "./support/account";
import { callerFor } from "./support/caller";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
const PATHS = [
  "/",
  "/x",
  "/_emulator/state",
  "/_emulator/faults",
  "/_emulator/objects/%E0%A4%A",
  "/_emulator/",
];
const PIECES = [
  "Action=",
  "DescribeClusters",
  "&",
  "=",
  "%",
  "%zz",
  "Version=2019-06-18",
  "AppList.1.",
  "{",
  "é",
  "\u0000",
];
const TYPES = ["application/x-www-form-urlencoded", "application/json", "text/plain", ""];

async function isAlive(): Promise<boolean> {
  return (await call("DescribeClusters")).TotalCount >= 0;
}

test("survives any method, path, query, header and body", async () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));
  const property = fc.asyncProperty(
    fc.constantFrom(...METHODS),
    fc.constantFrom(...PATHS),
    text,
    fc.oneof(text, fc.string()),
    fc.constantFrom(...TYPES),
    fc.constantFrom(
      "",
      "ACS3-HMAC-SHA256",
      "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b,Signature=c",
      "Basic x",
    ),
    async (method, path, query, body, type, authorization) => {
      const response = await fetch(`${emulator.endpoint}${path}?${encodeURI(query).replaceAll("%25", "%")}`, {
        method,
        headers: { ...(type && { "content-type": type }), ...(authorization && { authorization }) },
        body: method === "GET" || method === "HEAD" ? undefined : body,
      });
      await response.text();
      expect(response.status).toBeLessThan(500);
    },
  );
  await fc.assert(property, { numRuns: 400 });
  expect(await isAlive()).toBe(true);
});

test("survives any parameters of any operation, rightly signed", async () => {
  const ClusterId = await runningCluster(call);
  const InstanceId = await registeredInstance(call, ClusterId);
  const values = [
    "",
    "0",
    "-1",
    "true",
    "x",
    "1e9",
    "99999999999999999999",
    "{}",
    "[]",
    ClusterId,
    InstanceId,
    "é\u0000",
    "t-1",
  ];
  const names = [...new Set(Object.values(operations).flatMap(({ params }) => Object.keys(params)))];
  const paths = [
    ...names,
    "AppList.1.AppName",
    "AppList.x",
    "AppList.1",
    "AppList..",
    "__proto__",
    "constructor",
  ];
  const property = fc.asyncProperty(
    fc.constantFrom(...Object.keys(operations)),
    fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...values)), { maxLength: 6 }),
    fc.boolean(),
    async (operation, pairs, required) => {
      const parameters = Object.fromEntries(pairs);
      const params = operations[operation]?.params ?? {};
      const filled = Object.keys(params).filter((name) => params[name]?.required);
      const base = required ? Object.fromEntries(filled.map((name) => [name, fillIn(name)])) : {};
      const status = await call(operation, { ...base, ...parameters }).then(
        () => 200,
        (error) => error.data?.statusCode ?? error.message,
      );
      expect([200, 400, 403, 404]).toContain(status);
    },
  );
  function fillIn(name: string): string {
    return name === "ClusterId" ? ClusterId : name === "InstanceId" ? InstanceId : "on";
  }
  await fc.assert(property, { numRuns: 500 });
  expect(await isAlive()).toBe(true);
});

test("a body over the limit is refused", async () => {
  const response = await fetch(emulator.endpoint, { method: "POST", body: randomBytes(1024 * 1024 + 1) });
  expect(response.status).toBe(413);
  expect(await isAlive()).toBe(true);
});

test.each([
  "nonsense\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nshort",
  `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
])("bytes that are no request do no harm", async (bytes) => {
  const { hostname, port } = new URL(emulator.endpoint);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, () => socket.end()));
    socket.on("data", () => undefined);
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
  });
  expect(await isAlive()).toBe(true);
});

test("a stop cuts calls that wait, at once", async () => {
  const slow = await startEmulator({ timeScale: 0.001 });
  const attempt = callerFor(slow);
  const ClusterId = await runningCluster(attempt);
  await fetch(`${slow.endpoint}/_emulator/faults`, {
    method: "POST",
    body: JSON.stringify({ operation: "DescribeImages", kind: "timeout" }),
  });
  const waiting = [attempt("DescribeImages"), attempt("DescribeClusterPolicy", { ClusterId })];
  const settled = Promise.allSettled(waiting);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const before = Date.now();
  await slow.close();
  await settled;
  expect(Date.now() - before).toBeLessThan(1000);
});
