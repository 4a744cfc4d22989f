import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { Client, type ClientOptions, type WuyingError } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import {
  clientFor,
  type Handler,
  json,
  settingsFor,
  type TestServer,
  testSecret,
  withServer,
} from "./server";

const cluster = { ClusterType: "gws.s1.standard", VpcId: "vpc-1" };
const create = (client: Client, options = {}) => client.call(gws.CreateCluster, cluster, options);
const describeClusters = (client: Client, options = {}) => client.call(gws.DescribeClusters, {}, options);

const ok: Handler = (_, response) =>
  json(response, 200, { RequestId: "R", ClusterId: "c-1", TotalCount: "1" });
const refuse =
  (status: number, Code: string, Message = "no", headers = {}): Handler =>
  (_, response) =>
    json(response, status, { Code, Message, RequestId: "R-1" }, headers);
const reset: Handler = (_, response) => response.socket?.destroy();

/** Answers the first requests with these handlers, all others with the last. */
const sequence =
  (...handlers: Handler[]): Handler =>
  (request, response, index) =>
    handlers[Math.min(index, handlers.length - 1)]?.(request, response, index);

const errorOf = (call: Promise<unknown>): Promise<WuyingError> =>
  call.then(
    () => Promise.reject(new Error("the call did not fail")),
    (error) => error,
  );

/** Runs one call against a server and gives its error, and how often the server was asked. */
async function failing(
  handler: Handler,
  call: (client: Client, server: TestServer) => Promise<unknown>,
  options?: ClientOptions,
): Promise<{ error: WuyingError; requests: number }> {
  let result: { error: WuyingError; requests: number } | undefined;
  await withServer(handler, async (server) => {
    const error = await errorOf(call(clientFor(server, options), server));
    result = { error, requests: server.received.length };
  });
  if (result === undefined) {
    throw new Error("no result");
  }
  return result;
}

describe("a call", () => {
  test("is signed, and its answer is read by its shape", async () => {
    await withServer(ok, async (server) => {
      expect(await describeClusters(clientFor(server))).toEqual({
        RequestId: "R",
        ClusterId: "c-1",
        TotalCount: 1,
      });
      const [request] = server.received;
      expect(request?.headers.authorization).toMatch(/^ACS3-HMAC-SHA256 Credential=test-id,SignedHeaders=/);
      expect(request?.headers).toMatchObject({
        "x-acs-action": "DescribeClusters",
        "x-acs-version": "2019-06-18",
      });
    });
  });

  test("sends the security token of a temporary key", async () => {
    await withServer(ok, async (server) => {
      const settings = {
        ...settingsFor(server.host),
        accessKey: { id: "i", secret: "s", securityToken: "token-1" },
      };
      await describeClusters(new Client(settings));
      expect(server.received[0]?.headers["x-acs-security-token"]).toBe("token-1");
    });
  });

  test("reads the settings only when it is made", async () => {
    let asked = 0;
    const client = new Client(() => {
      asked += 1;
      throw new Error("no settings yet");
    });
    expect(asked).toBe(0);
    await expect(describeClusters(client)).rejects.toThrow("no settings yet");
  });

  test("is refused without an endpoint", async () => {
    const client = new Client({ accessKey: { id: "i", secret: "s" }, endpoints: {} });
    await expect(describeClusters(client)).rejects.toThrow("no region is set");
  });
});

