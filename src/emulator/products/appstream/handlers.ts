import type { Handler } from "../../core/handler";
import { createAppInstanceGroup } from "./group/create-group";
import { getDebugAppInstance } from "./group/debug-instance";
import { deleteAppInstanceGroup } from "./group/delete-group";
import { getAppInstanceGroup } from "./group/get-group";
import { listAppsByAppInstanceGroupId } from "./group/list-apps";
import { listAppInstanceGroup } from "./group/list-groups";
import { logOffAllSessions } from "./group/log-off-all";
import { modifyAppInstanceGroupAttribute } from "./group/modify-group";
import { renewAppInstanceGroup } from "./group/renew-group";
import { updateAppInstanceGroupImage } from "./group/update-group-image";
import { createImageByInstance } from "./image/create-image-by-instance";
import { createImageFromAppInstanceGroup } from "./image/create-image-from-group";
import { deleteImage } from "./image/delete-image";
import { startTaskForDistributeImage } from "./image/distribute-image";
import { listImage } from "./image/list-images";
import { approveOtaTask } from "./ota/approve-ota-task";
import { getOtaTaskByTaskId } from "./ota/get-ota-task";
import { listOtaTask } from "./ota/list-ota-tasks";
import { modifyAppPolicy } from "./policy/modify-app-policy";
import { listNodeInstanceType } from "./pool/list-node-types";
import { listNodes } from "./pool/list-nodes";
import { modifyNodePoolAmount } from "./pool/modify-pool-amount";
import { modifyNodePoolAttribute } from "./pool/modify-pool-attribute";
import { getResourcePrice } from "./price/get-price";
import { getResourceRenewPrice } from "./price/get-renew-price";
import { listRegions } from "./region/list-regions";
import { listZones } from "./region/list-zones";
import { deleteAppInstances } from "./session/delete-app-instances";
import { getConnectionTicket } from "./session/get-connection-ticket";
import { listAppInstances } from "./session/list-app-instances";
import { listBindInfo } from "./session/list-bind-info";
import { listPersistentAppInstances } from "./session/list-persistent";
import { unbind } from "./session/unbind";
import { listTagCloudResources } from "./tag/list-tag-cloud-resources";
import { listTagResources } from "./tag/list-tag-resources";
import { tagCloudResources } from "./tag/tag-cloud-resources";
import { tagResources } from "./tag/tag-resources";
import { untagCloudResources } from "./tag/untag-cloud-resources";
import { untagResources } from "./tag/untag-resources";
import { listTenantConfig } from "./tenant/list-tenant-config";
import { modifyTenantConfig } from "./tenant/modify-tenant-config";
import { authorizeInstanceGroup } from "./user/authorize-group";
import { authorizeUsersForApp } from "./user/authorize-users-for-app";
import { listAuthorizedUserGroups } from "./user/list-authorized-user-groups";
import { listAuthorizedUsers } from "./user/list-authorized-users";
import { pageListAppInstanceGroupUser } from "./user/list-users";
import { createWuyingServer } from "./workstation/create-server";
import { deleteWuyingServer } from "./workstation/delete-server";
import { describeWuyingServer } from "./workstation/describe-server";
import { describeWuyingServerEipInfo } from "./workstation/eip-info";
import { listWuyingServer } from "./workstation/list-servers";
import { modifyWuyingServerAttribute } from "./workstation/modify-server";
import { restartWuyingServer, startWuyingServer, stopWuyingServer } from "./workstation/power";
import {
  assignWuyingServerPrivateAddresses,
  unassignWuyingServerPrivateAddresses,
} from "./workstation/private-addresses";
import { renewWuyingServer } from "./workstation/renew-server";
import { updateWuyingServerImage } from "./workstation/update-server-image";

/** What answers each operation. */
export const handlers: readonly Handler[] = [
  approveOtaTask,
  assignWuyingServerPrivateAddresses,
  authorizeInstanceGroup,
  authorizeUsersForApp,
  createAppInstanceGroup,
  createImageByInstance,
  createImageFromAppInstanceGroup,
  createWuyingServer,
  deleteAppInstanceGroup,
  deleteAppInstances,
  deleteImage,
  deleteWuyingServer,
  describeWuyingServer,
  describeWuyingServerEipInfo,
  getAppInstanceGroup,
  getConnectionTicket,
  getDebugAppInstance,
  getOtaTaskByTaskId,
  getResourcePrice,
  getResourceRenewPrice,
  listAppInstanceGroup,
  listAppInstances,
  listAppsByAppInstanceGroupId,
  listAuthorizedUserGroups,
  listAuthorizedUsers,
  listBindInfo,
  listImage,
  listNodeInstanceType,
  listNodes,
  listOtaTask,
  listPersistentAppInstances,
  listRegions,
  listTagCloudResources,
  listTagResources,
  listTenantConfig,
  listWuyingServer,
  listZones,
  logOffAllSessions,
  modifyAppInstanceGroupAttribute,
  modifyAppPolicy,
  modifyNodePoolAmount,
  modifyNodePoolAttribute,
  modifyTenantConfig,
  modifyWuyingServerAttribute,
  pageListAppInstanceGroupUser,
  renewAppInstanceGroup,
  renewWuyingServer,
  restartWuyingServer,
  startTaskForDistributeImage,
  startWuyingServer,
  stopWuyingServer,
  tagCloudResources,
  tagResources,
  unassignWuyingServerPrivateAddresses,
  unbind,
  untagCloudResources,
  untagResources,
  updateAppInstanceGroupImage,
  updateWuyingServerImage,
];
