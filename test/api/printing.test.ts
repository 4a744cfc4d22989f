import { createRequire } from "node:module";
import { inspect } from "node:util";
import { Client, resolveSettings, type SettingKey, WuyingError } from "../../src/api";
import { credentialsFor } from "../../src/api/credentials";
import * as gws from "../../src/api/generated/gws";
import { muteHttpx } from "../../src/api/mute-httpx";
import { declarations } from "../../src/provider/declarations";
import { HostAdapter } from "../../src/provider/host/adapter";
import { ProviderRun } from "../../src/provider/host/provider-run";
import { PartialFailure } from "../../src/provider/language/partial-failure";
import { WaitError } from "../../src/provider/waiting/wait";
import { clientFor, json, withServer } from "./server";

const CONFIG: Partial<Record<SettingKey, string>> = {
  endpoint: "http://127.0.0.1:1",
  accessKeyId: "the-id",
  accessKeySecret: "canary-secret",
  securityToken: "canary-token",
};
const read = (key: SettingKey): string | undefined => CONFIG[key];

/** All the ways in which a program, a crash report or a log may print a value. */
function printed(value: unknown): string {
  const inside = { wrapped: [value] };
  const texts = [value, inside].flatMap((each) => [
    inspect(each, { depth: 20, getters: true }),
    inspect(each, { depth: 20, showHidden: false, compact: false }),
    JSON.stringify(each),
    String(each),
  ]);
  const lines: string[] = [];
  const console_ = jest
    .spyOn(console, "log")
    .mockImplementation(
      (...parts) => void lines.push(parts.map((each) => inspect(each, { depth: 20 })).join()),
    );
  console.log(value, inside);
  console_.mockRestore();
  return [...texts, ...lines, value instanceof Error ? value.stack : ""].join("\n");
}

const settings = resolveSettings(read, {});

test.each<[string, unknown]>([
  ["settings", settings],
  ["an access key", settings.accessKey],
  ["a client", new Client(settings)],
  ["credentials", credentialsFor(settings.accessKey, 1_000)],
  ["a session", new ProviderRun(read, () => {})],
  [
    "an adapter",
    new HostAdapter(declarations[0] as (typeof declarations)[0], () => new ProviderRun(read, () => {})),
  ],
  [
    "a partial failure",
    new PartialFailure(
      "id-1",
      { __provider: "p", password: "canary", adDomain: { domainPassword: "canary" } },
      new Error("no"),
    ),
  ],
  ["a wait error", new WaitError("timeout", "cluster c-1", "creating", 1, "it took too long")],
  ["an error", new WuyingError({ code: "X", detail: 'Password=canary {"DomainPassword":"canary, canary"}' })],
])("%s prints no secret", (_what, value) => {
  expect(printed(value)).not.toMatch(/canary/);
});

test("getters that are asked for do not count as printing", () => {
  expect(settings.accessKey).toMatchObject({ id: "the-id", secret: "canary-secret" });
});

test("an error of a call prints nothing of the request, however the server quotes it", async () => {
  const password = "canary & 'more' \"é";
  await withServer(
    ({ form, query, headers }, response) => {
      const quoted = [
        form,
        query,
        JSON.stringify(form),
        new URLSearchParams(form),
        Object.values(form),
        headers,
      ].map((each) =>
        typeof each === "object" && !(each instanceof URLSearchParams) ? JSON.stringify(each) : String(each),
      );
      json(response, 400, { Code: `Bad.${password}`, Message: quoted.join(" "), RequestId: password });
    },
    async (server) => {
      const request = { ClusterId: "c", DomainName: "d", DomainDnsIp: "1", DomainPassword: password };
      const error = await clientFor(server)
        .call(gws.SetClusterADDomain, request)
        .then(undefined, (reason) => reason);
      expect(error).toBeInstanceOf(WuyingError);
      expect(printed(error)).not.toMatch(/canary|'more'/);
    },
  );
});

test("a line about a retry has nothing of the request either", async () => {
  const lines: string[] = [];
  await withServer(
    ({ form }, response, index) =>
      index < 2
        ? json(response, 503, { Code: form.DomainPassword, Message: "x" })
        : json(response, 200, { TaskId: "t" }),
    async (server) => {
      const timings = { logDelayMs: 0, baseDelayMs: 2, maxDelayMs: 20 };
      const client = clientFor(server, { timings, log: (line) => lines.push(line) });
      const request = { ClusterId: "c", DomainName: "d", DomainDnsIp: "1", DomainPassword: "canary" };
      await client.call(gws.SetClusterADDomain, request, { repeatable: true });
    },
  );
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain("canary");
});

describe("the debug lines of the vendor's HTTP module", () => {
  const { DEBUG } = process.env;
  afterEach(() => {
    process.env.DEBUG = DEBUG;
    if (DEBUG === undefined) {
      delete process.env.DEBUG;
    }
  });

  const debugOfHttpx = () =>
    ["@alicloud/openapi-client", "@alicloud/tea-typescript", "httpx"].reduce(
      (from, name) => createRequire(from.resolve(name)),
      createRequire(__filename),
    )("debug");

  test.each(["*", "httpx:*", "httpx:body,other"])(
    "stay away with DEBUG=%s; those of others do not",
    (names) => {
      process.env.DEBUG = names;
      muteHttpx();
      const debug = debugOfHttpx();
      expect(["httpx:body", "httpx:header", "other"].map(debug.enabled)).toEqual([
        false,
        false,
        names !== "httpx:*",
      ]);
    },
  );
});
