import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();
const office = pulumi.getStack();

const role = new wuying.gws.ServiceLinkedRole("gws");
const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", mostRecent: true });

const cluster = new wuying.gws.Cluster(
  "office",
  {
    clusterType: "gws.s1.standard",
    vpcId: config.require("vpcId"),
    name: office,
    policy: wuying.gws.policies.readOnlyData,
  },
  { dependsOn: role },
);

for (const person of config.requireObject<string[]>("people")) {
  new wuying.gws.Instance(person, {
    clusterId: cluster.id,
    imageId: windows.imageId,
    instanceType: "ecs.g6.large",
    systemDiskCategory: "cloud_ssd",
    systemDiskSize: 80,
    workMode: "Desktop",
    name: `${office}-${person}`,
  });
}

export const clusterId = cluster.id;
