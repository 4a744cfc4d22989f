import * as appstream from "../../../src/api/generated/appstream";
import { control, stateOf } from "../support/control";
import { expectAlong, observe } from "../support/eventually";
import { withEmulator } from "../support/with-emulator";
import {
  browserGroupOf,
  browserGroupReaches,
  modifyBrowserGroup,
  newBrowserGroup,
  publishedBrowserGroup,
} from "./support/browser-groups";
import { callsTo, refusalOf } from "./support/client";
import { newGroup } from "./support/groups";

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudBrowser";
const GONE = "InvalidBrowserInstanceGroup.NotFound";

const statusOf = (id: string) => async (): Promise<string> =>
  browserGroupOf(call, id).then(
    ({ Status = "" }) => Status,
    ({ code }) => code as string,
  );
const bookmark = (name: string) => ({ BookmarkName: name, BookmarkURL: `https://${name}` });
const bookmarksOf = async (id: string) => (await browserGroupOf(call, id)).BrowserConfig?.Bookmarks ?? [];
const sitesOf = async (id: string) => (await browserGroupOf(call, id)).Network?.RestrictedURLs ?? [];

test("a browser group lives from DEPLOYING over a change to gone", async () => {
  const id = await newBrowserGroup(call);
  expect(id).toMatch(/^big-[a-z0-9]{17}$/);
  const status = statusOf(id);
  expectAlong(await observe(status, "PUBLISHED"), ["DEPLOYING", "PUBLISHED"]);
  await call(appstream.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId: id, CloudBrowserName: "new" });
  expectAlong(await observe(status, "PUBLISHED"), ["MAINTAINING", "PUBLISHED"]);
  await call(appstream.DeleteAppInstanceGroup, { AppInstanceGroupId: id, ProductType });
  expectAlong(await observe(status, GONE), ["DELETING", GONE]);
});

test("a browser group is read in other names and types than it is written, and not all of it", async () => {
  const id = await publishedBrowserGroup(call, {
    ChargeType: "PostPaid",
    SubPayType: "mau",
    ChargeResourceMode: "AppInstance",
    MaxAmount: 5,
    ImageId: "img-cloudapp-win2022",
    BrowserConfig: { CookiesSync: true, Homepage: "https://home", Bookmarks: [bookmark("wiki")] },
    Network: {
      OfficeSiteId: "site-1",
      AccessRestriction: "ALLOW_LIST",
      RestrictedURLs: [{ URL: "https://wiki" }],
    },
    Policy: {
      AuthorizeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8" }],
      ClientTypes: [{ ClientType: "html5", Status: "off" }],
    },
    SecurityPolicy: { SkipUserAuthCheck: true },
    StoragePolicy: { UserProfile: { UserProfileSwitch: true } },
    Users: [{ EndUserId: "alice" }],
  });
  const group = await browserGroupOf(call, id);
  expect(group).toMatchObject({
    BrowserInstanceGroupName: "office",
    Tier: "Pro",
    MaxAmount: 5,
    Homepage: "https://home",
    BrowserConfig: {
      CookiesSync: "true",
      Bookmarks: [{ ...bookmark("wiki"), BookmarkId: expect.any(String) }],
    },
    Network: { RestrictedURLs: [{ URL: "https://wiki", RestrictedURLId: expect.any(String) }] },
    Policy: {
      PolicyId: expect.stringMatching(/^pg-/),
      PolicyVersion: "DEFAULT",
      FileManager: "off",
      AuthorizeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8", Policy: "allow" }],
    },
    AuthorizedUserInfo: { TotalCount: 1, TotalUserGroupCount: 0 },
    UserGroupAuthMode: "User",
  });
  expect(group.Policy?.ClientTypes).toContainEqual({ ClientType: "html5", Status: "off" });
  expect(group.Policy?.ClientTypes).toContainEqual({ ClientType: "linux", Status: "on" });
  for (const name of ["SecurityPolicy", "StoragePolicy", "Users", "ChargeResourceMode"]) {
    expect(group).not.toHaveProperty(name);
  }
  const { browserInstanceGroups } = await stateOf(emulator);
  expect(
    browserInstanceGroups.find(
      (each: { BrowserInstanceGroupId: string }) => each.BrowserInstanceGroupId === id,
    ),
  ).toMatchObject({
    SecurityPolicy: { SkipUserAuthCheck: true },
    Users: ["alice"],
    Status: "PUBLISHED",
  });
});

