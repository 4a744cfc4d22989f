import { describeConformance } from "./support/describe-conformance";

/** What the script goes through, of the product's many operations. */
const OPERATIONS = [
  "AuthorizeInstanceGroup",
  "CreateAppInstanceGroup",
  "CreateBrowserInstanceGroup",
  "CreateImageByInstance",
  "CreateWuyingServer",
  "DeleteAppInstanceGroup",
  "DeleteImage",
  "DeleteWuyingServer",
  "DescribeWuyingServer",
  "GetAppInstanceGroup",
  "GetBrowserInstanceGroup",
  "ListAppInstanceGroup",
  "ListAuthorizedUsers",
  "ListBrowserInstanceGroup",
  "ListImage",
  "ListTagCloudResources",
  "ListTagResources",
  "ListWuyingServer",
  "ModifyAppInstanceGroupAttribute",
  "ModifyAppPolicy",
  "ModifyBrowserInstanceGroup",
  "ModifyNodePoolAttribute",
  "ModifyWuyingServerAttribute",
  "PageListAppInstanceGroupUser",
  "RestartWuyingServer",
  "StartTaskForDistributeImage",
  "StartWuyingServer",
  "StopWuyingServer",
  "TagCloudResources",
  "TagResources",
  "UntagCloudResources",
  "UntagResources",
  "UpdateAppInstanceGroupImage",
  "UpdateWuyingServerImage",
];

/** These belong to groups that are paid by session, which can no longer be made. */
const PAID_BY_SESSION = [
  "max_amount",
  "min_amount",
  "reserve_amount_ratio",
  "reserve_max_amount",
  "reserve_min_amount",
  "scaling_down_after_idle_minutes",
  "scaling_step",
  "scaling_usage_threshold",
];

/** These are for browser groups that are sold in packages, and not returned with payment by monthly active users. */
const SOLD_IN_PACKAGES = [
  "duration.current_pay_stage",
  "duration.period_end_time",
  "duration.period_start_time",
  "duration.total_duration",
  "duration.used_duration",
  "expired_time",
];

/** What the emulator leaves out, in the names of the SDK's models. */
const UNANSWERED = [
  // Documented for failures only.
  ...fields("ModifyAppInstanceGroupAttribute", ["code", "message"]),
  ...fields("ModifyNodePoolAttribute", ["code", "message"]),
  ...fields("UpdateAppInstanceGroupImage", ["code", "message"]),
  ...fields("GetAppInstanceGroup.app_instance_group_models", PAID_BY_SESSION),
  ...fields("ListAppInstanceGroup.app_instance_group_models", PAID_BY_SESSION),
  ...fields("GetBrowserInstanceGroup.browser_instance_group_model", [
    ...SOLD_IN_PACKAGES,
    "node_instance_type",
  ]),
  ...fields("ListBrowserInstanceGroup.browser_instance_group_models", SOLD_IN_PACKAGES),
  // The API makes no sets of browser groups.
  "GetBrowserInstanceGroup.browser_instance_group_model.browser_instance_group_set_id",
  "ListBrowserInstanceGroup.browser_instance_group_models.browser_instance_group_set_id",
  // Not a page more.
  "ListTagCloudResources.next_token",
  // For other ways to authorise than a whole group, and for users that an account really has.
  ...fields("ListAuthorizedUsers.users", [
    "app_id",
    "app_instance_group_set_id",
    "app_instance_persistent_ids",
    "email",
    "phone",
  ]),
  // For networks and node pools that this workstation is not in.
  "DescribeWuyingServer.data.bandwidth",
  ...fields("ListWuyingServer.wuying_server_list", [
    "add_virtual_node_pool_status",
    "bandwidth",
    "fota_version",
    "timer_group_id",
    "virtual_kubelet_ip",
    "virtual_node_pool_id",
    "vk_version",
  ]),
  // Nothing says what these mean.
  ...fields("ListImage.data", [
    "ali_uid",
    "base_image_id",
    "base_image_version",
    "biz_type",
    "compatible_mode",
    "distro",
    "driver_list",
    "environment_id",
    "feature_list",
    "fota_channel",
    "fota_version",
    "image_icon_url",
    "parent_image_version",
    "rating",
    "resource_instance_category",
    "scene",
    "volume_encryption_key",
  ]),
];

function fields(object: string, names: readonly string[]): string[] {
  return names.map((name) => `${object}.${name}`);
}

describeConformance({
  product: "App Streaming",
  script: "appstream_lifecycle.py",
  operations: OPERATIONS,
  signature: "ACS3-HMAC-SHA256",
  unanswered: UNANSWERED,
});
