import { browserInstanceGroup } from "../../../../src/provider/appstream/browser-instance-group/declaration";
import type { Properties } from "../../../../src/provider/language/declaration";
import { UNKNOWN } from "../../../../src/provider/language/values";
import { checkInputs } from "../../../../src/provider/planning/check";
import { diffProperties } from "../../../../src/provider/planning/diff";

const said = (fields: Properties): string[] =>
  checkInputs(browserInstanceGroup, { bizRegionId: "cn-hangzhou", ...fields }).map(
    ({ property, reason }) => `${property} ${reason}`,
  );

const MAU = { chargeType: "PostPaid", subPayType: "mau", chargeResourceMode: "AppInstance", maxAmount: 5 };
const bookmark = (at: number): Properties => ({ bookmarkName: "Wiki", bookmarkUrl: `https://wiki/${at}` });
const many = (count: number): Properties[] => Array.from({ length: count }, (_, at) => bookmark(at));
const urls = (count: number): Properties[] => many(count).map(({ bookmarkUrl }) => ({ url: bookmarkUrl }));

test.each<[string, Properties]>([
  ["nothing but its region", {}],
  ["payment by monthly active users", MAU],
  [
    "as many bookmarks and sites as the cloud tells of",
    {
      browserConfig: { bookmarks: many(20) },
      network: { accessRestriction: "ALLOW_LIST", restrictedUrls: urls(20) },
    },
  ],
  [
    "no bookmarks, and a file of them",
    { browserConfig: { bookmarks: [], bookmarksFilePath: "upload/1.csv" } },
  ],
  ["cookies that follow the user, with an image", { imageId: "img-1", browserConfig: { cookiesSync: true } }],
  ["user groups, and nobody by name", { users: [], userGroupIds: ["ug-1"] }],
  ["an end to idle sessions", { policy: { noOperationDisconnect: true, noOperationDisconnectTime: 300 } }],
  [
    "a name of a bookmark with white space around 64 characters",
    {
      browserConfig: { bookmarks: [{ bookmarkName: ` ${"x".repeat(64)} `, bookmarkUrl: "https://wiki" }] },
    },
  ],
])("takes %s", (_what, fields) => {
  expect(said(fields)).toEqual([]);
});

test.each<[string, Properties, string]>([
  [
    "monthly active users without pay as you go",
    { ...MAU, chargeType: undefined },
    'chargeType must be "PostPaid" with subPayType "mau"',
  ],
  [
    "monthly active users without instances",
    { ...MAU, chargeResourceMode: undefined },
    'chargeResourceMode must be "AppInstance" with subPayType "mau"',
  ],
  [
    "monthly active users without a number",
    { ...MAU, maxAmount: undefined },
    'maxAmount is required with subPayType "mau"',
  ],
  ["a number without monthly active users", { maxAmount: 5 }, 'maxAmount only goes with subPayType "mau"'],
  [
    "more bookmarks than the cloud tells of",
    { browserConfig: { bookmarks: many(21) } },
    "browserConfig.bookmarks must be a list of at most 20 items, not 21: the cloud tells of no more, so the others could be neither compared nor taken out. Use bookmarksFilePath for more",
  ],
  [
    "more sites than the cloud tells of",
    { network: { restrictedUrls: urls(21) } },
    "network.restrictedUrls must be a list of at most 20 items, not 21: the cloud tells of no more, so the others could be neither compared nor taken out. Use restrictedUrlsFilePath for more",
  ],
  [
    "a bookmark twice",
    { browserConfig: { bookmarks: [bookmark(1), { ...bookmark(1), bookmarkName: "Again" }] } },
    'browserConfig.bookmarks must have each bookmarkUrl once, not "https://wiki/1" twice',
  ],
  [
    "a site twice",
    { network: { restrictedUrls: [...urls(2), ...urls(1)] } },
    'network.restrictedUrls must have each url once, not "https://wiki/0" twice',
  ],
  [
    "bookmarks and a file of them",
    { browserConfig: { bookmarks: many(1), bookmarksFilePath: "upload/1.csv" } },
    "browserConfig.bookmarksFilePath does not go together with bookmarks",
  ],
  [
    "sites and a file of them",
    { network: { restrictedUrls: urls(1), restrictedUrlsFilePath: "upload/1.csv" } },
    "network.restrictedUrlsFilePath does not go together with restrictedUrls",
  ],
  [
    "cookies without an image that can do it",
    { browserConfig: { cookiesSync: true } },
    "imageId is required with browserConfig.cookiesSync, which not every image can do",
  ],
  [
    "users and user groups",
    { users: ["alice"], userGroupIds: ["ug-1"] },
    "userGroupIds do not go together with users",
  ],
  [
    "an end to idle sessions without a time",
    { policy: { noOperationDisconnect: true } },
    "policy.noOperationDisconnectTime is required with noOperationDisconnect",
  ],
  [
    "accounts of a domain without the domain",
    { userInfo: { type: "ad" }, users: ["alice"] },
    'userInfo.adDomain is required with type "ad"',
  ],
  [
    "no timers, which the API cannot tell from timers left out",
    { timers: [] },
    "timers must be a list of at least 1 items, not 0 items",
  ],
  [
    "a name of a bookmark that is too long",
    { browserConfig: { bookmarks: [{ bookmarkName: "x".repeat(65), bookmarkUrl: "https://wiki" }] } },
    `browserConfig.bookmarks[0].bookmarkName must be a text of 1 to 64 characters, not "${"x".repeat(65)}"`,
  ],
])("refuses %s", (_what, fields, message) => {
  expect(said(fields)).toEqual([message]);
});