describe("throttling", () => {
  test.each([
    ["HTTP 400", refuse(400, "Throttling.User")],
    ["HTTP 503", refuse(503, "Throttling")],
    ["HTTP 429 without the API's format", (_: unknown, response) => response.writeHead(429).end("slow down")],
    ["only a header", refuse(400, "Busy", "later", { "x-acs-retry-after": "5" })],
    ["HTTP 200", refuse(200, "Throttling.Api")],
  ] as [string, Handler][])("is survived by reads and writes: %s", async (_, throttle) => {
    await withServer(sequence(throttle, throttle, throttle, ok), async (server) => {
      await expect(create(clientFor(server))).resolves.toMatchObject({ ClusterId: "c-1" });
      expect(server.received).toHaveLength(4);
    });
  });

  test("waits as long as the server asks", async () => {
    await withServer(
      sequence(refuse(400, "Busy", "later", { "x-acs-retry-after": "150" }), ok),
      async (server) => {
        const start = performance.now();
        await create(clientFor(server));
        expect(performance.now() - start).toBeGreaterThan(145);
      },
    );
  });

  test("ends with the vendor's words when the window is over; the request did not take effect", async () => {
    const timings = { throttledWindowMs: 50 };
    const { error, requests } = await failing(refuse(400, "Throttling.User", "Request was denied."), create, {
      timings,
    });
    expect(error.message).toMatch(
      /^CreateCluster failed with Throttling\.User \(HTTP 400, request id R-1, \d+ attempts\)/,
    );
    expect(error).toMatchObject({ attempts: requests, retryable: true, mayHaveTakenEffect: false });
    expect(requests).toBeGreaterThan(1);
  });

  test("ends with the time for the whole operation, and says what to do", async () => {
    await withServer(refuse(400, "Throttling.User"), async (server) => {
      const limit = { at: Date.now() + 50, advice: "Allow more." };
      const error = await describeClusters(clientFor(server), { limit }).catch((reason) => reason);
      expect(error).toMatchObject({ code: "Throttling.User", advice: "Allow more." });
      expect(server.received.length).toBeGreaterThan(1);
      expect(Date.now() - limit.at).toBeLessThan(5_000);
    });
  });

  test("that ends for another reason says nothing of the time", async () => {
    await withServer(refuse(400, "InvalidParameter"), async (server) => {
      const limit = { at: Date.now() - 1, advice: "Allow more." };
      const error = await describeClusters(clientFor(server), { limit }).catch((reason) => reason);
      expect(error.message).not.toContain("Allow more.");
      expect(server.received).toHaveLength(1);
    });
  });

  test("slows concurrent calls of the operation down until all get through", async () => {
    // A bucket of 20 requests that fills at 200 a second.
    let tokens = 20;
    let filledAt = performance.now();
    const limited: Handler = (request, response, index) => {
      const now = performance.now();
      tokens = Math.min(20, tokens + (now - filledAt) / 5);
      filledAt = now;
      const isFree = tokens >= 1;
      if (isFree) {
        tokens -= 1;
      }
      return (isFree ? ok : refuse(400, "Throttling.User"))(request, response, index);
    };
    await withServer(limited, async (server) => {
      const client = clientFor(server);
      await Promise.all(Array.from({ length: 60 }, () => describeClusters(client)));
      expect(server.received.length).toBeLessThan(180);
    });
  });

  test("logs one line for a long wait", async () => {
    const lines: string[] = [];
    const options = { log: (line: string) => lines.push(line), timings: { logDelayMs: 0 } };
    await withServer(sequence(refuse(400, "Throttling"), ok), async (server) => {
      await create(clientFor(server, options));
    });
    expect(lines).toEqual([expect.stringMatching(/^CreateCluster: Throttling, attempt 2 in \d\.\d s$/)]);
  });
});

