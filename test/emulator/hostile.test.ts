import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { TIME_LIMITS, type TimeLimits } from "../../src/emulator/server/http-server";
import { callerFor, codeOf, failureOf } from "./support/caller";
import { callsOf, control } from "./support/control";
import { exchange } from "./support/raw-http";
import { withEmulator } from "./support/with-emulator";

const emulator = withEmulator();
const call = callerFor(emulator);
const appstream = callerFor(emulator, { version: "2021-09-01" });
const address = (): URL => new URL(emulator.endpoint);

afterEach(async () => {
  expect((await call("DescribeImages")).TotalCount).toBeGreaterThan(0);
});

describe("the port", () => {
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address }) => address)
    .filter((each) => each !== "127.0.0.1");

  test.each([...others, "127.0.0.2", "::1"])("cannot be reached by %s", async (host) => {
    const outcome = await new Promise((resolve) => {
      const socket = connect({ port: Number(address().port), host, timeout: 2_000 }, () =>
        resolve("connected"),
      );
      socket.on("error", () => resolve("refused"));
      socket.on("timeout", () => resolve("refused"));
      socket.on("close", () => socket.destroy());
    });
    expect(outcome).toBe("refused");
  });
});

describe.each(["/", "/_emulator/state"])("a request for %s", (path) => {
  const here = path === "/" ? 400 : 200;

  test.each([
    [{ host: "evil.example" }, 403],
    [{ host: "evil.example:80" }, 403],
    [{ host: "127.0.0.1.evil.example" }, 403],
    [{ host: "localhost.evil.example" }, 403],
    [{ host: "evil.example@127.0.0.1" }, 403],
    [{ host: "127.0.0.1/evil.example" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "http://127.0.0.1.evil.example" }, 403],
    [{ origin: "http://localhost@evil.example" }, 403],
    [{ origin: "file://localhost" }, 403],
    [{ origin: "null" }, 403],
    [{ host: "localhost:1" }, here],
    [{ host: "LOCALHOST" }, here],
    [{ host: "[::1]:1" }, here],
    [{ origin: "http://localhost:3000" }, here],
    [{ origin: "http://[::1]:3000" }, here],
  ])("with %j gets %d", async (headers, expected) => {
    expect(await statusOf(path, headers)).toBe(expected);
  });
});

