import type { WireObject, WireValue } from "../../../core/wire";
import { derivedId } from "../ids";
import type { BrowserGroup } from "./browser-group";

/** Objects of which a patch may name some fields only. */
const PARTIAL = ["BrowserConfig", "Network", "Policy", "StoragePolicy"];

/** The lists whose items have ids, and what else tells an item. */
const WITH_IDS: Readonly<Record<string, readonly [id: string, address: string]>> = {
  Bookmarks: ["BookmarkId", "BookmarkURL"],
  RestrictedURLs: ["RestrictedURLId", "URL"],
};

/** Makes attributes of a patch in the names and shapes of reads or writes. */
export function absorbBrowserPatch(group: BrowserGroup, patch: WireObject): Partial<BrowserGroup> {
  const attributes = Object.entries(patch).map(([name, value]): [string, WireValue] => {
    if (name === "BrowserInstanceGroupName") {
      return ["CloudBrowserName", value];
    }
    if (!PARTIAL.includes(name) || value === undefined) {
      return [name, value];
    }
    return [name, { ...((group as WireObject)[name] as WireObject), ...partOf(value as WireObject) }];
  });
  return Object.fromEntries(attributes) as Partial<BrowserGroup>;
}

const partOf = (part: WireObject): WireObject =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, asKept(name, value)]));

/** Items that come without an id get one; a switch that is read as text is kept as one. */
function asKept(name: string, value: WireValue): WireValue {
  if (name === "CookiesSync") {
    return String(value) === "true";
  }
  const [id, address] = WITH_IDS[name] ?? [];
  if (id === undefined || address === undefined || !Array.isArray(value)) {
    return value;
  }
  return value.map((item: WireObject) => ({
    [id]: derivedId("", name, String(item[address])),
    ...item,
  }));
}