describe("a request whose outcome is unknown", () => {
  const midAnswer: Handler = (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"RequestId":');
    setTimeout(() => response.socket?.destroy(), 10);
  };
  const html: Handler = (_, response) => {
    response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad gateway</html>");
  };
  const htmlOk: Handler = (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome to the hotel</html>");
  };
  const silent: Handler = () => {};
  const timings = { readTimeoutMs: 100 };

  const faults: [string, Handler, string, number | undefined][] = [
    ["HTTP 500", refuse(500, "InternalError"), "InternalError", 500],
    ["HTTP 503", refuse(503, "ServiceUnavailable"), "ServiceUnavailable", 503],
    ["HTTP 200 with an internal error", refuse(200, "InternalError"), "InternalError", 200],
    ["a reset", reset, "ConnectionLost", undefined],
    ["a reset in the middle of the answer", midAnswer, "ConnectionLost", 200],
    ["no answer", silent, "RequestTimeout", undefined],
    ["the page of a broken proxy", html, "UnreadableAnswer", 502],
    ["the page of a login portal", htmlOk, "UnreadableAnswer", 200],
  ];

  test.each(faults)("is sent again if it only reads: %s", async (_, fault) => {
    await withServer(sequence(fault, ok), async (server) => {
      await expect(describeClusters(clientFor(server, { timings }))).resolves.toMatchObject({
        RequestId: "R",
      });
      expect(server.received).toHaveLength(2);
    });
  });

  test.each(faults)("is not sent again if it writes: %s", async (_, fault, code, httpStatus) => {
    const { error, requests } = await failing(fault, create, { timings });
    expect(requests).toBe(1);
    expect(error).toMatchObject({ code, httpStatus, attempts: 1, retryable: true, mayHaveTakenEffect: true });
  });

  test("is sent again if the caller says that it is repeatable", async () => {
    await withServer(sequence(reset, refuse(500, "InternalError"), ok), async (server) => {
      await create(clientFor(server), { repeatable: true });
      expect(server.received).toHaveLength(3);
    });
  });

  test("may have taken effect although a later attempt was refused", async () => {
    const { error } = await failing(sequence(reset, refuse(400, "Conflict")), (client) =>
      create(client, { repeatable: true }),
    );
    expect(error).toMatchObject({ code: "Conflict", attempts: 2, mayHaveTakenEffect: true });
  });

  test("is not sent for ever", async () => {
    const { error } = await failing(refuse(500, "InternalError"), describeClusters, {
      timings: { faultWindowMs: 60 },
    });
    expect(error).toMatchObject({ code: "InternalError", mayHaveTakenEffect: false });
    expect(error.attempts).toBeGreaterThan(1);
  });

  test("is not sent again if it is only named like a read", async () => {
    const ticket = (client: Client) => client.call(gws.GetConnectTicket, { InstanceId: "i-1" });
    const { requests } = await failing(refuse(500, "InternalError"), ticket);
    expect(requests).toBe(1);
  });
});

describe("what the emulator cannot do", () => {
  test.each([
    ["EmulatorBug", true],
    ["EmulatorNotImplemented", false],
  ])("is no outage: %s is not sent again, whatever the call", async (code, mayHaveTakenEffect) => {
    const answer = refuse(501, code);
    const read = await failing(answer, describeClusters);
    expect(read.requests).toBe(1);
    expect(read.error).toMatchObject({ code, httpStatus: 501, retryable: false, mayHaveTakenEffect: false });
    const write = await failing(answer, (client) => create(client, { repeatable: true }));
    expect(write.requests).toBe(1);
    expect(write.error).toMatchObject({ code, retryable: false, mayHaveTakenEffect });
  });

  test("is told by its code alone: another HTTP 501 is a fault and sent again", async () => {
    await withServer(sequence(refuse(501, "NotImplemented"), ok), async (server) => {
      await expect(describeClusters(clientFor(server))).resolves.toMatchObject({ RequestId: "R" });
      expect(server.received).toHaveLength(2);
    });
  });
});

