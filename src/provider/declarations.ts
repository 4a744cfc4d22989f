import { appInstanceGroup } from "./appstream/app-instance-group/declaration";
import { centerImage } from "./appstream/image/declaration";
import { workstation } from "./appstream/workstation/declaration";
import { cluster } from "./gws/cluster/declaration";
import { image } from "./gws/image/declaration";
import { instance } from "./gws/instance/declaration";
import { instanceRestart } from "./gws/instance-restart/declaration";
import { serviceLinkedRole } from "./gws/service-linked-role/declaration";
import type { Declaration } from "./language/declaration";

/** Every resource type of the package. */
export const declarations: readonly Declaration[] = [
  serviceLinkedRole,
  cluster,
  instance,
  instanceRestart,
  image,
  appInstanceGroup,
  workstation,
  centerImage,
];
