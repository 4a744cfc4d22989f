import type { Declaration } from "../language/declaration";
import { inRegion } from "../language/region-property";
import { cluster } from "./cluster/declaration";
import { image } from "./image/declaration";
import { instance } from "./instance/declaration";
import { instanceRestart } from "./instance-restart/declaration";
import { instancesReady } from "./instances-ready/declaration";
import { serviceLinkedRole } from "./service-linked-role/declaration";

const all: readonly Declaration[] = [
  serviceLinkedRole,
  cluster,
  instance,
  instanceRestart,
  instancesReady,
  image,
];

/** Every resource type of the cloud desktop product. */
export const declarations: readonly Declaration[] = all.map(inRegion);
