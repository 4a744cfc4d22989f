import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
  stack.program(`new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" });`);
  await stack.mark();
});
afterAll(() => stack.close());

test("a wrong secret says which setting to check", async () => {
  await stack.configure("wuying:accessKeyId", stack.emulator.accessKeyId);
  await stack.configure("wuying:accessKeySecret", "canary-wrong-secret", "--secret");
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("SignatureDoesNotMatch");
  expect(output).toContain("Check wuying:accessKeySecret");
  expect(output).not.toContain("canary-wrong-secret");
  expect(await stack.changes()).toEqual([]);
});

test("an endpoint that nobody listens on says which setting to check", async () => {
  await stack.configure("wuying:endpoint", "http://127.0.0.1:9");
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain(
    "no connection to http://127.0.0.1:9 (ECONNREFUSED). Check wuying:region and wuying:endpoint",
  );
});

test("plain http to another machine is refused in preview", async () => {
  await stack.configure("wuying:endpoint", "http://gws.example.com");
  expect((await stack.fail("preview")).output).toContain("wuying:endpoint");
});

test("neither region nor endpoint is refused in preview", async () => {
  await stack.succeed("config", "rm", "wuying:endpoint");
  expect((await stack.fail("preview")).output).toContain(
    "no region is set: run `pulumi config set wuying:region cn-hangzhou` or set WUYING_REGION",
  );
});

test("a region that does not exist says which setting to check", async () => {
  await stack.configure("wuying:region", "cn-atlantis");
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("no connection to https://gws.cn-atlantis.aliyuncs.com");
  expect(output).toContain("Check wuying:region");
});

test("pulumi import ends in the words that the guide quotes", async () => {
  const run = await stack.fail("import", "pulumi-nodejs:dynamic/wuying/gws:Cluster", "c", "gws-1", "--yes");
  expect(run.output).toContain("code must be a string, not undefined");
});