test("a create ignores what the documents say that it does not take", async () => {
  const id = await publishedBrowserGroup(call, {
    Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: 30 }],
    Policy: { DisconnectKeepSession: "customTime", DisconnectKeepSessionTime: 60 },
  });
  const group = await browserGroupOf(call, id);
  expect(group.Timers).toBeUndefined();
  expect(group.Policy).toMatchObject({ DisconnectKeepSession: "customTime" });
  expect(group.Policy?.DisconnectKeepSessionTime).toBeUndefined();
});

test("bookmarks and sites change by what is new, by their ids, and by the ids of those that go", async () => {
  const id = await publishedBrowserGroup(call, {
    BrowserConfig: { Bookmarks: [bookmark("wiki"), bookmark("mail")] },
    Network: { RestrictedURLs: [{ URL: "https://wiki" }, { URL: "https://mail" }] },
  });
  const [wiki, mail] = await bookmarksOf(id);
  const [site] = await sitesOf(id);
  await modifyBrowserGroup(call, id, {
    BrowserConfig: {
      Bookmarks: [
        bookmark("chat"),
        { ...bookmark("wiki"), BookmarkId: wiki?.BookmarkId, BookmarkName: "The wiki" },
      ],
      RemoveBookmarks: [mail?.BookmarkId ?? ""],
    },
    Network: {
      RestrictedURLs: [{ URL: "https://chat" }],
      RemoveRestrictedURLIds: [site?.RestrictedURLId ?? ""],
    },
  });
  expect(await bookmarksOf(id)).toEqual([
    { ...wiki, BookmarkName: "The wiki" },
    { ...bookmark("chat"), BookmarkId: expect.any(String) },
  ]);
  expect((await sitesOf(id)).map(({ URL }) => URL)).toEqual(["https://mail", "https://chat"]);
});

test("a policy keeps what a change leaves out: fields, clients and client addresses", async () => {
  const id = await publishedBrowserGroup(call, {
    Policy: {
      ClipboardPolicy: { Clipboard: "read", ClipboardScope: "global" },
      AuthorizeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8" }, { CidrIp: "192.0.2.0/24" }],
      ClientTypes: [{ ClientType: "html5", Status: "off" }],
    },
  });
  await modifyBrowserGroup(call, id, {
    Policy: {
      ClipboardPolicy: { Clipboard: "off" },
      AuthorizeAccessPolicyRules: [{ CidrIp: "198.51.100.0/24" }],
      RevokeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8" }],
      ClientTypes: [{ ClientType: "ios", Status: "off" }],
    },
    Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: -1 }],
  });
  const { Policy, Timers } = await browserGroupOf(call, id);
  expect(Policy).toMatchObject({ ClipboardPolicy: { Clipboard: "off", ClipboardScope: "global" } });
  expect(Policy?.AuthorizeAccessPolicyRules?.map(({ CidrIp }) => CidrIp)).toEqual([
    "192.0.2.0/24",
    "198.51.100.0/24",
  ]);
  const off = Policy?.ClientTypes?.filter(({ Status }) => Status === "off").map(
    ({ ClientType }) => ClientType,
  );
  expect(off).toEqual(["html5", "ios"]);
  expect(Timers).toEqual([{ TimerType: "SESSION_TIMEOUT", Interval: -1 }]);
});

test("the most instances change with payment by monthly active users only", async () => {
  const mau = { ChargeType: "PostPaid", SubPayType: "mau", ChargeResourceMode: "AppInstance", MaxAmount: 5 };
  const [paid, plain] = [await publishedBrowserGroup(call, mau), await publishedBrowserGroup(call)];
  for (const id of [paid, plain]) {
    await modifyBrowserGroup(call, id, { MaxAmount: 9 });
  }
  expect((await browserGroupOf(call, paid)).MaxAmount).toBe(9);
  expect(await browserGroupOf(call, plain)).toMatchObject({ Tier: "Basic" });
  expect((await browserGroupOf(call, plain)).MaxAmount).toBeUndefined();
});

