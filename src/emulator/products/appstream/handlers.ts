import type { Handler } from "../../core/handler";
import { createAppInstanceGroup } from "./group/create-group";
import { deleteAppInstanceGroup } from "./group/delete-group";
import { getAppInstanceGroup } from "./group/get-group";
import { listAppInstanceGroup } from "./group/list-groups";
import { modifyAppInstanceGroupAttribute } from "./group/modify-group";
import { updateAppInstanceGroupImage } from "./group/update-group-image";
import { createImageByInstance } from "./image/create-image-by-instance";
import { createImageFromAppInstanceGroup } from "./image/create-image-from-group";
import { deleteImage } from "./image/delete-image";
import { startTaskForDistributeImage } from "./image/distribute-image";
import { listImage } from "./image/list-images";
import { modifyAppPolicy } from "./policy/modify-app-policy";
import { modifyNodePoolAmount } from "./pool/modify-pool-amount";
import { modifyNodePoolAttribute } from "./pool/modify-pool-attribute";
import { listRegions } from "./region/list-regions";
import { listZones } from "./region/list-zones";
import { listTagCloudResources } from "./tag/list-tag-cloud-resources";
import { listTagResources } from "./tag/list-tag-resources";
import { tagCloudResources } from "./tag/tag-cloud-resources";
import { tagResources } from "./tag/tag-resources";
import { untagCloudResources } from "./tag/untag-cloud-resources";
import { untagResources } from "./tag/untag-resources";
import { listTenantConfig } from "./tenant/list-tenant-config";
import { modifyTenantConfig } from "./tenant/modify-tenant-config";
import { authorizeInstanceGroup } from "./user/authorize-group";
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
  assignWuyingServerPrivateAddresses,
  authorizeInstanceGroup,
  createAppInstanceGroup,
  createImageByInstance,
  createImageFromAppInstanceGroup,
  createWuyingServer,
  deleteAppInstanceGroup,
  deleteImage,
  deleteWuyingServer,
  describeWuyingServer,
  describeWuyingServerEipInfo,
  getAppInstanceGroup,
  listAppInstanceGroup,
  listImage,
  listRegions,
  listTagCloudResources,
  listTagResources,
  listTenantConfig,
  listWuyingServer,
  listZones,
  modifyAppInstanceGroupAttribute,
  modifyAppPolicy,
  modifyNodePoolAmount,
  modifyNodePoolAttribute,
  modifyTenantConfig,
  modifyWuyingServerAttribute,
  pageListAppInstanceGroupUser,
  renewWuyingServer,
  restartWuyingServer,
  startTaskForDistributeImage,
  startWuyingServer,
  stopWuyingServer,
  tagCloudResources,
  tagResources,
  unassignWuyingServerPrivateAddresses,
  untagCloudResources,
  untagResources,
  updateAppInstanceGroupImage,
  updateWuyingServerImage,
];
