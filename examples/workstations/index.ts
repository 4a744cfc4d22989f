import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();

const windows = wuying.appstream.getImageOutput({
  productType: "WuyingServer",
  imageType: "System",
  nameRegex: "Windows",
  mostRecent: true,
});

// One persistent machine with its disks.
const workstation = new wuying.appstream.Workstation("build", {
  wuyingServerName: "build-01",
  bizRegionId: "cn-hangzhou",
  officeSiteId: config.require("officeSiteId"),
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
  imageId: windows.imageId,
  systemDiskCategory: "cloud_auto",
  systemDiskSize: 80,
  dataDisk: [{ dataDiskCategory: "cloud_auto", dataDiskSize: 200 }],
  chargeType: "PostPaid",
  password: config.requireSecret("workstationPassword"),
  powerState: "Running",
  tags: { team: "build" },
});

// An image of it, copied to where the other teams are.
const golden = new wuying.appstream.Image("golden", {
  imageName: "build-golden",
  instanceType: "WuyingServer",
  instanceId: workstation.id,
  description: "weekly",
  distributionRegions: ["cn-shanghai", "ap-southeast-1"],
});

export const workstationId = workstation.id;
export const goldenStatus = golden.status;