test("a group takes a change only where it rests, also after one that failed", async () => {
  const id = await newBrowserGroup(call);
  const change = () =>
    call(appstream.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId: id, CloudBrowserName: "new" });
  expect(await refusalOf(change())).toBe("InvalidBrowserInstanceGroup.StatusInvalid");
  await browserGroupReaches(call, id, "PUBLISHED");
  await control(emulator, "PATCH", `objects/${id}`, { Status: "MAINTAIN_FAILED" });
  await change();
  await browserGroupReaches(call, id, "PUBLISHED");
});

test("a group from an image that is not of Windows fails", async () => {
  const id = await newBrowserGroup(call, { ImageId: "img-cloudapp-ubuntu2204" });
  expectAlong(await observe(statusOf(id), "FAILED"), ["DEPLOYING", "FAILED"]);
});

test.each<[string, string, Partial<appstream.CreateBrowserInstanceGroupRequest>]>([
  ["another operating system", "InvalidParameter.OsType", { OsType: "Linux" }],
  ["another region", "InvalidParameter.BizRegionId", { BizRegionId: "mars" }],
  [
    "an address twice",
    "InvalidParameter.BookmarkURL",
    { BrowserConfig: { Bookmarks: [bookmark("a"), bookmark("a")] } },
  ],
  [
    "a long name of a bookmark",
    "InvalidParameter.BookmarkName",
    { BrowserConfig: { Bookmarks: [{ ...bookmark("a"), BookmarkName: "x".repeat(65) }] } },
  ],
  [
    "bookmarks and their file",
    "InvalidParameter.BookmarksFilePath",
    { BrowserConfig: { Bookmarks: [bookmark("a")], BookmarksFilePath: "a.csv" } },
  ],
  [
    "a site twice",
    "InvalidParameter.RestrictedURLs",
    { Network: { RestrictedURLs: [{ URL: "a" }, { URL: "a" }] } },
  ],
  [
    "21 sites",
    "InvalidParameter.RestrictedURLs",
    { Network: { RestrictedURLs: Array.from({ length: 21 }, (_, at) => ({ URL: `https://${at}` })) } },
  ],
  [
    "sites and their file",
    "InvalidParameter.RestrictedURLsFilePath",
    { Network: { RestrictedURLs: [{ URL: "a" }], RestrictedURLsFilePath: "a.csv" } },
  ],
  ["cookies without an image", "InvalidParameter.ImageId", { BrowserConfig: { CookiesSync: true } }],
  [
    "users and user groups",
    "InvalidParameter.UserGroupIds",
    { Users: [{ EndUserId: "alice" }], UserGroupIds: ["ug-1"] },
  ],
  [
    "11 user groups",
    "InvalidParameter.UserGroupIds",
    { UserGroupIds: Array.from({ length: 11 }, (_, at) => `ug-${at}`) },
  ],
  [
    "an end to idle sessions without a time",
    "InvalidParameter.NoOperationDisconnectTime",
    { Policy: { NoOperationDisconnect: "on" } },
  ],
  [
    "a limit that is too high",
    "InvalidParameter.ClipboardReadLimit",
    { Policy: { ClipboardPolicy: { ClipboardReadLimit: 102_401 } } },
  ],
])("refuses %s", async (_what, code, more) => {
  expect(await refusalOf(newBrowserGroup(call, more))).toBe(code);
});

test.each<[string, string, Partial<appstream.ModifyBrowserInstanceGroupRequest>]>([
  [
    "a bookmark that it does not have",
    "InvalidParameter.BookmarkId",
    { BrowserConfig: { Bookmarks: [{ ...bookmark("a"), BookmarkId: "none" }] } },
  ],
  ["another policy", "InvalidParameter.PolicyId", { Policy: { PolicyId: "pg-none" } }],
  ["another timer", "InvalidParameter.TimerType", { Timers: [{ TimerType: "IDLE", Interval: 5 }] }],
  [
    "more sites than there may be",
    "InvalidParameter.RestrictedURLs",
    { Network: { RestrictedURLs: Array.from({ length: 21 }, (_, at) => ({ URL: `https://${at}` })) } },
  ],
])("refuses to change %s", async (_what, code, more) => {
  const BrowserInstanceGroupId = await publishedBrowserGroup(call);
  expect(
    await refusalOf(call(appstream.ModifyBrowserInstanceGroup, { BrowserInstanceGroupId, ...more })),
  ).toBe(code);
});

