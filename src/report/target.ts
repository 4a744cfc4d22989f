import { text } from "../provider/language/text";
import { isAbsent, UNKNOWN } from "../provider/language/values";
import type { PlannedResource } from "./look-up";

/** What people are connected to. */
export interface Place {
  readonly kind: "cluster" | "desktop" | "group" | "browserGroup" | "workstation";
  readonly id: string;
  /** Only sessions of this application of a group. */
  readonly appId?: string;
}

export type Target =
  | Place
  /** The object is not there yet, so nobody is connected to it. */
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: string };

type Kind = Place["kind"];

/** Types that are themselves what people connect to. */
const OWN: Readonly<Record<string, Kind>> = {
  "gws:Cluster": "cluster",
  "gws:Instance": "desktop",
  "appstream:AppInstanceGroup": "group",
  "appstream:BrowserInstanceGroup": "browserGroup",
  "appstream:Workstation": "workstation",
};

/** Types that act on what people connect to, with the property that names it. */
const NAMED: Readonly<Record<string, readonly [kind: Kind, property: string]>> = {
  "gws:InstanceRestart": ["desktop", "instanceId"],
  "gws:Image": ["desktop", "instanceId"],
  "appstream:GroupAuthorization": ["group", "appInstanceGroupId"],
  "appstream:OtaApproval": ["group", "appInstanceGroupId"],
  "appstream:SessionLogOff": ["group", "appInstanceGroupId"],
  "appstream:SessionUnbind": ["group", "appInstanceGroupId"],
  "appstream:WorkstationRestart": ["workstation", "wuyingServerId"],
};

/** What the sessions that a change may end are sessions of. */
export function targetOf(resource: PlannedResource): Target {
  const own = OWN[resource.token];
  if (own !== undefined) {
    return objectOf(own, resource);
  }
  const [kind, property] = namedBy(resource);
  if (kind === undefined) {
    return { kind: "unknown", reason: "the API lists no sessions on what it acts on" };
  }
  const { [property]: id, appId } = valuesOf(resource);
  if (id === UNKNOWN || isAbsent(id)) {
    return { kind: "unknown", reason: `${property} is not known before the update` };
  }
  return { kind, id: String(id), ...(!isAbsent(appId) && { appId: String(appId) }) };
}

function objectOf(kind: Kind, { id, after = {} }: PlannedResource): Target {
  const taken = id ?? (isAbsent(after.adoptId) ? undefined : text(after, "adoptId"));
  if (taken === undefined) {
    return { kind: "none" };
  }
  return taken === UNKNOWN
    ? { kind: "unknown", reason: "adoptId is not known before the update" }
    : { kind, id: taken };
}

function namedBy(resource: PlannedResource): readonly [kind: Kind | undefined, property: string] {
  if (resource.token === "appstream:Image") {
    return sourceOf(resource);
  }
  return NAMED[resource.token] ?? [undefined, ""];
}

/** What an image is made from. A cloud desktop there is another product's, whose sessions neither API lists. */
function sourceOf(resource: PlannedResource): readonly [kind: Kind | undefined, property: string] {
  const { appInstanceGroupId, instanceType } = valuesOf(resource);
  if (!isAbsent(appInstanceGroupId)) {
    return ["group", "appInstanceGroupId"];
  }
  return [instanceType === "WuyingServer" ? "workstation" : undefined, "instanceId"];
}

/** An action works on what the program names; an authorization that goes or moves, on the group that it was for. */
const valuesOf = ({ token, before, after }: PlannedResource) =>
  (token === "appstream:GroupAuthorization" ? (before ?? after) : (after ?? before)) ?? {};
