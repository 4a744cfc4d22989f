import { ApiError } from "../../core/api-error";
import { APPSTREAM_LIMITS } from "./limits";

/** The errors of this product. All are HTTP 400, even for what does not exist. */
export const errors = {
  groupNotFound: (id: string) =>
    new ApiError("InvalidAppInstanceGroup.NotFound", `The delivery group ${id} does not exist.`),
  groupItemNotFound: (id: string) =>
    new ApiError("InvalidAppInstanceGroupSpecItem.NotFound", `The delivery group ${id} does not exist.`),
  browserGroupNotFound: (id: string) =>
    new ApiError("InvalidBrowserInstanceGroup.NotFound", `The browser group ${id} does not exist.`),
  browserGroupStatus: (id: string, status: string, allowed: readonly string[]) =>
    new ApiError(
      "InvalidBrowserInstanceGroup.StatusInvalid",
      `The browser group ${id} is ${status}; this operation needs it to be ${allowed.join(" or ")}.`,
    ),
  mixedAuthorization: (id: string) =>
    new ApiError(
      "AuthAppInstanceGroup.MixNotSupported",
      `Users and user groups cannot both be authorized for ${id}.`,
    ),
  groupSetNotFound: (id: string) =>
    new ApiError("InvalidAppInstanceGroupSet.NotFound", `The delivery group set ${id} does not exist.`),
  groupStatus: (id: string, status: string, allowed: readonly string[]) =>
    new ApiError(
      "InvalidAppInstanceGroup.StatusInvalid",
      `The delivery group ${id} is ${status}; this operation needs it to be ${allowed.join(" or ")}.`,
    ),
  prePaidGroup: (id: string) =>
    new ApiError(
      "OperationDenied.PrePaidAppInstanceGroup",
      `The subscription delivery group ${id} cannot be deleted; it ends when it expires.`,
    ),
  postPaidGroup: (id: string) =>
    new ApiError(
      "OperationDenied.PostPaidAppInstanceGroup",
      `The delivery group ${id} is paid by use; this operation is for subscriptions.`,
    ),
  debugModeOff: (id: string) =>
    new ApiError("OperationDenied.DebugModeOff", `The delivery group ${id} is not in debug mode.`),
  sessionsInSchedule: (id: string, reason: string) =>
    new ApiError("OperationDenied.LogOffAllSessions", `Sessions of ${id} cannot all be ended: it ${reason}.`),
  poolNotFound: () => new ApiError("InvalidParameter.PoolId", "The parameter PoolId is invalid."),
  amountNotIncreased: (amount: number, current: number) =>
    new ApiError(
      "InvalidAmount.UnIncrease",
      `The node amount ${amount} is not greater than the present ${current}.`,
    ),
  policyNotFound: (id: string) =>
    new ApiError("InvalidAppPolicy.NotFound", `The policy ${id} does not exist.`),
  appNotFound: (id: string) =>
    new ApiError("InvalidAppId.NotFound", `The application ${id} does not exist in the delivery group.`),
  serverNotFound: (id: string) =>
    new ApiError("WuyingServerError.NotFound", `The workstation ${id} does not exist.`),
  serverStatus: (id: string, status: string, allowed: readonly string[]) =>
    new ApiError(
      "WuyingServerError.StatusInvalid",
      `The workstation ${id} is ${status}; this operation needs it to be ${allowed.join(" or ")}.`,
    ),
  imageNotFound: (id: string) => new ApiError("Image.NotFound", `The image ${id} does not exist.`),
  imageStatus: (id: string, status: string) =>
    new ApiError("Image.StatusInvalid", `The image ${id} is ${status}, not AVAILABLE.`),
  instanceNotFound: (id: string) => new ApiError("Instance.NotFound", `The instance ${id} does not exist.`),
  sessionNotFound: (id: string) =>
    new ApiError("InvalidAppInstance.NotFound", `The application instance ${id} does not exist.`),
  taskNotFound: (id: string) => new ApiError("InvalidTaskId.NotFound", `The task ${id} does not exist.`),
  tooManyTags: () =>
    new ApiError(
      "ResourceTag.CustomTagCountExceed",
      `There would be more than ${APPSTREAM_LIMITS.customTags.most} custom tags.`,
    ),
  missing: (name: string, why: string) => new ApiError(`Missing${name}`, `${name} is mandatory ${why}.`),
} as const;
