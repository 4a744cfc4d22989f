import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();

// An account has the role once, so the stack that all others build on makes it.
const role = new wuying.gws.ServiceLinkedRole("gws");
const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", mostRecent: true });
const cluster = new wuying.gws.Cluster(
  "images",
  { clusterType: "gws.s1.standard", vpcId: config.require("vpcId"), policy: wuying.gws.policies.standard },
  { dependsOn: role },
);

// The desktop that the software is installed on, and an image of it for each number.
const master = new wuying.gws.Instance("master", {
  clusterId: cluster.id,
  imageId: windows.imageId,
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Desktop",
});
const images = config
  .requireObject<number[]>("golden")
  .map((number) => [
    number,
    new wuying.gws.Image(`golden-${number}`, { instanceId: master.id, name: `golden-${number}` }).id,
  ]);

/** The ids of the images by their numbers, which the environments take over. */
export const golden = Object.fromEntries(images);
