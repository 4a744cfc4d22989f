/** What a small object of each kind is made from; a desktop needs the id of a cluster too. */
export const CLUSTER = { clusterType: "gws.s1.standard", vpcId: "vpc-1", name: "own" };

export const DESKTOP = {
  imageId: "m-gwswin2019standard",
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Desktop",
};

export const GROUP = {
  appCenterImageId: "img-cloudapp-win2022",
  bizRegionId: "cn-hangzhou",
  nodePool: { nodeInstanceType: "appstreaming.general.4c8g", strategyType: "NODE_FIXED", nodeAmount: 1 },
};

export const WORKSTATION = {
  wuyingServerName: "own",
  bizRegionId: "cn-hangzhou",
  officeSiteId: "cn-hangzhou+dir-1",
  serverInstanceType: "eds.proworkstation_a10.8c64g.24g",
  imageId: "img-workstation-win",
  systemDiskCategory: "cloud_auto",
  systemDiskSize: 80,
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A group whose schedule has not begun, so that no period of it is running. */
export const SCHEDULED_GROUP = {
  ...GROUP,
  nodePool: {
    nodeInstanceType: "appstreaming.general.4c8g",
    strategyType: "NODE_SCALING_BY_SCHEDULE",
    strategyEnableDate: inDays(30),
    strategyDisableDate: inDays(60),
    warmUp: false,
    recurrenceSchedules: [
      {
        recurrenceType: "weekly",
        recurrenceValues: [1],
        timerPeriods: [{ startTime: "08:00", endTime: "18:00", amount: 1 }],
      },
    ],
  },
};

export const BROWSERS = { cloudBrowserName: "own", bizRegionId: "cn-hangzhou" };