describe("a refused request", () => {
  test.each([
    ["an error answer", refuse(400, "InvalidVpcId.NotFound"), "InvalidVpcId.NotFound", 400],
    ["a code in HTTP 200", refuse(200, "InvalidVpcId.NotFound"), "InvalidVpcId.NotFound", 200],
    [
      "HTTP 404 without the API's format",
      (_, response) => response.writeHead(404).end("no"),
      "UnreadableAnswer",
      404,
    ],
    ["HTTP 302", (_, response) => response.writeHead(302, { location: "/" }).end(), "UnreadableAnswer", 302],
  ] as [string, Handler, string, number][])("is not sent again: %s", async (_, handler, code, httpStatus) => {
    const { error, requests } = await failing(handler, create);
    expect(requests).toBe(1);
    expect(error).toMatchObject({ code, httpStatus, retryable: false, mayHaveTakenEffect: false });
  });

  const body =
    (answer: object): Handler =>
    (_, response) =>
      json(response, 200, { RequestId: "R", ...answer });
  const deleteImage = (client: Client) => client.call(appstream.DeleteImage, { ImageId: "img-1" });

  test.each([
    { Success: false },
    { Success: "false", Code: "200" },
    { Code: "400" },
    { Code: 400, Success: true },
  ])("can say so with HTTP 200: %j", async (answer) => {
    const { error } = await failing(body({ ...answer, Message: "Image is in use" }), deleteImage);
    expect(error.message).toContain("DeleteImage failed with");
    expect(error.message).toContain("Image is in use");
  });

  test.each([
    { Code: "200", Success: true },
    { Code: 200 },
    { Code: "success" },
    { Code: "OK" },
    { Code: "" },
    {},
  ])("is not what a success looks like: %j", async (answer) => {
    await withServer(body(answer), async (server) => {
      await expect(deleteImage(clientFor(server))).resolves.toMatchObject({ RequestId: "R" });
    });
  });

  test.each([
    ["ClusterNotReady", true],
    ["TryRegionBind.NoIdleAppInstance", true],
    ["QuotaExceed.ElasticQuota", false],
    ["InvalidClusterId.NotFound", false],
  ])("says by its code whether it can succeed later: %s", async (code, retryable) => {
    const { error, requests } = await failing(refuse(400, code), create);
    expect(error).toMatchObject({ code, retryable, mayHaveTakenEffect: false });
    expect(requests).toBe(1);
  });

  test("names the permission that RAM says is missing", async () => {
    const denied: Handler = (_, response) =>
      json(response, 403, {
        Code: "NoPermission",
        Message: "no",
        AccessDeniedDetail: { AuthAction: "gws:Create" },
      });
    const { error } = await failing(denied, create);
    expect(error.advice).toBe("Grant the user or role the RAM action gws:Create.");
  });
});

describe("an endpoint that cannot be reached", () => {
  test("fails soon with one sentence, writes too, and nothing took effect", async () => {
    const client = new Client(settingsFor("127.0.0.1:1"), {
      timings: { baseDelayMs: 2, unreachableWindowMs: 60 },
    });
    const error = await errorOf(create(client));
    expect(error.message).toMatch(
      /no connection to http:\/\/127\.0\.0\.1:1 \(ECONNREFUSED\)\. Check wuying:region and/,
    );
    expect(error).toMatchObject({ code: "EndpointUnreachable", retryable: true, mayHaveTakenEffect: false });
    expect(error.attempts).toBeGreaterThan(1);
  });

  test("is waited for longer if it answered before", async () => {
    let client: Client | undefined;
    await withServer(ok, async (server) => {
      client = clientFor(server, { timings: { unreachableWindowMs: 0, outageWindowMs: 60 } });
      await describeClusters(client);
    });
    const error = await errorOf(describeClusters(client as Client));
    expect(error.code).toBe("EndpointUnreachable");
    expect(error.attempts).toBeGreaterThan(1);
  });

  test("is one that accepts the connection but never shakes hands: nothing was sent", async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const endpoint = {
      protocol: "https",
      host: `127.0.0.1:${(mute.address() as AddressInfo).port}`,
    } as const;
    const settings = { accessKey: { id: "i", secret: "s" }, endpoints: { gws: endpoint } };
    const timings = { connectTimeoutMs: 50, unreachableWindowMs: 0 };
    const error = await errorOf(create(new Client(settings, { timings })));
    expect(error).toMatchObject({ code: "EndpointUnreachable", mayHaveTakenEffect: false });
    mute.close();
  });

  test("is not tried again if it speaks no TLS", async () => {
    await withServer(ok, async (server) => {
      const endpoints = { gws: { protocol: "https", host: server.host } as const };
      const error = await errorOf(create(new Client({ accessKey: { id: "i", secret: "s" }, endpoints })));
      expect(error).toMatchObject({ code: "EndpointUnreachable", attempts: 1 });
      expect(error.detail).toContain("write http:// before the host");
    });
  });
});

