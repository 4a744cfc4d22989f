import { appInstanceGroup } from "./appstream/app-instance-group/declaration";
import { appInstanceRemoval } from "./appstream/app-instance-removal/declaration";
import { browserInstanceGroup } from "./appstream/browser-instance-group/declaration";
import { groupAuthorization } from "./appstream/group-authorization/declaration";
import { groupRenewal } from "./appstream/group-renewal/declaration";
import { centerImage } from "./appstream/image/declaration";
import { otaApproval } from "./appstream/ota-approval/declaration";
import { resourceTags } from "./appstream/resource-tags/declaration";
import { sessionLogOff } from "./appstream/session-log-off/declaration";
import { sessionUnbind } from "./appstream/session-unbind/declaration";
import { tenantConfig } from "./appstream/tenant-config/declaration";
import { workstation } from "./appstream/workstation/declaration";
import { workstationRenewal } from "./appstream/workstation-renewal/declaration";
import { workstationRestart } from "./appstream/workstation-restart/declaration";
import { workstationsReady } from "./appstream/workstations-ready/declaration";
import { cluster } from "./gws/cluster/declaration";
import { image } from "./gws/image/declaration";
import { instance } from "./gws/instance/declaration";
import { instanceRestart } from "./gws/instance-restart/declaration";
import { instancesReady } from "./gws/instances-ready/declaration";
import { serviceLinkedRole } from "./gws/service-linked-role/declaration";
import type { Declaration } from "./language/declaration";
import { inRegion } from "./language/region-property";

const all: readonly Declaration[] = [
  serviceLinkedRole,
  cluster,
  instance,
  instanceRestart,
  instancesReady,
  image,
  appInstanceGroup,
  workstation,
  centerImage,
  groupAuthorization,
  resourceTags,
  tenantConfig,
  sessionLogOff,
  sessionUnbind,
  appInstanceRemoval,
  workstationRestart,
  workstationsReady,
  groupRenewal,
  workstationRenewal,
  otaApproval,
  browserInstanceGroup,
];

/** Every resource type of the package. */
export const declarations: readonly Declaration[] = all.map(inRegion);
