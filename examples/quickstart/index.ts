import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();
const role = new wuying.gws.ServiceLinkedRole("gws");
const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", mostRecent: true });

// The cluster: its policy says what users may do between a desktop and their own computer.
const cluster = new wuying.gws.Cluster(
  "studio",
  {
    clusterType: "gws.s1.advanced",
    vpcId: config.require("vpcId"),
    name: "design-studio",
    policy: { clipboard: "read", localDrive: "off", usbRedirect: false, watermark: true },
  },
  { dependsOn: role },
);

// A desktop to install software on, and the image that is made of it.
const master = new wuying.gws.Instance("master", {
  clusterId: cluster.id,
  imageId: windows.imageId,
  instanceType: "ecs.gn6i-c4g1.xlarge",
  systemDiskCategory: "cloud_essd",
  systemDiskSize: 80,
  workMode: "Desktop",
});
const golden = new wuying.gws.Image("golden", { instanceId: master.id, name: "studio-golden" });

// What a user gets: one application from the golden image.
const desk = new wuying.gws.Instance("desk", {
  clusterId: cluster.id,
  imageId: golden.id,
  instanceType: "ecs.gn6i-c4g1.xlarge",
  systemDiskCategory: "cloud_essd",
  systemDiskSize: 100,
  workMode: "Application",
  appList: [{ appName: "Modeller", appPath: "C:\\Apps\\modeller.exe", appArgs: "--safe" }],
  user: { userName: "alice", userUid: 1001 },
  // In a trial, changes and destroy may delete alice's disk. Otherwise a preview refuses that.
  allowDataLoss: config.getBoolean("trial") ?? false,
});

export const clusterId = cluster.id;
export const deskStatus = desk.status;
export const goldenSize = golden.size;
