import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Client, parseEndpoint, resolveSettings, type SettingKey, type WuyingError } from "../../src/api";
import * as gws from "../../src/api/generated/gws";
import { selfSigned } from "./self-signed";
import { clientFor, json, withServer } from "./server";

const NOT_THIS_MACHINE = [
  "http://8.8.8.8",
  "HTTP://8.8.8.8",
  "hTTp://EXAMPLE.com:80",
  "http://0.0.0.0",
  "http://10.0.0.1",
  "http://100.100.100.200",
  "http://169.254.169.254",
  "http://127.0.0.1.evil.com",
  "http://localhost.evil.com",
  "http://localhost.",
  "http://localhostevil.com",
  "http://evil.com?127.0.0.1",
  "http://evil.com#@127.0.0.1",
  "http://evil.com\\@127.0.0.1",
  "http://127.0.0.1@evil.com",
  "http://127.0.0.1:80@evil.com",
  "http://127.0.0.1%2eevil.com",
  "http://127.0.0.1\t.evil.com",
  "http:\\\\evil.com",
  "http:evil.com",
  "http:/evil.com",
  " http://evil.com",
  "http://[::ffff:8.8.8.8]",
  "http://[::ffff:127.0.0.1]",
  "http://[2001:db8::1]",
  "http://[::]",
  "http://134744072",
  "http://0x08080808",
  "http://010.8.8.8",
  "http://128.0.0.1",
  "http://①.①.①.①",
];

const THIS_MACHINE = [
  "http://2130706433",
  "http://0x7f.1",
  "http://127.1",
  "http://0177.0.0.1",
  "http://[0:0::1]",
];

describe("plain http", () => {
  const settings: readonly (readonly [string, (url: string, more?: Record<string, string>) => unknown])[] = [
    ...(["endpoint", "gwsEndpoint", "appstreamEndpoint"] as const).map(
      (key: SettingKey) =>
        [
          `wuying:${key}`,
          (url: string, more = {}) => resolveSettings((asked) => (asked === key ? url : undefined), more),
        ] as const,
    ),
    [
      "WUYING_ENDPOINT",
      (url, more = {}) => resolveSettings(() => undefined, { ...more, WUYING_ENDPOINT: url }),
    ],
  ];

  describe.each(settings)("in %s", (name, resolve) => {
    test.each(NOT_THIS_MACHINE)("to another machine is refused: %j", (url) => {
      expect(() => resolve(url)).toThrow(new RegExp(`^InvalidSettings: ${name} `));
    });

    test.each<Record<string, string>>([
      { WUYING_ALLOW_HTTP: "" },
      { WUYING_ALLOW_HTTP: "false" },
      { WUYING_ALLOW_HTTP: "0" },
      { ALLOW_HTTP: "true" },
      { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    ])("to another machine is refused with %j", (environment) => {
      expect(() => resolve("http://example.com", environment)).toThrow("WUYING_ALLOW_HTTP=true");
    });

    test("to another machine is allowed by WUYING_ALLOW_HTTP=true", () => {
      expect(resolve("http://example.com", { WUYING_ALLOW_HTTP: "true" })).toMatchObject({
        endpoints: expect.objectContaining({}),
      });
    });
  });

  test.each(THIS_MACHINE)("to this machine may be written as %s", (url) => {
    const { protocol, host } = parseEndpoint(url, "wuying:endpoint");
    expect([protocol, ["127.0.0.1", "[::1]"].includes(host)]).toEqual(["http", true]);
  });

  test("has no setting of its own in the configuration of a stack", () => {
    const read = (key: SettingKey): string => (key.endsWith("ndpoint") ? "http://example.com" : "true");
    expect(() => resolveSettings(read, {})).toThrow("plain http to another machine");
  });
});

test.each(["evil.com", "127.0.0.1", "localhost:8443", "HTTPS://evil.com"])(
  "without http, TLS is used: %s",
  (text) => {
    expect(parseEndpoint(text, "wuying:endpoint").protocol).toBe("https");
  },
);

const settingsFor = (host: string) => ({
  accessKey: { id: "i", secret: "s" },
  endpoints: { gws: { protocol: "https", host } as const },
});

test("a server with a certificate that nobody vouches for gets no request", async () => {
  let requests = 0;
  const server = createServer(selfSigned(), (_, response) => {
    requests += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const error: WuyingError = await new Client(settingsFor(`127.0.0.1:${port}`))
    .call(gws.DescribeClusters, {})
    .then(undefined, (reason) => reason);
  server.closeAllConnections();
  server.close();
  expect([error.code, error.attempts, requests]).toEqual(["EndpointUnreachable", 1, 0]);
  expect(error.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
});

test.each([301, 302, 303, 307, 308])(
  "a redirect with HTTP %d is neither followed nor taken for an answer",
  async (status) => {
    await withServer(
      (_, response) => json(response, 200, {}),
      async (elsewhere) => {
        await withServer(
          (_, response) =>
            json(response, status, { Clusters: [] }, { location: `http://${elsewhere.host}/` }),
          async (server) => {
            const call = clientFor(server).call(gws.DescribeClusters, {});
            await expect(call).rejects.toMatchObject({
              code: "UnreadableAnswer",
              httpStatus: status,
              attempts: 1,
            });
            expect([server.received.length, elsewhere.received.length]).toEqual([1, 0]);
          },
        );
      },
    );
  },
);

test("nothing in the package turns the check of certificates off", () => {
  const folder = join(__dirname, "../../src");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const guilty = sources.filter((name) =>
    /ignoreSSL|rejectUnauthorized|NODE_TLS|checkServerIdentity|secureProtocol|minVersion/.test(
      readFileSync(join(folder, name), "utf8"),
    ),
  );
  expect(guilty).toEqual([]);
});
