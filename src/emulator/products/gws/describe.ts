import type { Context } from "../../core/context";
import type { Kind } from "../../core/kind";
import type { StoredObject } from "../../core/stored-object";
import type { WireObject } from "../../core/wire";
import { type Cluster, clusterKind } from "./cluster/cluster";
import { clusterView } from "./cluster/cluster-view";
import { type Image, imageKind } from "./image/image";
import { imageView } from "./image/image-view";
import { type Instance, instanceKind } from "./instance/instance";
import { instanceView } from "./instance/instance-view";

/** What the API shows of an object, for the control API. */
export function describeGwsObject(
  kind: Kind,
  object: StoredObject<WireObject>,
  context: Context,
): WireObject {
  switch (kind.name) {
    case clusterKind.name:
      return clusterView(context, object as StoredObject<WireObject & Cluster>);
    case instanceKind.name:
      return instanceView(context, object as StoredObject<WireObject & Instance>);
    case imageKind.name:
      return imageView(context, object as StoredObject<WireObject & Image>);
    default:
      return {};
  }
}
