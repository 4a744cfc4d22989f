import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
beforeAll(async () => {
  stack = await Stack.create();
});
afterAll(() => stack.close());

const changes = async (): Promise<string[]> =>
  (await stack.control.calls())
    .map(({ operation }) => operation)
    .filter((operation) => !/^(Describe|Get|Is)/.test(operation));

const CLUSTER = `new wuying.gws.Cluster("c", { clusterType: "gws.s1.standard", vpcId: "vpc-1" });`;

test.each([
  [
    "cluster",
    `new wuying.gws.Cluster("c", {
      clusterType: "gws.s1.standard", vpcId: "studio", policy: { clipboard: "writeonly" as never },
      adDomain: { domainName: "corp.example.com", domainDnsIp: "10.0.0.2", domainPassword: "canary-in-the-program" },
    });`,
    [
      'policy.clipboard must be one of "off", "read", "write", "readwrite", not "writeonly"',
      'adDomain needs clusterType "gws.s1.advanced"',
      'vpcId must be the id of a VPC, such as "vpc-bp1…", not "studio"',
    ],
  ],
  [
    "desktop",
    `new wuying.gws.Instance("i", {
      clusterId: "cls-1", imageId: "m-1", instanceType: "ecs.g6.large", systemDiskCategory: "cloud_ssd", workMode: "Desktop",
      systemDiskSize: 10, appList: [{ appName: "a", appPath: "b" }],
      internetMaxBandwidthIn: 0, internetMaxBandwidthOut: 101, instanceChargeType: "PrePaid", period: 10, periodUnit: "Month",
    });`,
    [
      "systemDiskSize must be a whole number from 20 to 500 GiB, not 10",
      'appList needs workMode "Application"',
      "internetMaxBandwidthIn must be a whole number from 1 to 100 Mbit/s, not 0",
      "internetMaxBandwidthOut must be a whole number from 1 to 100 Mbit/s, not 101",
      'period must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36, 48, 60 with periodUnit "Month", not 10',
    ],
  ],
  [
    "subscription for single applications",
    `new wuying.gws.Instance("i", {
      clusterId: "cls-1", imageId: "m-1", instanceType: "ecs.g6.large", systemDiskCategory: "cloud_ssd", systemDiskSize: 80,
      workMode: "Application", instanceChargeType: "PrePaid",
    });`,
    [
      'appList is required with workMode "Application"',
      'period is required with instanceChargeType "PrePaid", and so is periodUnit',
    ],
  ],
])(
  "all that is wrong with a %s is said in preview, with path and allowed values, and without a secret",
  async (_what, program, texts) => {
    stack.program(program);
    const { output } = await stack.fail("preview");
    for (const text of texts) {
      expect(output).toContain(text);
    }
    expect(output).not.toContain("canary-in-the-program");
    expect(await stack.control.calls()).toEqual([]);
  },
);

const WRONG_CLUSTER = `new wuying.gws.Cluster("c", { clusterType: "", vpcId: "studio" });`;
const CLUSTER_TEXTS = [
  "clusterType must be a string that is not empty",
  'vpcId must be the id of a VPC, such as "vpc-bp1…", not "studio"',
];

test("several wrong resources are all named by one preview, with all that is wrong with each, at itself", async () => {
  stack.program(`${WRONG_CLUSTER}
    class Studio extends pulumi.ComponentResource {
      constructor(name: string) {
        super("test:Studio", name);
        new wuying.appstream.Workstation("w", { password: ["canary-in-the-program"] } as never, { parent: this });
      }
    }
    new Studio("studio");
    new wuying.gws.Image("i", { instanceId: pulumi.output("i-1"), nmae: "canary" } as never);`);
  const { output } = await stack.fail("preview");
  for (const text of CLUSTER_TEXTS) {
    expect(output).toContain(text);
  }
  expect(output).toMatch(/dynamic\/wuying\/gws:Cluster \(c\):\s+warning: /);
  expect(output).toMatch(/dynamic\/wuying\/gws:Image \(i\):\s+warning: nmae there is no such property/);
  expect(output).toMatch(/dynamic\/wuying\/appstream:Workstation \(w\):\s+warning: bizRegionId is required/);
  expect(output).toMatch(/^\s+password must be a string that is not empty/m);
  expect(output).not.toContain("canary");
  expect(await stack.control.calls()).toEqual([]);
});

test("a single wrong resource is said once, and beside it nothing that the provider would not refuse", async () => {
  stack.program(`const c = ${WRONG_CLUSTER}
    const right = { clusterType: "gws.s1.standard", vpcId: "vpc-1" };
    const wrong = { ...right, vpcId: "elsewhere" };
    new wuying.gws.Cluster("ignored", wrong, { ignoreChanges: ["vpcId"], dependsOn: c });
    new wuying.gws.Cluster("made-right", wrong, { transforms: [({ opts }) => ({ props: right, opts })], dependsOn: c });
    new wuying.gws.Cluster("made-right-here", wrong, { transformations: [({ opts }) => ({ props: right, opts })], dependsOn: c });
    wuying.gws.Cluster.get("looked-up", "gws-1", { dependsOn: c });`);
  const { output } = await stack.fail("preview");
  const end = output.slice(output.indexOf("\nDiagnostics:\n"));
  for (const text of CLUSTER_TEXTS) {
    expect(end.split(text)).toHaveLength(2);
  }
  expect(output).not.toContain("warning:");
  expect(output).not.toContain("elsewhere");
});

test("a preview checks in the program, and an up loads nothing for it", async () => {
  const own = await Stack.create();
  own.program(`new wuying.gws.ServiceLinkedRole("r");
    const isLoaded = () => Object.keys(require.cache).some((file) => /provider.gws.declarations.js$/.test(file));
    setTimeout(() => console.log("loaded: " + isLoaded()), 500);`);
  expect((await own.succeed("preview")).output).toContain("loaded: true");
  expect((await own.up()).output).toContain("loaded: false");
  await own.close();
});

test("half a key pair is refused in preview", async () => {
  stack.program(CLUSTER);
  await stack.succeed("config", "rm", "wuying:accessKeySecret");
  expect((await stack.fail("preview")).output).toContain(
    "wuying:accessKeyId is set but wuying:accessKeySecret is not",
  );
});

test("without any key, up says in one sentence what to set, and makes nothing", async () => {
  await stack.succeed("config", "rm", "wuying:accessKeyId");
  const { output } = await stack.fail("up", "--yes", "--skip-preview");
  expect(output).toContain("no access key was found. Set wuying:accessKeyId and wuying:accessKeySecret");
  expect(await changes()).toEqual([]);
});
