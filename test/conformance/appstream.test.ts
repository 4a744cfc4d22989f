import { appstream } from "../../src/emulator/products/appstream";
import { describeConformance } from "./support/describe-conformance";

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

/** How much of the hours that were bought is used. */
const BOUGHT_HOURS = [
  "duration.current_pay_stage",
  "duration.period_end_time",
  "duration.period_start_time",
  "duration.total_duration",
  "duration.used_duration",
];

const LISTED_BROWSERS = "ListBrowserInstanceGroup.browser_instance_group_models";

/** What the emulator leaves out, in the names of the SDK's models. */
const UNANSWERED = [
  // Documented for failures only.
  ...[
    "GetOtaTaskByTaskId",
    "GetResourcePrice",
    "LogOffAllSessionsInAppInstanceGroup",
    "ModifyAppInstanceGroupAttribute",
    "ModifyNodePoolAttribute",
    "RenewAppInstanceGroup",
    "UpdateAppInstanceGroupImage",
  ].flatMap((operation) => fields(operation, ["code", "message"])),
  "ApproveOtaTask.message",
  ...fields("GetAppInstanceGroup.app_instance_group_models", PAID_BY_SESSION),
  ...fields("ListAppInstanceGroup.app_instance_group_models", PAID_BY_SESSION),
  // Not a page more.
  "ListTagCloudResources.next_token",
  // For sets of groups, for groups by session, and for users that an account really has.
  "ListAuthorizedUserGroups.user_groups.app_instance_group_set_id",
  ...fields("ListAuthorizedUsers.users", [
    "app_instance_group_set_id",
    "app_instance_persistent_ids",
    "email",
    "phone",
  ]),
  "GetConnectionTicket.app_instance_persistent_id",
  ...fields("ListPersistentAppInstances.persistent_app_instance_models", [
    "app_instance_id",
    "app_instance_status",
  ]),
  // Where several sessions are allowed in some regions, which the API cannot set.
  "ListTenantConfig.tenant_config_model.multi_session_supported_regions",
  // For browsers that are bought by the hour, with nodes or in sets.
  ...["GetBrowserInstanceGroup.browser_instance_group_model", LISTED_BROWSERS].flatMap((group) =>
    fields(group, ["browser_instance_group_set_id", "expired_time", ...BOUGHT_HOURS]),
  ),
  "GetBrowserInstanceGroup.browser_instance_group_model.node_instance_type",
  // The answer itself has one.
  "GetFileUploadInfo.data.request_id",
  // For node pools that this workstation is not in.
  ...fields("ListWuyingServer.wuying_server_list", [
    "add_virtual_node_pool_status",
    "fota_version",
    "timer_group_id",
    "virtual_kubelet_ip",
    "virtual_node_pool_id",
    "vk_version",
  ]),
  // Nothing says what these mean.
  ...fields("GetConnectionTicket", ["avatar_id", "tenant_id"]),
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
  title: "App Streaming",
  product: appstream,
  script: "appstream_lifecycle.py",
  signature: "ACS3-HMAC-SHA256",
  unanswered: UNANSWERED,
});
