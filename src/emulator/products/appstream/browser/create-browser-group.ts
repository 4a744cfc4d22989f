import {
  CreateBrowserInstanceGroup,
  type CreateBrowserInstanceGroupRequest,
} from "../../../../api/generated/appstream";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import { invalidParameter } from "../../../core/rules";
import { newOrderId } from "../ids";
import { imageKind } from "../image/image";
import { browserTransitions } from "../transitions";
import { type BrowserGroup, browserKind } from "./browser-group";
import { checkBookmarks, checkIdle, checkSites, checkSource } from "./check-browser-group";

/** Tags, timers, a node pool and the time of a disconnected session are ignored here. */
export const createBrowserInstanceGroup = implement(CreateBrowserInstanceGroup, (request, context) => {
  checkRequest(request);
  const { NodePool: _pool, Tag: _tags, Timers: _timers, ...written } = request;
  const { DisconnectKeepSessionTime: _time, ...policy } = request.Policy ?? {};
  const id = context.newId(browserKind.idPrefix);
  const attributes: BrowserGroup = {
    ...written,
    BrowserConfig: {
      ...request.BrowserConfig,
      Bookmarks: withIds(context, "BookmarkId", bookmarksOf(request)),
    },
    Network: { ...request.Network, RestrictedURLs: withIds(context, "RestrictedURLId", sitesOf(request)) },
    Policy: { ...policy, PolicyId: context.newId("pg-") },
    Users: (request.Users ?? []).map(({ EndUserId = "" }) => EndUserId),
    UserGroupIds: request.UserGroupIds ?? [],
    OrderId: newOrderId(context),
  };
  const isUsable = request.ImageId === undefined || isBrowserImage(context, request.ImageId);
  const life = context.begin(isUsable ? browserTransitions.create : browserTransitions.createFails);
  context.store.of(browserKind).add(id, attributes, life);
  return { BrowserInstanceGroupModel: { BrowserInstanceGroupId: id, OrderId: attributes.OrderId } };
});

const bookmarksOf = ({ BrowserConfig }: CreateBrowserInstanceGroupRequest) => BrowserConfig?.Bookmarks ?? [];
const sitesOf = ({ Network }: CreateBrowserInstanceGroupRequest) => Network?.RestrictedURLs ?? [];

/** Items that are new get ids of their own. */
export const withIds = <Item extends object>(
  context: Context,
  id: string,
  items: readonly Item[],
): readonly Item[] => items.map((item) => ({ ...item, [id]: context.newId("") }));

const isBrowserImage = (context: Context, id: string): boolean =>
  context.store.of(imageKind).get(id)?.attributes.OsType === "Windows";

function checkRequest(request: CreateBrowserInstanceGroupRequest): void {
  const { BrowserConfig = {}, ImageId, Network = {}, Policy = {}, UserGroupIds = [], Users = [] } = request;
  checkBookmarks(bookmarksOf(request));
  checkSource("BookmarksFilePath", BrowserConfig.Bookmarks, BrowserConfig.BookmarksFilePath);
  checkSites(sitesOf(request));
  checkSource("RestrictedURLsFilePath", Network.RestrictedURLs, Network.RestrictedURLsFilePath);
  checkIdle(Policy);
  if (BrowserConfig.CookiesSync === true && !ImageId) {
    throw invalidParameter("ImageId", "must be given with CookiesSync");
  }
  if (Users.length > 0 && UserGroupIds.length > 0) {
    throw invalidParameter("UserGroupIds", "cannot be given together with Users");
  }
}
