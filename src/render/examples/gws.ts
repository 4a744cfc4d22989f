import { code, type Example } from "./example";

const CONFIG = "const config = new pulumi.Config();";
const PULUMI = 'import * as pulumi from "@pulumi/pulumi";';

const CLUSTER = [
  'const cluster = new wuying.gws.Cluster("studio", { clusterType: "gws.s1.standard", vpcId: "vpc-bp1example" });',
];

const DESK = [
  ...CLUSTER,
  'const desk = new wuying.gws.Instance("master", {',
  "  clusterId: cluster.id,",
  '  imageId: "m-gwswin2019standard",',
  '  instanceType: "ecs.g6.large",',
  '  systemDiskCategory: "cloud_ssd",',
  "  systemDiskSize: 80,",
  '  workMode: "Desktop",',
  "});",
];

/** The examples of cloud desktop, by type. */
export const gwsExamples: Readonly<Record<string, Example>> = {
  ServiceLinkedRole: { variable: "role", name: "gws", program: {} },
  Cluster: {
    before: [PULUMI, CONFIG, 'const role = new wuying.gws.ServiceLinkedRole("gws");'],
    variable: "cluster",
    name: "studio",
    program: {
      clusterType: "gws.s1.advanced",
      vpcId: "vpc-bp1example",
      vswitchId: "vsw-bp1example",
      policy: { clipboard: "read", localDrive: "off", watermark: true },
      adDomain: {
        domainName: "corp.example.com",
        domainDnsIp: "10.0.0.2",
        domainAdmin: "joiner",
        domainPassword: code('config.requireSecret("adPassword")'),
      },
    },
    options: "{ dependsOn: role }",
    others: {
      name: "design-studio",
      dnat: { natId: "ngw-bp1example", natEip: "203.0.113.10" },
      adoptId: "gws-1example",
    },
    nested: { "policy.domainList": "corp.example.com" },
  },
  Instance: {
    before: CLUSTER,
    variable: "desk",
    name: "desk",
    program: {
      clusterId: code("cluster.id"),
      imageId: "m-gwswin2019standard",
      instanceType: "ecs.gn6i-c4g1.xlarge",
      systemDiskCategory: "cloud_essd",
      systemDiskSize: 80,
      workMode: "Desktop",
      user: { userName: "alice", userUid: 1001 },
      policy: { visualLossless: true, optimizeFor3d: true },
      powerState: "Running",
    },
    others: {
      appList: [{ appName: "Modeller", appPath: "C:\\Apps\\modeller.exe", appArgs: "--safe" }],
      vswitchId: "vsw-bp1example",
      allocatePublicAddress: true,
      internetMaxBandwidthIn: 20,
      internetMaxBandwidthOut: 20,
      instanceChargeType: "PostPaid",
      name: "desk-alice",
      adoptId: "i-bp1example",
    },
  },
  InstanceRestart: {
    before: DESK,
    variable: "restart",
    name: "after-update",
    program: { instanceId: code("desk.id"), triggers: { driver: "537.13" } },
  },
  InstancesReady: {
    before: [
      ...CLUSTER,
      'const desks = ["alice", "bob"].map(',
      "  (user) =>",
      "    new wuying.gws.Instance(`desk-${user}`, {",
      "      clusterId: cluster.id,",
      '      imageId: "m-gwswin2019standard",',
      '      instanceType: "ecs.g6.large",',
      '      systemDiskCategory: "cloud_ssd",',
      "      systemDiskSize: 80,",
      '      workMode: "Desktop",',
      "      skipAwait: true,",
      "    }),",
      ");",
    ],
    variable: "ready",
    name: "ready",
    program: { instanceIds: code("desks.map((desk) => desk.id)") },
  },
  Image: {
    before: DESK,
    variable: "image",
    name: "golden",
    program: { instanceId: code("desk.id"), name: "studio-golden" },
    others: { adoptId: "m-bp1example" },
  },
};
