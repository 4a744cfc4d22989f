import { appInstanceGroup } from "./appstream/group";
import { centerImage } from "./appstream/image";
import { workstation } from "./appstream/workstation";
import type { Declaration } from "./declaration";
import { cluster } from "./gws/cluster";
import { image } from "./gws/image";
import { instance } from "./gws/instance";
import { instanceRestart } from "./gws/instance-restart";
import { serviceLinkedRole } from "./gws/service-linked-role";

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