function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = address();
    request({ hostname, port, path, headers, method: path === "/" ? "POST" : "GET" }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

const HEAD = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n";

describe("a body over the limit", () => {
  test("is refused by its announced length, before it comes", async () => {
    const { status, milliseconds } = await exchange(address(), (socket) =>
      socket.write(`${HEAD}Content-Length: 1048577\r\n\r\n`),
    );
    expect(status).toBe(413);
    expect(milliseconds).toBeLessThan(5_000);
  });

  test("is not read to its end, which never comes", async () => {
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    const { text, milliseconds } = await exchange(address(), (socket) => {
      const pour = (): void => {
        while (socket.writable && socket.write(chunk)) {}
      };
      socket.on("drain", pour);
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
      pour();
    });
    expect(text).toContain("413");
    expect(text).toContain("RequestEntityTooLarge");
    expect(milliseconds).toBeLessThan(5_000);
  });

  test("may have any foreign host: that is said first", async () => {
    const { status } = await exchange(address(), (socket) =>
      socket.write("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 99999999\r\n\r\n"),
    );
    expect(status).toBe(403);
  });
});

describe("a request that trickles in", () => {
  const limits: TimeLimits = { headersTimeout: 400, requestTimeout: 600, connectionsCheckingInterval: 50 };
  const hasty = withEmulator({ timeLimits: limits });
  const trickle = (start: string, more: string) =>
    exchange(new URL(hasty.endpoint), (socket) => {
      socket.write(start);
      const timer = setInterval(() => socket.write(more), 50);
      socket.on("close", () => clearInterval(timer));
    });

  test("is cut, by its headers and by its body", async () => {
    const cut = await Promise.all([
      trickle("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n", "X: y\r\n"),
      trickle(`${HEAD}Content-Length: 1000\r\n\r\n`, "a"),
    ]);
    expect(cut.map(({ status }) => status)).toEqual([408, 408]);
    expect(Math.max(...cut.map(({ milliseconds }) => milliseconds))).toBeLessThan(5_000);
  });

  test("is cut within 20 s where no test has set other limits", () => {
    const { connectionsCheckingInterval, headersTimeout, requestTimeout } = TIME_LIMITS;
    expect(Math.max(headersTimeout, requestTimeout) + connectionsCheckingInterval).toBeLessThan(20_000);
  });
});

test.each([
  ["many headers", `${HEAD}${"X: y\r\n".repeat(50_000)}\r\n`, 431],
  ["a long header", `${HEAD}X: ${"y".repeat(100_000)}\r\n\r\n`, 431],
  ["a long path", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`, 431],
  ["two lengths", `${HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
  ["a length and chunks", `${HEAD}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ["a negative length", `${HEAD}Content-Length: -1\r\n\r\n`, 400],
  ["a zero byte in a header", `${HEAD}X: \0\r\n\r\n`, 400],
  ["no host", "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400],
  ["an empty host", "POST / HTTP/1.1\r\nHost:\r\nContent-Length: 0\r\n\r\n", 403],
  ["no version", "GET /\r\n\r\n", 403],
])("a request with %s gets an error", async (_what, bytes, status) => {
  const answer = await exchange(address(), (socket) => {
    socket.write(bytes);
    // Node closes some of these only when the other side does.
    setTimeout(() => socket.end(), 200);
  });
  expect(answer.status).toBe(status);
});

test.each(["CONNECT 127.0.0.1:1", "TRACE /", "OPTIONS *", "GET http://127.0.0.1/_emulator/state"])(
  "%s is no way in",
  async (line) => {
    const { status = 400 } = await exchange(address(), (socket) => {
      socket.write(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    expect([400, 404, 405]).toContain(status);
  },
);

describe("values nested very deep", () => {
  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

  test.each([
    ["list", deep("[", "]")],
    ["object", deep('{"a":', "").concat("1", "}".repeat(100_000))],
  ])("are refused by the control API: %s", async (_what, body) => {
    for (const [method, path] of [
      ["POST", "faults"],
      ["PUT", "sessions"],
    ] as const) {
      expect(await control(emulator, method, path, body)).toMatchObject({ status: 400 });
    }
    const { images } = (await control(emulator, "GET", "state")).body;
    const patch = await control(emulator, "PATCH", `objects/${images[0].ImageId}`, body);
    expect(patch.status).toBe(400);
  });

  test("are refused in a parameter that is JSON text, and in a name with many parts", async () => {
    const BrowserConfig = deep("[", "]");
    expect(await codeOf(appstream("CreateBrowserInstanceGroup", { BrowserConfig }))).toEqual([
      "InvalidParameter.BrowserConfig",
      400,
    ]);
    const name = `AppList${".1".repeat(100_000)}`;
    expect(await codeOf(call("CreateInstance", { [name]: "x" }))).toEqual(["InvalidParameter.AppList", 400]);
  });
});

describe("names that JavaScript gives a meaning", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "such as %s do nothing",
    async (name) => {
      const { images } = (await control(emulator, "GET", "state")).body;
      const value = { polluted: "yes" };
      const object = `{${JSON.stringify(name)}:${JSON.stringify(value)}}`;
      const id = images[0].ImageId;
      for (const [method, path] of [
        ["PATCH", `objects/${id}`],
        ["PATCH", `objects/${name}`],
        ["DELETE", `objects/${name}`],
        ["POST", "faults"],
        ["PUT", "sessions"],
        ["POST", name],
      ] as const) {
        expect([
          method,
          path,
          [400, 404].includes((await control(emulator, method, path, object)).status),
        ]).toEqual([method, path, true]);
      }
      for (const parameter of [name, `${name}.polluted`, `AppList.1.${name}`, `AppList.1.${name}.polluted`]) {
        const [code] = await codeOf(call("CreateInstance", { [parameter]: "yes" }));
        expect([parameter, code]).toEqual([
          parameter,
          expect.stringMatching(/^(UnsupportedParameter|InvalidParameter\.|Missing)/),
        ]);
      }
      expect((await codeOf(call(name)))[0]).toBe("InvalidAction.NotFound");
    },
  );
});

describe("a secret", () => {
  test("is neither in the call log nor in the answer, under any name that one travels by", async () => {
    const config = JSON.stringify({ ApiKey: "canary-1", BaseUrl: "https://example.com" });
    await failureOf(appstream("CreateModelProviderTemplate", { Config: config }));
    await failureOf(appstream("UpdateModelProviderTemplate", { Config: '{"ApiKey":["canary-2"]}' }));
    await failureOf(appstream("UpdateModelProviderTemplate", { Config: '{"ApiKey":"canary-3"}' }));
    const failures = [
      await failureOf(appstream("UpdateModelProviderTemplate", { Config: '{"ApiKey":["canary-4"]}' })),
      await failureOf(call("SetClusterADDomain", { DomainPassword: "canary-5" })),
    ];
    expect(failures.map(({ message }) => message).join()).not.toContain("canary");
    expect(JSON.stringify(await callsOf(emulator))).not.toContain("canary");
  });

  test("is not in the answer to a patch of a wrong type", async () => {
    await call("CreateServiceLinkedRole").catch(() => undefined);
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    const { status, body } = await control(emulator, "PATCH", `objects/${ClusterId}`, {
      DomainPassword: ["canary"],
    });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.not.stringContaining("canary")]);
  });
});

test("no more faults are kept than anybody needs, and no call log that fills the memory", async () => {
  const fault = { operation: "CreateImage", kind: "http500" };
  const statuses: number[] = [];
  while (statuses.length < 1_010) {
    const armed = Array.from({ length: 101 }, () => control(emulator, "POST", "faults", fault));
    statuses.push(...(await Promise.all(armed)).map(({ status }) => status));
  }
  expect(statuses.filter((status) => status === 400)).toHaveLength(10);
  await control(emulator, "DELETE", "faults");
  const Name = "x".repeat(1_000_000);
  for (let count = 0; count < 20; count += 1) {
    await failureOf(call("SetClusterName", { ClusterId: "gws-1", Name }));
  }
  const kept = (await callsOf(emulator)).filter(({ parameters }) => parameters?.Name === Name);
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.length).toBeLessThan(17);
});
