import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();
const environment = pulumi.getStack();

// The golden images of the stack that makes them, in the same organization. A number that it does not have fails the
// preview; an error thrown here would have Pulumi wait for the image for ever.
const number = config.requireNumber("golden");
const images = new pulumi.StackReference(`${pulumi.getOrganization()}/wuying-environments-images/shared`);
const imageId = images.requireOutput("golden").apply((golden: Record<string, string>) => {
  const id = golden[number];
  if (id === undefined) {
    pulumi.log.error(`There is no golden image ${number}, only ${Object.keys(golden).join(", ")}.`);
  }
  return id ?? "";
});

const cluster = new wuying.gws.Cluster("desktops", {
  clusterType: "gws.s1.standard",
  name: environment,
  vpcId: config.require("vpcId"),
  policy: wuying.gws.policies.readOnlyData,
});

const desks = Array.from(
  { length: config.requireNumber("desktops") },
  (_, index) =>
    new wuying.gws.Instance(`desk-${index + 1}`, {
      clusterId: cluster.id,
      imageId,
      instanceType: "ecs.g6.large",
      systemDiskCategory: "cloud_ssd",
      systemDiskSize: 80,
      workMode: "Desktop",
      // These desktops have no users of their own, so another image may replace them.
      allowDataLoss: true,
    }),
);

export const desktopIds = desks.map(({ id }) => id);
export const golden = number;
