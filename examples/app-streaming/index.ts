import * as wuying from "pulumi-wuying";

const image = wuying.appstream.getImageOutput({
  productType: "CloudApp",
  imageType: "System",
  nameRegex: "Windows",
  mostRecent: true,
});

// A delivery group: nodes that follow the demand, the policies of their sessions, and who may connect.
const group = new wuying.appstream.AppInstanceGroup("cad", {
  appInstanceGroupName: "cad",
  appCenterImageId: image.imageId,
  bizRegionId: "cn-hangzhou",
  sessionTimeout: 15,
  nodePool: {
    nodeInstanceType: "appstreaming.vgpu.8c16g.4g",
    nodeCapacity: 4,
    strategyType: "NODE_SCALING_BY_USAGE",
    nodeAmount: 2,
    maxScalingAmount: 10,
    scalingStep: 2,
    scalingUsageThreshold: 85,
    scalingDownAfterIdleMinutes: 10,
  },
  securityPolicy: { resetAfterUnbind: true, skipUserAuthCheck: false },
  storagePolicy: {
    storageTypeList: ["NAS"],
    userProfile: { userProfileSwitch: true, remoteStorageType: "NAS" },
  },
  videoPolicy: { frameRate: 60, streamingMode: "video", webrtc: true, terminalResolutionAdaptive: true },
  runtimePolicy: { sessionType: "NORMAL", debugMode: "OFF", perSessionPerApp: true },
  users: ["alice", "bob"],
  tags: { team: "cad" },
});

export const groupId = group.id;
export const groupStatus = group.status;
