import {
  CreateBrowserInstanceGroup,
  type CreateBrowserInstanceGroupRequest,
  GetBrowserInstanceGroup,
  type ModifyBrowserInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import type { Kind, StoredObject } from "../../../core/kind";
import { isLeaving } from "../../../core/lifecycle";
import type { DeepReadonly, WireObject } from "../../../core/wire";
import { fieldsIn, fieldTypes } from "../../../core/wire-fields";
import { errors } from "../errors";
import { absorbBrowserPatch } from "./absorb-browser-patch";
import { browserGroupView } from "./browser-group-view";

type Changed = DeepReadonly<ModifyBrowserInstanceGroupRequest>;
export type Bookmark = NonNullable<NonNullable<Changed["BrowserConfig"]>["Bookmarks"]>[number];
export type RestrictedUrl = NonNullable<NonNullable<Changed["Network"]>["RestrictedURLs"]>[number];

type Created = DeepReadonly<CreateBrowserInstanceGroupRequest>;
type Written = Omit<
  Created,
  "BrowserConfig" | "Network" | "NodePool" | "Policy" | "Tag" | "UserGroupIds" | "Users"
>;

/** A browser group as it is kept: what was written, in wire names, and what came of it. */
export type BrowserGroup = Written & {
  readonly BrowserConfig: Omit<NonNullable<Created["BrowserConfig"]>, "Bookmarks"> & {
    readonly Bookmarks: readonly Bookmark[];
  };
  readonly Network: Omit<NonNullable<Created["Network"]>, "RestrictedURLs"> & {
    readonly RestrictedURLs: readonly RestrictedUrl[];
  };
  readonly Policy: NonNullable<Created["Policy"]> & { readonly PolicyId: string };
  readonly Users: readonly string[];
  readonly UserGroupIds: readonly string[];
  readonly OrderId: string;
};

export const browserKind: Kind<BrowserGroup> = {
  name: "browserInstanceGroups",
  idField: "BrowserInstanceGroupId",
  statusField: "Status",
  idPrefix: "big-",
  fields: fieldTypes(
    fieldsIn(GetBrowserInstanceGroup.response.BrowserInstanceGroupModel),
    CreateBrowserInstanceGroup.params,
  ),
  absorb: absorbBrowserPatch,
  view: (context, group) => browserGroupView(context, group) as WireObject,
};

/** The group to read, which may be on its way out. */
export function readBrowserGroup(context: Context, id = ""): StoredObject<BrowserGroup> {
  const group = context.store.of(browserKind).get(id);
  if (group === undefined) {
    throw errors.browserGroupNotFound(id);
  }
  return group;
}

/** The group to act on; one that is being deleted counts as gone. */
export function findBrowserGroup(context: Context, id: string | undefined): StoredObject<BrowserGroup> {
  const group = readBrowserGroup(context, id);
  if (isLeaving(group.lifecycle)) {
    throw errors.browserGroupNotFound(group.id);
  }
  return group;
}