test.each<[string, Properties]>([
  ["the kind of charge", { ...MAU, chargeType: UNKNOWN }],
  ["the number", { ...MAU, maxAmount: UNKNOWN }],
  ["the kind of payment", { ...MAU, subPayType: UNKNOWN }],
  ["the image", { imageId: UNKNOWN, browserConfig: { cookiesSync: true } }],
  ["the users", { users: UNKNOWN, userGroupIds: ["ug-1"] }],
  ["the time", { policy: { noOperationDisconnect: true, noOperationDisconnectTime: UNKNOWN } }],
])("waits for %s to be known", (_what, fields) => {
  expect(said(fields)).toEqual([]);
});

const GROUP: Properties = {
  bizRegionId: "cn-hangzhou",
  osType: "Windows",
  cloudBrowserName: "own",
  network: { officeSiteId: "site-1", accessRestriction: "ALLOW_ALL" },
  storagePolicy: { userProfile: { userProfileSwitch: true, userProfileSize: 20 } },
};

test.each<[string, Properties, readonly string[]]>([
  ["its name", { cloudBrowserName: "other" }, []],
  ["its number of instances", { maxAmount: 7 }, []],
  [
    "the sites that are allowed",
    { network: { officeSiteId: "site-1", accessRestriction: "ALLOW_LIST" } },
    [],
  ],
  [
    "its office network",
    { network: { officeSiteId: "site-2", accessRestriction: "ALLOW_ALL" } },
    ["network"],
  ],
  ["its policy", { policy: { fileManager: true } }, []],
  ["roaming", { storagePolicy: { userProfile: { userProfileSwitch: false, userProfileSize: 20 } } }, []],
  [
    "the size of profiles",
    { storagePolicy: { userProfile: { userProfileSwitch: true, userProfileSize: 40 } } },
    ["storagePolicy"],
  ],
  ["its image", { imageId: "img-2" }, ["imageId"]],
  ["its way of payment", MAU, ["chargeType", "subPayType", "chargeResourceMode"]],
  ["whether users are checked", { securityPolicy: { skipUserAuthCheck: true } }, ["securityPolicy"]],
])("a change of %s replaces it, or does not", (_what, fields, replaces) => {
  const plan = diffProperties(browserInstanceGroup, GROUP, { ...GROUP, ...fields });
  expect(plan).toMatchObject({ changes: true, replaces });
});
