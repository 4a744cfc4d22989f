import {
  GetBrowserInstanceGroup,
  ListBrowserInstanceGroup,
  type ListBrowserInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { StoredObject } from "../../../core/kind";
import { implementListing, isAmong } from "../../../core/listing";
import { invalidParameter } from "../../../core/rules";
import type { WireObject } from "../../../core/wire";
import { cut, present } from "../../../core/wire-fields";
import { newestFirst, SMALL_PAGES } from "../listing";
import { offsetTime } from "../times";
import { type BrowserGroup, browserKind, readBrowserGroup } from "./browser-group";

/** Bookmarks and sites that a reading operation shows. */
const MOST_SHOWN = 20;

/** The clients that there are. */
const CLIENTS = ["windows", "macos", "html5", "linux", "android", "ios"];

/** Everything that any operation shows of a browser group. */
export function browserGroupView(context: Context, group: StoredObject<BrowserGroup>): WireObject {
  const { attributes, id } = group;
  const { BrowserConfig, Network, UserGroupIds, Users } = attributes;
  return {
    ImageId: "img-browser-default",
    InstanceType: "appstreaming.browser.default",
    ...present(attributes),
    AuthorizedUserInfo: { TotalCount: Users.length, TotalUserGroupCount: UserGroupIds.length },
    BrowserConfig: {
      ...BrowserConfig,
      Bookmarks: BrowserConfig.Bookmarks.slice(0, MOST_SHOWN),
      CookiesSync: String(BrowserConfig.CookiesSync ?? false),
    },
    BrowserInstanceGroupId: id,
    BrowserInstanceGroupName: attributes.CloudBrowserName,
    DefaultAccessUrl: `https://browser.example/${id}`,
    Duration: {},
    GmtCreate: offsetTime(group.createdAt),
    Homepage: BrowserConfig.Homepage,
    Network: { ...Network, RestrictedURLs: Network.RestrictedURLs.slice(0, MOST_SHOWN) },
    NodePool: [],
    Policy: policyView(attributes.Policy),
    Status: context.store.of(browserKind).status(group),
    SupportUserGroupMixedAuth: false,
    Tags: [],
    Tier: tierOf(attributes),
    UserGroupAuthMode: UserGroupIds.length > 0 ? "UserGroup" : "User",
    UserLimit: { UserQuota: 200 },
  };
}

const tierOf = ({ SubPayType }: BrowserGroup): string => (SubPayType === "mau" ? "Pro" : "Basic");

function policyView(policy: BrowserGroup["Policy"]): WireObject {
  const { AuthorizeAccessPolicyRules = [], ClientTypes = [] } = policy;
  const statusOf = (client: string) => ClientTypes.find(({ ClientType }) => ClientType === client)?.Status;
  return {
    FileManager: "off",
    PolicyVersion: "DEFAULT",
    ...policy,
    AuthorizeAccessPolicyRules: AuthorizeAccessPolicyRules.map((rule) => ({ ...rule, Policy: "allow" })),
    ClientTypes: CLIENTS.map((ClientType) => ({ ClientType, Status: statusOf(ClientType) ?? "on" })),
  };
}

export const getBrowserInstanceGroup = implement(GetBrowserInstanceGroup, (request, context) =>
  cut(GetBrowserInstanceGroup.response, {
    BrowserInstanceGroupModel: browserGroupView(
      context,
      readBrowserGroup(context, request.BrowserInstanceGroupId),
    ),
  }),
);

export const listBrowserInstanceGroup = implementListing(ListBrowserInstanceGroup, {
  paging: SMALL_PAGES,
  items: (request, context) => {
    if ((request.Status ?? []).length > 1) {
      throw invalidParameter("Status", "must have one value only");
    }
    return newestFirst(context.store.of(browserKind).all()).filter((group) =>
      matches(context, request, group),
    );
  },
  view: browserGroupView,
});

/** One name is looked for in names, the other in names and ids. There are no sets of groups. */
function matches(
  context: Context,
  request: ListBrowserInstanceGroupRequest,
  group: StoredObject<BrowserGroup>,
): boolean {
  const { attributes, id } = group;
  const name = attributes.CloudBrowserName;
  const inGroups = (ids: readonly string[]) => attributes.UserGroupIds.some((own) => ids.includes(own));
  return (
    !request.AppInstanceGroupSetId &&
    (!request.BrowserInstanceGroupId || id === request.BrowserInstanceGroupId) &&
    name.includes(request.BrowserInstanceGroupName ?? "") &&
    [name, id].some((text) => text.includes(request.CloudBrowserName ?? "")) &&
    (!request.BizRegionId || attributes.BizRegionId === request.BizRegionId) &&
    (!request.OfficeSiteId || attributes.Network.OfficeSiteId === request.OfficeSiteId) &&
    (!request.Tier || tierOf(attributes) === request.Tier) &&
    isAmong(request.Status, context.store.of(browserKind).status(group)) &&
    (request.UserGroupIds === undefined || inGroups(request.UserGroupIds)) &&
    !inGroups(request.ExcludedUserGroupIds ?? [])
  );
}
