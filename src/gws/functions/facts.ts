import type * as gws from "../../api/generated/gws";

/** A cluster as DescribeClusters returns it. */
export type ClusterFacts = {
  /** Id of the cluster. */
  clusterId: string;
  name: string | undefined;
  /** `creating`, `starting`, `running`, `indebt` or `deleted`. */
  status: string | undefined;
  vpcId: string | undefined;
  /** As the API writes it, such as `Wed Sep 25 16:17:39 CST 2019`. */
  createTime: string | undefined;
  securityGroup: string | undefined;
  /** Empty without a domain. */
  domainName: string | undefined;
  instanceCount: number | undefined;
  dnat: { natId: string; natEip: string | undefined } | undefined;
};

export const clusterFacts = (found: gws.DescribeClustersResponseClustersItem): ClusterFacts => ({
  clusterId: found.ClusterId ?? "",
  name: found.Name,
  status: found.Status,
  vpcId: found.VpcId,
  createTime: found.CreateTime,
  securityGroup: found.SecurityGroup,
  domainName: found.DomainName,
  instanceCount: found.InstanceCount,
  dnat: found.NatId ? { natId: found.NatId, natEip: found.NatEip || undefined } : undefined,
});

/** A desktop as DescribeInstances returns it. */
export type InstanceFacts = {
  /** Id of the desktop. */
  instanceId: string;
  name: string | undefined;
  clusterId: string | undefined;
  /** `Registered` is ready for use. */
  status: string | undefined;
  workMode: string | undefined;
  /** `KeepCharging`, `StopCharging` or `Not-applicable`. */
  stoppedMode: string | undefined;
  imageId: string | undefined;
  instanceChargeType: string | undefined;
  instanceType: string | undefined;
  /** Such as `2019-10-12T07:35Z`. */
  createTime: string | undefined;
  expireTime: string | undefined;
  userName: string | undefined;
  userUid: number | undefined;
  /** Empty without a domain. */
  domainName: string | undefined;
  hostName: string | undefined;
  /** Mbit/s. */
  maxBandwidthIn: number | undefined;
  /** Mbit/s. */
  maxBandwidthOut: number | undefined;
  /** Whether the calling account is the assigned user. */
  isBoundUser: boolean | undefined;
  appList: { appName: string | undefined; appPath: string | undefined; appArgs: string | undefined }[];
};

export const instanceFacts = (found: gws.DescribeInstancesResponseInstancesItem): InstanceFacts => ({
  instanceId: found.InstanceId ?? "",
  name: found.Name,
  clusterId: found.ClusterId,
  status: found.Status,
  workMode: found.WorkMode,
  stoppedMode: found.StoppedMode,
  imageId: found.ImageId,
  instanceChargeType: found.InstanceChargeType,
  instanceType: found.InstanceType,
  createTime: found.CreateTime,
  expireTime: found.ExpireTime,
  userName: found.UserName || undefined,
  userUid: found.UserName ? found.UserUid : undefined,
  domainName: found.DomainName,
  hostName: found.HostName,
  maxBandwidthIn: found.MaxBandwidthIn,
  maxBandwidthOut: found.MaxBandwidthOut,
  isBoundUser: found.IsBoundUser,
  // A program that gives no arguments must not see an empty text as a difference.
  appList: (found.AppList ?? []).map((app) => ({
    appName: app.AppName,
    appPath: app.AppPath,
    appArgs: app.AppArgs || undefined,
  })),
});

/** An image as DescribeImages returns it. */
export type ImageFacts = {
  /** Id of the image. */
  imageId: string;
  name: string | undefined;
  /** `system` or `custom`. */
  imageType: string | undefined;
  /** `Creating`, `Available`, `CreateFailed`, `UnAvailable` or `Missing`. */
  status: string | undefined;
  /** Such as `100%`. */
  progress: string | undefined;
  /** GiB. */
  size: number | undefined;
  /** As the API writes it, such as `Mon May 27 13:33:42 CST 2019`. */
  createTime: string | undefined;
  productCode: string | undefined;
};

export const imageFacts = (found: gws.DescribeImagesResponseImagesItem): ImageFacts => ({
  imageId: found.ImageId ?? "",
  name: found.Name,
  imageType: found.ImageType,
  status: found.Status,
  progress: found.Progress,
  size: found.Size,
  createTime: found.CreateTime,
  productCode: found.ProductCode || undefined,
});
