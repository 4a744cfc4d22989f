import { CreateInstance, type CreateInstanceRequest } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { findRunningCluster } from "../cluster/cluster";
import { errors } from "../errors";
import { findImage, imageKind } from "../image/image";
import { instanceTransitions } from "../transitions";
import { chargeOf } from "./charge";
import { type Instance, instanceKind, instancesOf } from "./instance";
import { isGpuType } from "./instance-policy";

const DEFAULT_BANDWIDTH = 4;

export const createInstance = implement(CreateInstance, (request, context) => {
  findRunningCluster(context, request.ClusterId);
  checkImage(request, context);
  checkApps(request);
  const id = context.newId(instanceKind.idPrefix);
  const attributes = newInstance(request, context);
  context.store.of(instanceKind).add(id, attributes, context.begin(instanceTransitions.create));
  return { InstanceId: id };
});

function checkImage({ ImageId, SystemDiskSize }: CreateInstanceRequest, context: Context): void {
  const image = findImage(context, ImageId);
  const status = context.store.of(imageKind).status(image);
  if (status !== "Available") {
    throw errors.imageStatus(ImageId, status);
  }
  const { Size } = image.attributes;
  if (SystemDiskSize < Size) {
    throw invalidParameter("SystemDiskSize", `must be at least ${Size}, the size of the image ${ImageId}`);
  }
}

function checkApps({ AppList = [], WorkMode }: CreateInstanceRequest): void {
  if (AppList.length > 0 && WorkMode !== "Application") {
    throw invalidParameter("AppList", "is for the work mode Application only");
  }
  const nameless = AppList.findIndex(({ AppName }) => !AppName);
  if (nameless >= 0) {
    throw invalidParameter(`AppList.${nameless + 1}.AppName`, "is missing");
  }
}

function newInstance(request: CreateInstanceRequest, context: Context): Instance {
  const generated = generateName(request, context);
  const policy = isGpuType(request.InstanceType) ? "off" : "N/A";
  return {
    Name: request.Name || generated,
    HostName: generated.toUpperCase(),
    ClusterId: request.ClusterId,
    ImageId: request.ImageId,
    InstanceType: request.InstanceType,
    SystemDiskCategory: request.SystemDiskCategory,
    SystemDiskSize: request.SystemDiskSize,
    WorkMode: request.WorkMode,
    VSwitchId: request.VSwitchId,
    AppList: request.AppList ?? [],
    UserName: "",
    VisualLossless: policy,
    OptimizeFor3d: policy,
    ...networkOf(request),
    ...chargeOf(request, context.clock.now()),
  };
}

/** Bandwidth and its charge count only with a public address. */
function networkOf(request: CreateInstanceRequest) {
  const isPublic = request.AllocatePublicAddress?.toLowerCase() === "true";
  return {
    AllocatePublicAddress: isPublic,
    InternetChargeType: isPublic ? request.InternetChargeType || "PayByTraffic" : "",
    MaxBandwidthIn: isPublic ? (request.InternetMaxBandwidthIn ?? DEFAULT_BANDWIDTH) : 0,
    MaxBandwidthOut: isPublic ? (request.InternetMaxBandwidthOut ?? DEFAULT_BANDWIDTH) : 0,
  };
}

/** Such as `c0-i03-x7-g6`: the position in the cluster, two letters of chance, the instance family. */
function generateName({ ClusterId, InstanceType }: CreateInstanceRequest, context: Context): string {
  const position = String(instancesOf(context, ClusterId).length).padStart(2, "0");
  return `c0-i${position}-${context.random.word(2)}-${InstanceType.split(".")[1] ?? "ecs"}`;
}
