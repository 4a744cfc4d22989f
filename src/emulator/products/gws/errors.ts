import { ApiError } from "../../core/api-error";

/** The errors of this product. Its reference lists no codes: they follow the platform and ECS, on which it runs. */
export const errors = {
  clusterNotFound: (id: string) =>
    new ApiError("InvalidClusterId.NotFound", `The cluster ${id} does not exist.`, 404),
  instanceNotFound: (id: string) =>
    new ApiError("InvalidInstanceId.NotFound", `The instance ${id} does not exist.`, 404),
  imageNotFound: (id: string) =>
    new ApiError("InvalidImageId.NotFound", `The image ${id} does not exist.`, 404),
  taskNotFound: (id: string) =>
    new ApiError(
      "InvalidTaskId.NotFound",
      `The task ${id} does not exist, or is not one of this query.`,
      404,
    ),
  appNotFound: (name: string, id: string) =>
    new ApiError("InvalidAppName.NotFound", `The instance ${id} has no application "${name}".`, 404),
  clusterNotReady: (id: string, status: string) =>
    new ApiError("ClusterNotReady", `The cluster ${id} is ${status}, not running.`),
  clusterHasInstances: (id: string, count: number) =>
    new ApiError(
      "DependencyViolation",
      `The cluster ${id} still has ${count} ${count === 1 ? "instance" : "instances"}.`,
    ),
  instanceStatus: (id: string, status: string, allowed: readonly string[]) =>
    new ApiError(
      "IncorrectInstanceStatus",
      `The instance ${id} is ${status}; this operation needs it to be ${allowed.join(" or ")}.`,
    ),
  imageStatus: (id: string, status: string) =>
    new ApiError("IncorrectImageStatus", `The image ${id} is ${status}, not Available.`),
  imageInProgress: (id: string) =>
    new ApiError("OperationDenied.ImageCopying", `The image ${id} is still being made.`, 403),
  imageInUse: (id: string, instances: readonly string[]) =>
    new ApiError("ImageUsingByInstance", `The image ${id} is used by ${instances.join(", ")}.`, 403),
  systemImage: (id: string) =>
    new ApiError("OperationDenied.SystemImage", `The image ${id} is a system image.`, 403),
  subscription: (id: string, expires: string) =>
    new ApiError(
      "ChargeTypeViolation",
      `The subscription instance ${id} cannot be deleted before it expires at ${expires}.`,
      403,
    ),
  domainUnsupported: (id: string, type: string) =>
    new ApiError(
      "OperationDenied.ClusterTypeNotSupported",
      `The cluster ${id} is of type ${type}, which cannot join a domain.`,
    ),
  policyUnsupported: (id: string, type: string) =>
    new ApiError(
      "OperationDenied.InstanceTypeNotSupported",
      `The instance ${id} is of type ${type}, which has no GPU.`,
    ),
  roleMissing: () =>
    new ApiError(
      "ServiceLinkedRoleNotExist",
      "The service-linked role AliyunServiceRoleForGws does not exist.",
      403,
    ),
} as const;
