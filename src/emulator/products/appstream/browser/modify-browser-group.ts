import {
  ModifyBrowserInstanceGroup,
  type ModifyBrowserInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { present } from "../../../core/wire-fields";
import { errors } from "../errors";
import { APPSTREAM_LIMITS } from "../limits";
import { browserTransitions } from "../transitions";
import { type BrowserGroup, browserKind, findBrowserGroup } from "./browser-group";
import { checkBookmarks, checkIdle, checkSites, checkSource } from "./check-browser-group";
import { withIds } from "./create-browser-group";

type Request = ModifyBrowserInstanceGroupRequest;

const CHANGEABLE = ["PUBLISHED", "MAINTAIN_FAILED"];

/** Changes what is given, and takes the group through maintenance. What is absent stays. */
export const modifyBrowserInstanceGroup = implement(ModifyBrowserInstanceGroup, (request, context) => {
  const group = findBrowserGroup(context, request.BrowserInstanceGroupId);
  const { attributes, id } = group;
  const groups = context.store.of(browserKind);
  const status = groups.status(group);
  if (!CHANGEABLE.includes(status)) {
    throw errors.browserGroupStatus(id, status, CHANGEABLE);
  }
  groups.update(id, {
    ...plainChanges(request, attributes),
    ...(request.BrowserConfig && { BrowserConfig: configWith(context, attributes, request.BrowserConfig) }),
    ...(request.Network && { Network: networkWith(context, attributes, request.Network) }),
    ...(request.Policy && { Policy: policyWith(attributes.Policy, request.Policy) }),
    ...(request.StoragePolicy && { StoragePolicy: storageWith(attributes, request.StoragePolicy) }),
  });
  groups.enter(id, context.begin(browserTransitions.modify));
  return {};
});

/** The most instances only count for payment by monthly active users. */
function plainChanges(request: Request, { SubPayType }: BrowserGroup): Partial<BrowserGroup> {
  const { AuthNotificationEnabled, CloudBrowserName, MaxAmount, Timers } = request;
  return present({
    AuthNotificationEnabled,
    ...(CloudBrowserName && { CloudBrowserName }),
    ...(SubPayType === "mau" && { MaxAmount }),
    Timers,
  });
}

function configWith(
  context: Context,
  { BrowserConfig: before }: BrowserGroup,
  { Bookmarks = [], RemoveBookmarks = [], ...rest }: NonNullable<Request["BrowserConfig"]>,
): BrowserGroup["BrowserConfig"] {
  const staying = before.Bookmarks.filter(({ BookmarkId = "" }) => !RemoveBookmarks.includes(BookmarkId));
  const after = changedItems(context, "BookmarkId", staying, Bookmarks);
  checkBookmarks(after);
  checkSource("BookmarksFilePath", Bookmarks, rest.BookmarksFilePath);
  return { ...before, ...present(rest), Bookmarks: after };
}

function networkWith(
  context: Context,
  { Network: before }: BrowserGroup,
  { RemoveRestrictedURLIds = [], RestrictedURLs = [], ...rest }: NonNullable<Request["Network"]>,
): BrowserGroup["Network"] {
  const staying = before.RestrictedURLs.filter(
    ({ RestrictedURLId = "" }) => !RemoveRestrictedURLIds.includes(RestrictedURLId),
  );
  const after = changedItems(context, "RestrictedURLId", staying, RestrictedURLs);
  checkSites(after);
  checkSource("RestrictedURLsFilePath", RestrictedURLs, rest.RestrictedURLsFilePath);
  if (after.length > APPSTREAM_LIMITS.restrictedUrls.most) {
    throw invalidParameter("RestrictedURLs", `would be more than ${APPSTREAM_LIMITS.restrictedUrls.most}`);
  }
  return { ...before, ...present(rest), RestrictedURLs: after };
}

/** Those with an id change the item that has it; those without one are new. */
function changedItems<Name extends string, Item extends { readonly [key in Name]?: string }>(
  context: Context,
  id: Name,
  before: readonly Item[],
  sent: readonly Item[],
): readonly Item[] {
  const unknown = sent.find((item) => item[id] && !before.some((each) => each[id] === item[id]));
  if (unknown !== undefined) {
    throw invalidParameter(id, `is not one of the group: "${unknown[id]}"`);
  }
  const changed = before.map((item) => ({ ...item, ...sent.find((each) => each[id] === item[id]) }));
  const added = sent.filter((item) => !item[id]);
  return [...changed, ...withIds(context, id, added)];
}

/** Client addresses are added and taken out, and each client keeps its switch until it gets another. */
function policyWith(
  before: BrowserGroup["Policy"],
  {
    AuthorizeAccessPolicyRules: added = [],
    ClientTypes: clients = [],
    PolicyId,
    RevokeAccessPolicyRules: revoked = [],
    ...rest
  }: NonNullable<Request["Policy"]>,
): BrowserGroup["Policy"] {
  if (PolicyId && PolicyId !== before.PolicyId) {
    throw invalidParameter("PolicyId", `is not that of the group: "${PolicyId}"`);
  }
  const isRevoked = (cidr: string | undefined) => revoked.some(({ CidrIp }) => CidrIp === cidr);
  const isChanged = (client: string | undefined) => clients.some(({ ClientType }) => ClientType === client);
  const after = {
    ...before,
    ...present(rest),
    ClipboardPolicy: { ...before.ClipboardPolicy, ...present(rest.ClipboardPolicy ?? {}) },
    AuthorizeAccessPolicyRules: [
      ...(before.AuthorizeAccessPolicyRules ?? []).filter(({ CidrIp }) => !isRevoked(CidrIp)),
      ...added,
    ],
    ClientTypes: [
      ...(before.ClientTypes ?? []).filter(({ ClientType }) => !isChanged(ClientType)),
      ...clients,
    ],
  };
  checkIdle(after);
  return after;
}

/** The size of the disk is said at creation only and has to stay. */
function storageWith(
  { StoragePolicy: before }: BrowserGroup,
  { UserProfile = {} }: NonNullable<Request["StoragePolicy"]>,
): BrowserGroup["StoragePolicy"] {
  return { UserProfile: { ...before?.UserProfile, ...present(UserProfile) } };
}
