import type { Context } from "../../core/context";
import type { Kind } from "../../core/kind";
import type { StoredObject } from "../../core/stored-object";
import type { WireObject } from "../../core/wire";
import { type Group, groupKind } from "./group/group";
import { groupView } from "./group/group-view";
import { type Image, imageKind } from "./image/image";
import { imageView } from "./image/image-view";
import { type Server, serverKind } from "./workstation/server";
import { serverView } from "./workstation/server-view";

/** What the API shows of an object, for the control API. */
export function describeAppstreamObject(
  kind: Kind,
  object: StoredObject<WireObject>,
  context: Context,
): WireObject {
  switch (kind.name) {
    case groupKind.name:
      return groupView(context, object as StoredObject<WireObject & Group>);
    case serverKind.name:
      return serverView(context, object as StoredObject<WireObject & Server>);
    case imageKind.name:
      // How the regions are kept says no more than how they are listed.
      return { ...imageView(context, object as StoredObject<WireObject & Image>), Distribution: undefined };
    default:
      return {};
  }
}