describe("an aborted call", () => {
  test("does not begin", async () => {
    const { error, requests } = await failing(ok, (client) =>
      create(client, { signal: AbortSignal.abort() }),
    );
    expect(requests).toBe(0);
    expect(error).toMatchObject({
      code: "Aborted",
      attempts: 0,
      mayHaveTakenEffect: false,
      retryable: false,
    });
  });

  test("ends the wait before a retry at once", async () => {
    const timings = { baseDelayMs: 60_000, maxDelayMs: 60_000 };
    const throttle = refuse(400, "Throttling", "no", { "x-acs-retry-after": "60000" });
    const start = performance.now();
    const { error } = await failing(
      throttle,
      (client) => create(client, { signal: AbortSignal.timeout(100) }),
      {
        timings,
      },
    );
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(error).toMatchObject({ code: "Aborted", attempts: 1, mayHaveTakenEffect: false });
  });

  test("ends the wait for an answer; the request may have taken effect", async () => {
    const { error } = await failing(
      () => {},
      (client) => create(client, { signal: AbortSignal.timeout(100) }),
    );
    expect(error).toMatchObject({ code: "Aborted", attempts: 1, mayHaveTakenEffect: true });
    expect(error.message).toContain("look before you send it again");
  });
});

describe("secrets", () => {
  const domain = {
    ClusterId: "c-1",
    DomainDnsIp: "10.0.0.1",
    DomainName: "example.com",
    DomainPassword: "canary-p@ss word/1",
  };
  const everything = (error: WuyingError, lines: string[]) =>
    [error.message, error.stack, JSON.stringify(error), String(error.cause), ...lines].join("\n");

  /** A server that quotes all it got, as the vendor's does after a wrong signature. */
  const quoting =
    (status: number): Handler =>
    (request, response) => {
      const quoted = `${JSON.stringify(request.form)} ${new URLSearchParams(request.form)} ${testSecret} ${request.headers["x-acs-security-token"]}`;
      const Message = `Bad request ${quoted}, server string to sign is:${encodeURIComponent(quoted)}`;
      json(response, status, { Code: "SignatureDoesNotMatch", Message, RequestId: "R" });
    };

  test.each([
    ["a refusal", quoting(400)],
    ["a fault", quoting(500)],
    ["HTTP 200", quoting(200)],
    ["a reset", reset],
    ["a time-out", () => {}],
    [
      "an unreadable answer",
      (request, response) => response.writeHead(200).end(`<${JSON.stringify(request.form)}`),
    ],
  ] as [string, Handler][])("are in no error after %s", async (_, handler) => {
    const lines: string[] = [];
    await withServer(handler, async (server) => {
      const accessKey = { id: "test-id", secret: testSecret, securityToken: "canary-token" };
      const client = new Client(
        { ...settingsFor(server.host), accessKey },
        {
          log: (line) => lines.push(line),
          timings: { readTimeoutMs: 100, baseDelayMs: 1, logDelayMs: 0, faultWindowMs: 20 },
        },
      );
      const error = await errorOf(client.call(gws.SetClusterADDomain, domain, { repeatable: true }));
      expect(everything(error, lines)).not.toContain("canary");
    });
  });

  test("are in no error of a call with the secret in the URL", async () => {
    const change = { WuyingServerId: "ws-1", Password: "canary-1" };
    for (const handler of [reset, quoting(400)]) {
      const { error } = await failing(handler, (client) =>
        client.call(appstream.ModifyWuyingServerAttribute, change),
      );
      expect(everything(error, [])).not.toContain("canary");
    }
  });

  test("are not shown by inspecting a client", async () => {
    const { inspect } = await import("node:util");
    expect(inspect(new Client(settingsFor("127.0.0.1:1")), { showHidden: true, depth: 9 })).not.toContain(
      "canary",
    );
  });
});
