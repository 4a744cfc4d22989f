import type { Declaration } from "../language/declaration";
import { inRegion } from "../language/region-property";
import { appInstanceGroup } from "./app-instance-group/declaration";
import { appInstanceRemoval } from "./app-instance-removal/declaration";
import { browserInstanceGroup } from "./browser-instance-group/declaration";
import { groupAuthorization } from "./group-authorization/declaration";
import { groupRenewal } from "./group-renewal/declaration";
import { centerImage } from "./image/declaration";
import { otaApproval } from "./ota-approval/declaration";
import { resourceTags } from "./resource-tags/declaration";
import { sessionLogOff } from "./session-log-off/declaration";
import { sessionUnbind } from "./session-unbind/declaration";
import { tenantConfig } from "./tenant-config/declaration";
import { workstation } from "./workstation/declaration";
import { workstationRenewal } from "./workstation-renewal/declaration";
import { workstationRestart } from "./workstation-restart/declaration";
import { workstationsReady } from "./workstations-ready/declaration";

const all: readonly Declaration[] = [
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

/** Every resource type of App Streaming Center. */
export const declarations: readonly Declaration[] = all.map(inRegion);
