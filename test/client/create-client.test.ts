import { inspect } from "node:util";
import { appstream, createClient, gws, isNotFound, isWuyingError } from "../../src/client";
import { type Emulator, startEmulator } from "../../src/emulator";

const before = { ...process.env };
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0.001 });
});
afterAll(() => emulator.close());
beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (/^(WUYING|ALIBABA_CLOUD)_/.test(name)) {
      delete process.env[name];
    }
  }
});
afterEach(() => {
  process.env = { ...before };
});

const key = () => ({ accessKeyId: emulator.accessKeyId, accessKeySecret: emulator.accessKeySecret });

async function failureOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    if (isWuyingError(error)) {
      return error.message;
    }
    throw error;
  }
  throw new Error("expected a failure");
}

test("one client calls both APIs, by its options alone", async () => {
  const client = createClient({ ...key(), endpoint: emulator.endpoint });
  await client.call(gws.CreateServiceLinkedRole, {});
  const { ClusterId = "" } = await client.call(gws.CreateCluster, {
    VpcId: "vpc-1",
    ClusterType: "gws.s1.standard",
  });
  expect(ClusterId).toMatch(/^gws-/);
  const { RegionModels } = await client.call(appstream.ListRegions, { ProductType: "CloudApp" });
  expect(RegionModels).toContainEqual({ regionId: "cn-hangzhou" });
});

test("what the options leave out, or leave empty, comes from the environment", async () => {
  process.env.WUYING_ENDPOINT = emulator.endpoint;
  process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = emulator.accessKeyId;
  process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = emulator.accessKeySecret;
  const answer = await createClient({ region: "", accessKeyId: "" }).call(gws.DescribeClusters, {});
  expect(answer.Clusters).toBeDefined();
});

test("an option wins over the environment", async () => {
  process.env.WUYING_ENDPOINT = "http://127.0.0.1:1";
  const answer = await createClient({ ...key(), endpoint: emulator.endpoint }).call(gws.DescribeClusters, {});
  expect(answer.Clusters).toBeDefined();
});

test("a region is enough to know the vendor's endpoints, and nothing is called before the first call", () => {
  expect(() => createClient({ region: "cn-hangzhou" })).not.toThrow();
});

test.each([
  [
    "neither region nor endpoint",
    {},
    'InvalidSettings: no region is set: give createClient region: "cn-hangzhou" or set WUYING_REGION.',
  ],
  [
    "a region that is none",
    { region: "Hangzhou" },
    'InvalidSettings: region must be a region id such as cn-hangzhou: got "Hangzhou".',
  ],
  [
    "half a key",
    { region: "cn-hangzhou", accessKeyId: "i" },
    "InvalidSettings: accessKeyId is set but accessKeySecret is not: give createClient accessKeySecret.",
  ],
  [
    "the other half",
    { region: "cn-hangzhou", accessKeySecret: "s" },
    "InvalidSettings: accessKeySecret is set but accessKeyId is not: give createClient accessKeyId.",
  ],
  [
    "a token without a key",
    { region: "cn-hangzhou", securityToken: "t" },
    "InvalidSettings: securityToken is set without a key: set accessKeyId and accessKeySecret too.",
  ],
  [
    "an endpoint with a path",
    { endpoint: "https://api.example/v1" },
    "InvalidSettings: endpoint must be a host with an optional protocol and port, without a path: got api.example/v1.",
  ],
  [
    "an endpoint for other regions only",
    { endpoint: "cn-shanghai=https://api.example" },
    "InvalidSettings: endpoint names no endpoint for a client without a region, only for cn-shanghai.",
  ],
])("%s is refused when the client is made", async (_what, options, message) => {
  expect(await failureOf(() => createClient(options))).toBe(message);
});

test("options that there are not, and other values than texts, are refused", async () => {
  const region = "cn-hangzhou";
  // @ts-expect-error a misspelt option
  expect(await failureOf(() => createClient({ region, acessKeyId: "i" }))).toBe(
    "InvalidSettings: createClient takes no option acessKeyId, only region, accessKeyId, accessKeySecret, securityToken, endpoint and log.",
  );
  // @ts-expect-error a key that is no text
  expect(await failureOf(() => createClient({ region, accessKeyId: 7 }))).toBe(
    "InvalidSettings: accessKeyId must be a string, not of the type number.",
  );
  // @ts-expect-error a log that cannot be called
  expect(await failureOf(() => createClient({ region, log: console }))).toBe(
    "InvalidSettings: log must be a function, not of the type object.",
  );
});

test("failures of calls speak of options, and not of a stack", async () => {
  const options = { ...key(), endpoint: emulator.endpoint };
  const failures = [
    await failureOf(() => createClient({ ...options, accessKeyId: "nobody" }).call(gws.DescribeClusters, {})),
    await failureOf(() =>
      createClient({ ...options, accessKeySecret: "canary-secret" }).call(gws.DescribeClusters, {}),
    ),
  ];
  expect(failures[0]).toMatch(
    /Set accessKeyId, or ALIBABA_CLOUD_ACCESS_KEY_ID, to an access key that exists and is enabled\.$/,
  );
  expect(failures[1]).toMatch(
    /Check accessKeySecret, or ALIBABA_CLOUD_ACCESS_KEY_SECRET: it does not belong to the access key\.$/,
  );
  expect(failures.join()).not.toMatch(/pulumi|wuying:|canary-secret/);
});

test("the compiler knows what a request and an answer have", async () => {
  const client = createClient({ ...key(), endpoint: emulator.endpoint });
  // @ts-expect-error a misspelt parameter
  const answer = client.call(gws.DescribeClusters, { ClusterIdd: "gws-1" });
  expect(await failureOf(() => answer)).toContain("ClusterIdd");
  const { Clusters } = await client.call(gws.DescribeClusters, {});
  // @ts-expect-error a misspelt field
  expect(Clusters?.map(({ Namee }) => Namee)).toBeDefined();
});

test("a missing object is told from other failures by its code", async () => {
  const client = createClient({ ...key(), endpoint: emulator.endpoint });
  const missing = client.call(appstream.GetAppInstanceGroup, {
    AppInstanceGroupId: "aig-none",
    ProductType: "CloudApp",
  });
  expect(await missing.catch(isNotFound)).toBe(true);
});

test("a client shows no secret, however it is printed", () => {
  const client = createClient({ region: "cn-hangzhou", accessKeyId: "i", accessKeySecret: "canary-secret" });
  expect(JSON.stringify(client)).not.toContain("canary-secret");
  expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("canary-secret");
});

test("every operation of both APIs is there", () => {
  const callable = (module: object) =>
    Object.values(module).filter((each) => typeof each.name === "string" && "params" in each);
  expect(callable(gws)).toHaveLength(28);
  expect(callable(appstream)).toHaveLength(92);
});
