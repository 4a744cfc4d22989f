import { appInstanceGroup } from "../../../src/provider/appstream/app-instance-group/declaration";
import { centerImage } from "../../../src/provider/appstream/image/declaration";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { image } from "../../../src/provider/gws/image/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import type { Declaration, Properties } from "../../../src/provider/language/declaration";
import type { Cloud } from "../../provider/support/cloud";

/** How many of each there are. */
export interface Size {
  readonly clusters: number;
  readonly desktops: number;
  readonly groups: number;
  readonly workstations: number;
}

const numbered = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const padded = (number: number): string => String(number).padStart(3, "0");

let owners = 0;

/** Makes an object that belongs to a resource of its own. */
export async function made(cloud: Cloud, declaration: Declaration, inputs: Properties): Promise<string> {
  owners += 1;
  return (await cloud.create(declaration, { ...inputs, __owner: `owner ${owners}` })).id;
}

const CLUSTERS = ["studio", "render", "office"];

/** Fills the account as people at a console would: clusters, their desktops and images, groups and workstations. */
export async function fill(cloud: Cloud, { clusters, desktops, groups, workstations }: Size): Promise<void> {
  await made(cloud, serviceLinkedRole, {});
  const clusterIds = await inTurn(CLUSTERS.slice(0, clusters), (name) =>
    made(cloud, cluster, {
      name,
      clusterType: "gws.s1.standard",
      vpcId: "vpc-hangzhou",
      policy: {
        clipboard: name === "office" ? "off" : "read",
        localDrive: "off",
        usbRedirect: false,
        watermark: true,
        udpPort: true,
      },
    }),
  );
  const [first = ""] = clusterIds;
  const desktop = {
    instanceType: "ecs.gn6i-c4g1.xlarge",
    systemDiskCategory: "cloud_essd",
    systemDiskSize: 80,
    workMode: "Desktop",
  };
  const system = "m-gwswin2019standard";
  const master = await made(cloud, instance, {
    ...desktop,
    name: "master",
    clusterId: first,
    imageId: system,
  });
  const golden = await made(cloud, image, { name: "golden", instanceId: master });
  const cad = await made(cloud, image, { name: "cad", instanceId: master });
  await inParallel(numbered(desktops - 1), (number) =>
    made(cloud, instance, {
      ...desktop,
      name: `desk-${padded(number)}`,
      clusterId: clusterIds[number % clusterIds.length] ?? first,
      imageId: number % clusterIds.length === 1 ? cad : golden,
      user: { userName: `user${number}`, userUid: 1000 + number },
    }),
  );
  const station = {
    bizRegionId: "cn-hangzhou",
    officeSiteId: "cn-hangzhou+dir-643067",
    serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
    systemDiskCategory: "cloud_auto",
    systemDiskSize: 100,
  };
  const model = await made(cloud, workstation, {
    ...station,
    wuyingServerName: "station-001",
    imageId: "img-workstation-win",
  });
  const stationImage = await made(cloud, centerImage, {
    imageName: "station-image",
    instanceId: model,
    instanceType: "WuyingServer",
    productType: "WuyingServer",
  });
  await inParallel(numbered(workstations).slice(1), (number) =>
    made(cloud, workstation, {
      ...station,
      wuyingServerName: `station-${padded(number)}`,
      imageId: stationImage,
      users: [`artist${number}`],
    }),
  );
  await inParallel(numbered(groups), (number) =>
    made(cloud, appInstanceGroup, {
      appInstanceGroupName: `apps-${padded(number)}`,
      appCenterImageId: "img-cloudapp-win2022",
      bizRegionId: "cn-hangzhou",
      sessionTimeout: 30,
      nodePool: {
        nodeInstanceType: "appstreaming.general.4c8g",
        nodeCapacity: 2,
        strategyType: "NODE_FIXED",
        nodeAmount: 1 + (number % 2),
      },
      users: [`reader${number}`],
    }),
  );
}

async function inTurn<Item>(
  items: readonly Item[],
  make: (item: Item) => Promise<string>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const item of items) {
    ids.push(await make(item));
  }
  return ids;
}

const inParallel = <Item>(items: readonly Item[], make: (item: Item) => Promise<string>): Promise<string[]> =>
  Promise.all(items.map(make));
