import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";
import { parseTeam } from "./team";

const config = new pulumi.Config();
const team = parseTeam(readFileSync(join(__dirname, "team.csv"), "utf8"));

const role = new wuying.gws.ServiceLinkedRole("gws");
const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows", mostRecent: true });
const cluster = new wuying.gws.Cluster(
  "studio",
  {
    clusterType: "gws.s1.advanced",
    vpcId: config.require("vpcId"),
    policy: wuying.gws.policies.readOnlyData,
  },
  { dependsOn: role },
);

// The desktop that the software is installed on.
const master = new wuying.gws.Instance("master", {
  clusterId: cluster.id,
  imageId: windows.imageId,
  instanceType: "ecs.gn6i-c4g1.xlarge",
  systemDiskCategory: "cloud_essd",
  systemDiskSize: 80,
  workMode: "Desktop",
});

// An image of the master for each number in the table: as the master is when the number comes up first. An image that
// nobody's row names any more is deleted.
const goldens = new Map<number, wuying.gws.Image>();
function golden(number: number): wuying.gws.Image {
  const name = `studio-golden-${number}`;
  const image = goldens.get(number) ?? new wuying.gws.Image(name, { instanceId: master.id, name });
  goldens.set(number, image);
  return image;
}

// In a trial, changes and destroy may delete what people have stored, and so they may of people who leave. Otherwise a
// preview refuses that.
const isTrial = config.getBoolean("trial") ?? false;
const leaving = config.getObject<string[]>("leaving") ?? [];

// Desktops are asked for without waiting for each of them; `ready` then waits for all at once.
const desks = team.map(
  ({ user, uid, golden: number, instanceType, diskGiB }) =>
    new wuying.gws.Instance(`desk-${user}`, {
      name: `desk-${user}`,
      clusterId: cluster.id,
      imageId: golden(number).id,
      instanceType,
      systemDiskCategory: "cloud_essd",
      systemDiskSize: diskGiB,
      workMode: "Desktop",
      user: { userName: user, userUid: uid },
      skipAwait: true,
      allowDataLoss: isTrial || leaving.includes(user),
    }),
);
const ready = new wuying.gws.InstancesReady("ready", { instanceIds: desks.map(({ id }) => id) });

// Known once everybody's desktop can be used.
export const people = ready.id.apply(() => team.map(({ user }) => user));
