import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

/** Where an office is; without a region it is in the one of the stack. */
interface Place {
  readonly region?: string;
}

const branch: Place = { region: new pulumi.Config().get("branchRegion") ?? "cn-shanghai" };

// An account has the role once, for all its regions.
const role = new wuying.gws.ServiceLinkedRole("gws");

// Ids belong to their region: the image is looked up where the desktop is, and the desktop names its cluster's region.
function office(name: string, vpcId: string, place: Place): wuying.gws.Instance {
  const image = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", ...place });
  const cluster = new wuying.gws.Cluster(
    name,
    { clusterType: "gws.s1.standard", vpcId, policy: { clipboard: "read" }, ...place },
    { dependsOn: role },
  );
  return new wuying.gws.Instance(`${name}-desk`, {
    clusterId: cluster.id,
    imageId: image.imageId,
    instanceType: "ecs.g6.large",
    systemDiskCategory: "cloud_ssd",
    systemDiskSize: 80,
    workMode: "Desktop",
    ...place,
  });
}

const headDesk = office("head", "vpc-head", {});
const branchDesk = office("branch", "vpc-branch", branch);

export const headStatus = headDesk.status;
export const branchStatus = branchDesk.status;
export const branchRegion = branchDesk.region;
