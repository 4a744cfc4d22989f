import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();

// Who has a desktop: whoever is written into the file gets one, and that of whoever is taken out is deleted.
const users = JSON.parse(readFileSync(join(__dirname, "people.json"), "utf8"));

const role = new wuying.gws.ServiceLinkedRole("gws");
const cluster = new wuying.gws.Cluster(
  "studio",
  { clusterType: "gws.s1.standard", vpcId: "vpc-studio", policy: { clipboard: "read" } },
  { dependsOn: role },
);

const pool = new wuying.gws.DesktopPool("desk", {
  users,
  clusterId: cluster.id,
  imageId: config.require("imageId"),
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Desktop",
  deleteLeavers: true,
  // Another image makes all desktops anew, and what is stored on them is lost. So somebody has to say so.
  allowDataLoss: config.requireBoolean("replaceDesktops"),
  // Alice tries it first; then two people at a time are without a desktop.
  rollout: { canary: ["alice"], maxUnavailable: 2, batches: config.getNumber("batches") },
});

export const desktops = pool.instanceIds;
export const batches = pool.batches;