test("users are let in and out and listed, and not mixed with user groups", async () => {
  const AppInstanceGroupId = await publishedBrowserGroup(call, { Users: [{ EndUserId: "alice" }] });
  const about = { AppInstanceGroupId, ProductType };
  const page = { ...about, PageNumber: 1, PageSize: 100 };
  await call(appstream.AuthorizeInstanceGroup, {
    ...about,
    AuthorizeUserIds: ["bob"],
    UnAuthorizeUserIds: ["alice"],
  });
  const users = await call(appstream.ListAuthorizedUsers, page);
  expect(users.Users?.map(({ EndUserId }) => EndUserId)).toEqual(["bob"]);
  const mixed = { ...about, AuthorizeUserGroupIds: ["ug-1"] };
  expect(await refusalOf(call(appstream.AuthorizeInstanceGroup, mixed))).toBe(
    "AuthAppInstanceGroup.MixNotSupported",
  );
  await call(appstream.AuthorizeInstanceGroup, { ...mixed, UnAuthorizeUserIds: ["bob"] });
  const groups = await call(appstream.ListAuthorizedUserGroups, page);
  expect(groups.UserGroups?.map(({ GroupId }) => GroupId)).toEqual(["ug-1"]);
});

test("browser groups are listed by id, name, region, office network, version, status and user group", async () => {
  const id = await publishedBrowserGroup(call, {
    CloudBrowserName: "studio",
    BizRegionId: "cn-shanghai",
    Network: { OfficeSiteId: "site-9" },
    UserGroupIds: ["ug-9"],
  });
  const list = async (
    request: appstream.ListBrowserInstanceGroupRequest,
  ): Promise<(string | undefined)[]> => {
    const answer = await call(appstream.ListBrowserInstanceGroup, { PageSize: 100, ...request });
    return (answer.BrowserInstanceGroupModels ?? []).map((each) => each.BrowserInstanceGroupId);
  };
  for (const filter of [
    { BrowserInstanceGroupId: id },
    { BrowserInstanceGroupName: "tudi" },
    { CloudBrowserName: id.slice(2, -2) },
    { BizRegionId: "cn-shanghai" },
    { OfficeSiteId: "site-9" },
    { UserGroupIds: ["ug-9"] },
  ]) {
    expect([filter, await list(filter)]).toEqual([filter, [id]]);
  }
  expect(await list({ Tier: "Basic", Status: ["PUBLISHED"] })).toContain(id);
  expect(await list({ ExcludedUserGroupIds: ["ug-9"] })).not.toContain(id);
  expect(await list({ AppInstanceGroupSetId: "set-1" })).toEqual([]);
  expect(await refusalOf(list({ Status: ["PUBLISHED", "FAILED"] }))).toBe("InvalidParameter.Status");
});

test("a browser group and a delivery group are strangers to each other's product type", async () => {
  const id = await publishedBrowserGroup(call);
  const { AppInstanceGroupId } = await newGroup(call);
  const remove = (each: string, type: string) =>
    call(appstream.DeleteAppInstanceGroup, { AppInstanceGroupId: each, ProductType: type });
  expect(await refusalOf(remove(id, "CloudApp"))).toBe("InvalidAppInstanceGroupSpecItem.NotFound");
  expect(await refusalOf(remove(AppInstanceGroupId, ProductType))).toBe(GONE);
});

test("a browser group is changed behind a program's back, in the names of reads and of writes", async () => {
  const id = await publishedBrowserGroup(call, { BrowserConfig: { Homepage: "https://home" } });
  const { body, status } = await control(emulator, "PATCH", `objects/${id}`, {
    BrowserInstanceGroupName: "drifted",
    BrowserConfig: { CookiesSync: "true", Bookmarks: [bookmark("by-hand")] },
    Network: { RestrictedURLs: [{ URL: "https://by-hand" }] },
    Policy: { FileManager: "on" },
    Users: ["mallory"],
  });
  expect([status, body]).toEqual([200, {}]);
  expect(await browserGroupOf(call, id)).toMatchObject({
    BrowserInstanceGroupName: "drifted",
    BrowserConfig: {
      Homepage: "https://home",
      CookiesSync: "true",
      Bookmarks: [{ ...bookmark("by-hand"), BookmarkId: expect.stringMatching(/./) }],
    },
    Network: { RestrictedURLs: [{ URL: "https://by-hand", RestrictedURLId: expect.stringMatching(/./) }] },
    Policy: { FileManager: "on", PolicyId: expect.stringMatching(/^pg-/) },
  });
});
