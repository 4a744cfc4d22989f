import * as wuying from "pulumi-wuying";

const TEAM = ["alice", "bob"];

const role = new wuying.gws.ServiceLinkedRole("gws");
const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", mostRecent: true });

const cluster = new wuying.gws.Cluster(
  "studio",
  { clusterType: "gws.s1.standard", vpcId: "vpc-studio", policy: wuying.gws.policies.readOnlyData },
  { dependsOn: role },
);

const desks = TEAM.map(
  (person) =>
    new wuying.gws.Instance(person, {
      clusterId: cluster.id,
      imageId: windows.imageId,
      instanceType: "ecs.g6.large",
      systemDiskCategory: "cloud_ssd",
      systemDiskSize: 80,
      workMode: "Desktop",
    }),
);

export const statuses = desks.map(({ status }) => status);
