import type { WireObject, WireValue } from "../../../core/wire";
import { tagsOf } from "../tag/tag";
import type { Group } from "./group";

/** Fields that are read under another name or in another place than they are kept. */
const KEPT_IN: Readonly<Record<string, readonly [object: string, field?: string]>> = {
  RegionId: ["BizRegionId"],
  OfficeSiteId: ["Network", "OfficeSiteId"],
  SkipUserAuthCheck: ["SecurityPolicy", "SkipUserAuthCheck"],
  SessionType: ["RuntimePolicy", "SessionType"],
  PerSessionPerApp: ["RuntimePolicy", "PerSessionPerApp"],
};

/** Objects of which a patch may name some fields only. */
const PARTIAL = ["NodePool", "Network", "SecurityPolicy", "RuntimePolicy", "StoragePolicy", "OtaInfo"];

/** Makes attributes of a patch in the names and shapes of reads or writes. */
export function absorbGroupPatch(group: Group, patch: WireObject): Partial<Group> {
  const attributes: Record<string, WireValue> = {};
  const current = (name: string): WireObject =>
    ((attributes[name] ?? (group as WireObject)[name]) as WireObject | undefined) ?? {};
  for (const [name, value] of Object.entries(patch)) {
    const [object, field] = KEPT_IN[name] ?? [name];
    if (field !== undefined) {
      attributes[object] = { ...current(object), [field]: value };
    } else if (PARTIAL.includes(object) && value !== undefined) {
      attributes[object] = { ...current(object), ...partOf(value) };
    } else {
      attributes[object] = asKept(object, value);
    }
  }
  return attributes as Partial<Group>;
}

/** A node pool is an object when written and a list when read. */
function partOf(value: WireValue): WireObject {
  return (Array.isArray(value) ? value[0] : value) as WireObject;
}

function asKept(name: string, value: WireValue): WireValue {
  if (value === undefined) {
    return undefined;
  }
  if (name === "SessionTimeout") {
    return Number(value);
  }
  return name === "Tags" ? tagsOf(value as readonly WireObject[]) : value;
}
