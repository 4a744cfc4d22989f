import { inspect } from "node:util";
import { WuyingError } from "../../../src/api";
import { declarations } from "../../../src/provider/declarations";
import { HostAdapter } from "../../../src/provider/host/adapter";
import { ProviderRun } from "../../../src/provider/host/provider-run";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import { PartialFailure } from "../../../src/provider/language/partial-failure";
import { isSecret, scrubbed, secretValues } from "../../../src/provider/language/scrub";
import { checkInputs } from "../../../src/provider/planning/check";

const declarationOf = (token: string): Declaration => {
  const found = declarations.find((each) => each.token === token);
  if (!found) {
    throw new Error(`there is no ${token}`);
  }
  return found;
};
const cluster = declarationOf("gws:Cluster");
const workstation = declarationOf("appstream:Workstation");

const CLUSTER: Properties = {
  __provider: "p",
  clusterType: "gws.s1.advanced",
  vpcId: "vpc-1",
  adDomain: {
    domainName: "corp.example.com",
    domainDnsIp: "10.0.0.2",
    domainPassword: "canary, with & more",
  },
};

test("finds the secrets of a resource, at any depth, and nothing else", () => {
  expect(secretValues(cluster, CLUSTER)).toEqual(["canary, with & more"]);
  expect(secretValues(workstation, { password: "canary", hostName: "h" })).toEqual(["canary"]);
  expect(secretValues(cluster, { vpcId: "vpc-1" })).toEqual([]);
});

test("the passwords are known to be secret, alone and as a part", () => {
  const secret = declarations.flatMap(({ token, properties }) =>
    Object.entries(properties)
      .filter(([, property]) => isSecret(property))
      .map(([name]) => `${token}.${name}`),
  );
  expect(secret).toEqual(["gws:Cluster.adDomain", "appstream:Workstation.password"]);
});

// The engine names replaced properties, and a create is found again by a hash of what it cannot change.
test("no change of a secret replaces", () => {
  const replacing = declarations.flatMap(({ properties }) =>
    Object.values(properties).filter((property) => isSecret(property) && property.effect?.kind === "replace"),
  );
  expect(replacing).toEqual([]);
});

test.each<[string, () => Error]>([
  ["an error", () => new Error("it said canary%2C%20with%20%26%20more")],
  ["a mistake", () => new TypeError('Cannot read "canary, with & more"')],
  ["one of the API", () => new WuyingError({ code: "X", detail: "canary, with & more" })],
  ["a partial failure", () => new PartialFailure("c-1", CLUSTER, new Error("canary, with & more"))],
])("%s is rid of them", (_what, make) => {
  const error = scrubbed(make(), secretValues(cluster, CLUSTER));
  expect(error).toBeInstanceOf(Error);
  const { stack, message, reasons } = error as PartialFailure;
  expect([stack, message, ...(reasons ?? []), inspect(error, { depth: 9 })].join()).not.toContain("canary");
});

test("a partial failure keeps what the engine has to save", () => {
  const failure = scrubbed(new PartialFailure("c-1", CLUSTER, new Error("canary, with & more: no")), [
    "canary, with & more",
  ]);
  expect(failure).toMatchObject({ id: "c-1", reasons: ["[secret]: no"] });
  expect((failure as PartialFailure).properties).toEqual(CLUSTER);
});

test("what is no error becomes one", () => {
  expect(scrubbed("canary", ["canary"])).toEqual(new Error("[secret]"));
});

describe("the adapter", () => {
  const lines: string[] = [];
  const fails = async (context: { readonly log: (line: string) => void }): Promise<never> => {
    context.log("still with canary, with & more");
    throw new TypeError("Cannot read canary, with & more of undefined");
  };
  const waitUntilReady = (context: Parameters<typeof fails>[0]): Promise<never> => fails(context);
  const broken: Declaration = {
    ...cluster,
    lifecycle: {
      createdBy: [],
      create: async () => ({ id: "c-1" }),
      waitUntilReady,
      steps: [],
      read: fails,
      list: async () => [],
      remove: fails,
    },
  };
  const adapter = async (): Promise<HostAdapter> => {
    const made = new HostAdapter(
      broken,
      () =>
        new ProviderRun(
          () => undefined,
          (line) => lines.push(line),
        ),
    );
    await made.configure({ config: { get: () => undefined } } as unknown as Parameters<
      typeof made.configure
    >[0]);
    return made;
  };

  test.each<[string, (host: HostAdapter) => Promise<unknown>]>([
    ["create", (host) => host.create(CLUSTER)],
    ["update", (host) => host.update("c-1", { ...CLUSTER, adDomain: null }, CLUSTER)],
    ["update away from the password", (host) => host.update("c-1", CLUSTER, { ...CLUSTER, adDomain: null })],
    ["read", (host) => host.read("c-1", CLUSTER)],
    ["delete", (host) => host.delete("c-1", CLUSTER)],
  ])("lets no secret out of %s, in an error or a line", async (_operation, run) => {
    lines.length = 0;
    const error = await run(await adapter()).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.message).toContain("Cannot read [secret] of undefined");
    expect([error?.stack, inspect(error, { depth: 9 }), ...lines].join()).not.toContain("canary");
    expect(lines.length).toBeGreaterThan(0);
  });
});

test.each<[string, Properties]>([
  ["a text in place of the domain", { ...CLUSTER, adDomain: "canary" }],
  ["a number for a password", { ...CLUSTER, adDomain: { domainPassword: 12345 } }],
  ["a list for a password", { ...CLUSTER, adDomain: { domainPassword: ["canary", 12345] } }],
  [
    "an empty password",
    { ...CLUSTER, adDomain: { domainPassword: "", domainName: "", domainDnsIp: "canary-no" } },
  ],
])("a refusal does not show %s", (_what, inputs) => {
  const reasons = checkInputs(cluster, inputs).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.join().replace("canary-no", "")).not.toMatch(/canary|12345/);
});
