import { inspect } from "node:util";
import * as pulumi from "@pulumi/pulumi";
import { appstream, gws, isWuyingError, WuyingError } from "../../src";
import { cluster } from "../../src/provider/gws/cluster/declaration";
import { HostAdapter } from "../../src/provider/host/adapter";
import { ProviderRun } from "../../src/provider/host/provider-run";

type Callable = (args?: unknown) => unknown;

const functionsOf = (module: object): [string, Callable][] =>
  Object.entries(module).filter(([name]) => /^get[A-Z]/.test(name)) as [string, Callable][];
const ALL = [...functionsOf(gws), ...functionsOf(appstream)];
const PLAIN = ALL.filter(([name]) => !name.endsWith("Output"));
const OUTPUT = ALL.filter(([name]) => name.endsWith("Output"));

/** What a call ends with, whichever form it has. */
async function failureOf(call: () => unknown): Promise<Error> {
  try {
    await call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("the call was to fail");
}

const messageOf = async (call: () => unknown): Promise<string> => (await failureOf(call)).message;
const wild = (call: unknown): Callable => call as Callable;

// Nothing is configured, so a call that gets past its arguments says that no region is set.
const ENVIRONMENT = ["WUYING_REGION", "WUYING_ENDPOINT"] as const;
beforeAll(() => {
  for (const name of ENVIRONMENT) delete process.env[name];
});

test("each function has both forms", () => {
  expect(PLAIN.length).toBe(20);
  expect(OUTPUT.map(([name]) => name)).toEqual(PLAIN.map(([name]) => `${name}Output`));
});

test.each(ALL)("%s refuses an argument that it does not have", async (_name, call) => {
  expect(await messageOf(() => call({ misspelt: "x" }))).toContain("misspelt: there is no such argument");
});

test("all that is wrong with the arguments is said at once, with the name that is meant", async () => {
  const message = await messageOf(() =>
    wild(gws.getInstances)({ clusterID: "c", nameRegx: "x", userUid: "5" }),
  );
  expect(message).toMatch(/^InvalidArguments: getInstances: /);
  expect(message).toContain("clusterID: there is no such argument; it is spelled clusterId. ");
  expect(message).toContain(
    "nameRegx: there is no such argument; did you mean nameRegex? there are clusterId, ",
  );
  expect(message).toContain('userUid: must be a whole number, not "5"');
});

test.each([
  [
    "a number for a string",
    () => wild(gws.getCluster)({ clusterId: 5 }),
    "clusterId: must be a string that is not empty, not 5",
  ],
  [
    "an empty filter",
    () => wild(gws.getClusters)({ nameRegex: "" }),
    "nameRegex: must be a string that is not empty",
  ],
  [
    "a string for a switch",
    () => wild(gws.getImage)({ mostRecent: "yes" }),
    'mostRecent: must be true or false, not "yes"',
  ],
  [
    "a string for a list",
    () => wild(appstream.getImages)({ regions: "cn-hangzhou" }),
    "regions: must be a list",
  ],
  [
    "a number in a list",
    () => wild(appstream.getImagesOutput)({ regions: [5] }),
    "regions[0]: must be a string",
  ],
  ["nothing for what is needed", () => wild(gws.getClusterPolicy)(), "clusterId: is required"],
  [
    "a string for all arguments",
    () => wild(gws.getClusters)("studio"),
    "takes an object of nameRegex, vpcId, status",
  ],
  ["an argument where there are none", () => wild(gws.getUserAdmin)({ name: "x" }), "there is none at all"],
  [
    "a broken expression",
    () => gws.getClusters({ nameRegex: "(" }),
    'nameRegex "(" is not a regular expression',
  ],
])("%s is refused before anything else", async (_what, call, reason) => {
  const error = await failureOf(call);
  expect(error.message).toContain(reason);
  expect(isWuyingError(error) && error.code).toMatch(/InvalidArguments|InvalidSettings/);
});

test("a password that is wrong is not repeated", async () => {
  const message = await messageOf(() =>
    wild(gws.getConnectTicket)({ instanceId: "i-1", password: 123456789 }),
  );
  expect(message).toContain("password: must be a string");
  expect(message).not.toContain("123456789");
});

test("the plain form says which form takes an output", async () => {
  const clusterId = pulumi.output("gws-1");
  expect(await messageOf(() => wild(gws.getClusterPolicy)({ clusterId }))).toContain(
    "clusterId is still to come: call getClusterPolicyOutput",
  );
});

test("the Output form takes what is still to come, and refuses a misspelt name beside it at once", () => {
  const clusterId = pulumi.output(new Promise<string>(() => undefined));
  expect(pulumi.Output.isInstance(gws.getInstancesOutput({ clusterId, nameRegex: "x" }))).toBe(true);
  expect(() => wild(gws.getInstancesOutput)({ clusterId, nameRegx: "x" })).toThrow("did you mean nameRegex");
});

describe("an error that leaves a function", () => {
  const failure = (): Promise<Error> => failureOf(() => gws.getClusters({}));

  test("keeps its class and properties", async () => {
    const error = await failure();
    expect(error).toBeInstanceOf(WuyingError);
    expect(error).toMatchObject({ name: "WuyingError", code: "InvalidSettings", attempts: 1 });
    expect(Object.keys(error)).not.toContain("__pulumiRunError");
  });

  test("has a trace that names the program and none of what lies below it", async () => {
    const { stack = "", message } = await failure();
    expect(stack).toContain(message);
    expect(stack).toContain("functions.test.ts");
    expect(stack).not.toMatch(/src.program|src.api|@pulumi/);
  });

  test("is shown by Pulumi as its sentence, without Node's inspection of the trace", async () => {
    const error = await failure();
    expect(error).toMatchObject({ __pulumiRunError: true });
    expect(inspect(error, { colors: true })).toContain(`${error.stack} {`);
    expect(inspect(error, { colors: true })).not.toContain("\u001b");
  });

  test("is the same one for all calls that meet the same fault of the configuration", async () => {
    expect(await failure()).toBe(await failureOf(() => appstream.getRegions()));
    expect(await failure()).toBe(await failureOf(() => gws.getImages()));
  });

  test("keeps its whole trace when it is a mistake", async () => {
    const error = await failureOf(() =>
      wild(gws.getClusters)({
        get nameRegex(): string {
          throw new TypeError("a mistake");
        },
      }),
    );
    expect(error).not.toHaveProperty("__pulumiRunError");
    expect(error.stack).toContain("src/program");
    expect(inspect(error, { colors: true })).toBe(error.stack);
  });
});

test("the host prints no second time what a check says of the configuration", async () => {
  const adapter = new HostAdapter(
    cluster,
    () =>
      new ProviderRun(
        () => undefined,
        () => undefined,
      ),
  );
  await adapter.configure({ config: { get: () => undefined } } as never);
  const error = await failureOf(() => adapter.check(undefined, {}));
  expect(error.message).toContain("no region is set");
  expect(`${error}: ${error.stack}`).not.toContain("region");
});
