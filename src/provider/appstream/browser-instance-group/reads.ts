import { type Client, isNotFound, listAll } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import type { Kind } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { waitForObject } from "../../waiting/wait-for-object";
import { CLOUD_BROWSER } from "../product";
import { readManaged } from "../users";
import { browserGroupOutputs, browserGroupProperties } from "./properties";

export type BrowserGroup = appstream.GetBrowserInstanceGroupResponseBrowserInstanceGroupModel;

const listBrowserGroups = (
  client: Client,
): Promise<appstream.ListBrowserInstanceGroupResponseBrowserInstanceGroupModelsItem[]> =>
  listAll(
    client,
    appstream.ListBrowserInstanceGroup,
    {},
    { items: (page) => page.BrowserInstanceGroupModels, total: (page) => page.TotalCount },
  );

/** The group as it is now; undefined when it is definitely gone. */
async function findBrowserGroup(
  client: Client,
  BrowserInstanceGroupId: string,
): Promise<BrowserGroup | undefined> {
  try {
    const answer = await client.call(appstream.GetBrowserInstanceGroup, { BrowserInstanceGroupId });
    const found = answer.BrowserInstanceGroupModel;
    return found?.BrowserInstanceGroupId ? withLists(found) : undefined;
  } catch (error) {
    if (isNotFound(error)) {
      return undefined;
    }
    throw error;
  }
}

/** A list that the answer leaves out is an empty one, which tells it from one that the listing never has. */
const withLists = (found: BrowserGroup): BrowserGroup => ({
  ...found,
  BrowserConfig: { Bookmarks: [], ...found.BrowserConfig },
  Network: { RestrictedURLs: [], ...found.Network },
  Policy: { AuthorizeAccessPolicyRules: [], ...found.Policy },
});

export const browserGroups: Kind<BrowserGroup> = {
  what: "browser group",
  list: listBrowserGroups,
  readOne: findBrowserGroup,
  id: "BrowserInstanceGroupId",
  name: "BrowserInstanceGroupName",
  createdAt: "GmtCreate",
  state: "Status",
  pending: ["DEPLOYING", "MAINTAINING"],
  // A group whose last change failed still runs, and takes the next one.
  resting: ["PUBLISHED", "MAINTAIN_FAILED"],
  failed: {
    FAILED: "the cloud could not publish it, and its API gives no reason",
    MAINTAIN_FAILED: "the cloud could not update it, and its API gives no reason",
    EXPIRED: "it has expired",
    CEASED: "a payment is overdue",
    DELETING: "it is being deleted",
    UNAVAILABLE: "the cloud gives no reason",
  },
};

export const waitUntilPublished = (
  context: Context,
  id: string,
  target = browserGroups.resting,
): Promise<BrowserGroup | undefined> =>
  waitForObject(context, browserGroups, id, { until: "published", target });

export const browserGroupFrom = (found: BrowserGroup, known: Properties = {}): Properties => ({
  ...readFrom(browserGroupProperties, appstream.GetBrowserInstanceGroup, found, known),
  ...readFrom(browserGroupOutputs, appstream.GetBrowserInstanceGroup, found),
});

export async function readBrowserGroup(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  const found = await context.objects.recent(browserGroups, id);
  if (!found) {
    return undefined;
  }
  const { client } = context;
  const users = await readManaged(
    known,
    () => listUsers(client, id),
    () => listUserGroups(client, id),
  );
  return { ...browserGroupFrom(found, known), ...users };
}

const about = (AppInstanceGroupId: string): { AppInstanceGroupId: string; ProductType: string } => ({
  AppInstanceGroupId,
  ProductType: CLOUD_BROWSER,
});

async function listUsers(client: Client, id: string): Promise<string[]> {
  const found = await listAll(client, appstream.ListAuthorizedUsers, about(id), {
    items: (page) => page.Users,
    total: (page) => page.TotalCount,
  });
  return found.map(({ EndUserId }) => EndUserId ?? "");
}

async function listUserGroups(client: Client, id: string): Promise<string[]> {
  const found = await listAll(client, appstream.ListAuthorizedUserGroups, about(id), {
    items: (page) => page.UserGroups,
    total: (page) => page.TotalCount,
  });
  return found.map(({ GroupId }) => GroupId ?? "");
}
