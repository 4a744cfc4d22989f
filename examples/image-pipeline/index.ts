import * as pulumi from "@pulumi/pulumi";
import * as wuying from "pulumi-wuying";

/** Where the images are made. */
const HOME = "cn-hangzhou";
const NODES = { nodeInstanceType: "appstreaming.general.8c16g", nodeCapacity: 4 };

const regions = Object.entries(new pulumi.Config().requireObject<Record<string, number>>("regions"));

const windows = wuying.appstream.getImageOutput({
  productType: "CloudApp",
  imageType: "System",
  nameRegex: "Windows",
  mostRecent: true,
});

// The group that the software is installed on. Images are made of one in debug mode.
const builder = new wuying.appstream.AppInstanceGroup("builder", {
  appInstanceGroupName: "builder",
  appCenterImageId: windows.imageId,
  bizRegionId: HOME,
  nodePool: { ...NODES, strategyType: "NODE_FIXED", nodeAmount: 1 },
  runtimePolicy: { debugMode: "ON" },
});

// An image for each number that a region runs: of the builder as it is when the number comes up first. One that no
// region runs any more is deleted.
const images = new Map<number, wuying.appstream.Image>();
function golden(number: number): wuying.appstream.Image {
  const imageName = `golden-${number}`;
  const image =
    images.get(number) ??
    new wuying.appstream.Image(imageName, {
      imageName,
      appInstanceGroupId: builder.id,
      distributionRegions: regions.map(([region]) => region).filter((region) => region !== HOME),
    });
  images.set(number, image);
  return image;
}

// What users connect to. Another image comes in place, and signs out those who are connected.
const groups = regions.map(
  ([region, number]) =>
    new wuying.appstream.AppInstanceGroup(region, {
      appInstanceGroupName: `office-${region}`,
      appCenterImageId: golden(number).id,
      bizRegionId: region,
      nodePool: { ...NODES, strategyType: "NODE_FIXED", nodeAmount: 2 },
    }),
);

export const groupIds = groups.map(({ id }) => id);
export const imageNames = [...images.values()].map(({ imageName }) => imageName);
