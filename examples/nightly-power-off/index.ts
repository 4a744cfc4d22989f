import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

const config = new pulumi.Config();
const windows = wuying.appstream.getImageOutput({
  productType: "WuyingServer",
  imageType: "System",
  nameRegex: "Windows",
  mostRecent: true,
});

// power.mjs switches those with the tag. They have no powerState here, so that an `up` at night leaves them off.
const workstation = (name: string, tags: Record<string, string>) =>
  new wuying.appstream.Workstation(name, {
    wuyingServerName: name,
    bizRegionId: "cn-hangzhou",
    officeSiteId: config.require("officeSiteId"),
    serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
    imageId: windows.imageId,
    systemDiskCategory: "cloud_auto",
    systemDiskSize: 80,
    chargeType: "PostPaid",
    password: config.requireSecret("workstationPassword"),
    tags,
  });

const design = ["design-01", "design-02"].map((name) => workstation(name, { night: "off" }));
const render = workstation("render-01", { night: "on" });

export const workstationIds = [...design, render].map(({ id }) => id);
