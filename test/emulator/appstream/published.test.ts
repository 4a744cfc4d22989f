import * as appstream from "../../../src/api/generated/appstream";
import { control } from "../support/control";
import { withEmulator } from "../support/with-emulator";
import { publishedBrowserGroup } from "./support/browser-groups";
import { callsTo, refusalOf } from "./support/client";
import { LINUX_APP_IMAGE, newGroup, publishedGroup } from "./support/groups";

const emulator = withEmulator({ timeScale: 0.001 });
const call = callsTo(emulator);
const PAGE = { ProductType: "CloudApp", PageNumber: 1, PageSize: 100 };

let windows: string;
let linux: string;
beforeAll(async () => {
  windows = await publishedGroup(call, {
    AppInstanceGroupName: "office",
    Users: ["alice"],
    UserInfo: { Type: "Simple" },
  });
  linux = await publishedGroup(call, { AppInstanceGroupName: "lab", AppCenterImageId: LINUX_APP_IMAGE });
  // It stays out: it is not published yet.
  const { AppInstanceGroupId } = await newGroup(call, { ChargeType: "PrePaid", AutoPay: false });
  expect(AppInstanceGroupId).toMatch(/^aig-/);
  for (const AppId of ["ca-terminal", "ca-firefox"]) {
    await authorize(linux, AppId, "bob");
  }
  await authorize(windows, "ca-paint", "bob");
});

const authorize = (AppInstanceGroupId: string, AppId: string, user: string) =>
  call(appstream.AuthorizeUsersForApp, {
    AppInstanceGroupId,
    AppId,
    ProductType: "CloudApp",
    AuthorizeUserIds: [user],
  });

const apps = async (more: Partial<appstream.ListPublishedAppsRequest> = {}) =>
  (await call(appstream.ListPublishedApps, { ...PAGE, ...more })).Apps ?? [];
const groups = async (more: Partial<appstream.ListPublishedAppInstanceGroupRequest> = {}) =>
  (await call(appstream.ListPublishedAppInstanceGroup, { ...PAGE, ...more })).AppInstanceGroupModels ?? [];
const appsOf = async (more: Partial<appstream.ListAuthorizedAppsByUserRequest> = {}) =>
  (await call(appstream.ListAuthorizedAppsByUser, { ...PAGE, EndUserId: "bob", ...more })).Apps ?? [];
const groupsOf = async (
  EndUserId: string,
  more: Partial<appstream.ListAuthorizedAppInstanceGroupByUserRequest> = {},
) =>
  (await call(appstream.ListAuthorizedAppInstanceGroupByUser, { ...PAGE, EndUserId, ...more }))
    .AppInstanceGroupModels ?? [];

const idsOf = (found: readonly { readonly AppInstanceGroupId?: string }[]) =>
  found.map(({ AppInstanceGroupId }) => AppInstanceGroupId);
const names = (found: readonly { readonly AppName?: string }[]) => found.map(({ AppName }) => AppName);

test("applications of published groups are listed, the newest group first", async () => {
  expect(names(await apps())).toEqual(["Terminal", "Firefox", "Notepad", "Paint", "Edge"]);
  expect((await apps({ AppId: "paint" }))[0]).toMatchObject({
    AppId: "ca-paint",
    AppInstanceGroupId: windows,
    AppInstanceGroupName: "office",
    AuthorizedUserCount: 1,
  });
  expect(names(await apps({ AppName: "e", AppId: "ca-t" }))).toEqual(["Terminal"]);
  expect(names(await apps({ AppInstanceGroupName: "la" }))).toEqual(["Terminal", "Firefox"]);
  expect(names(await apps({ AppInstanceGroupId: windows.slice(4), PageSize: 2 }))).toEqual([
    "Notepad",
    "Paint",
  ]);
  expect(names(await apps({ ExcludeUserId: "bob" }))).toEqual(["Notepad", "Edge"]);
  expect(names(await apps({ ExcludeUserId: "alice" }))).toHaveLength(5);
  expect(await refusalOf(apps({ PageSize: 101 }))).toBe("InvalidParameter.PageSize");
});

test("published groups are listed with all their applications", async () => {
  expect(idsOf(await groups())).toEqual([linux, windows]);
  const [office] = await groups({ AppName: "Paint" });
  expect(office).toMatchObject({ AppInstanceGroupId: windows, Status: "PUBLISHED", RegionId: "cn-hangzhou" });
  expect(names(office?.Apps ?? [])).toEqual(["Notepad", "Paint", "Edge"]);
  expect(idsOf(await groups({ AppName: "Paint", AppId: "ca-edge" }))).toEqual([]);
  expect(idsOf(await groups({ ExcludeUserId: "bob" }))).toEqual([windows]);
  expect(idsOf(await groups({ AppInstanceGroupName: "off" }))).toEqual([windows]);
});

test("browser groups, which have no applications, are left out", async () => {
  const ProductType = "CloudBrowser";
  await publishedBrowserGroup(call, { Users: [{ EndUserId: "carol" }] });
  expect(await apps({ ProductType })).toEqual([]);
  expect(await groups({ ProductType })).toEqual([]);
  expect(await groupsOf("carol", { ProductType })).toEqual([]);
});

test("what is authorized to a user by application is told apart from whole groups", async () => {
  expect(names(await appsOf())).toEqual(["Terminal", "Firefox", "Paint"]);
  expect(names(await appsOf({ AppInstanceGroupName: "office" }))).toEqual(["Paint"]);
  expect(names(await appsOf({ AppName: "Fire" }))).toEqual(["Firefox"]);
  expect(await appsOf({ EndUserId: "alice" })).toEqual([]);
  expect(await refusalOf(appsOf({ ProductType: "CloudBrowser" }))).toBe("InvalidParameter.ProductType");
  const [office, ...others] = await groupsOf("alice");
  expect(office).toMatchObject({ AppInstanceGroupId: windows, AppInstanceGroupName: "office" });
  expect(others).toEqual([]);
  expect(idsOf(await groupsOf("alice", { AppName: "Paint" }))).toEqual([windows]);
  expect(idsOf(await groupsOf("alice", { AppName: "Firefox" }))).toEqual([]);
  expect(await groupsOf("bob")).toEqual([]);
});

test("an application that the image no longer has shows its id as its name", async () => {
  await control(emulator, "PATCH", `objects/${windows}`, { AppCenterImageId: LINUX_APP_IMAGE });
  expect(await appsOf({ AppInstanceGroupId: windows })).toEqual([
    { AppId: "ca-paint", AppName: "ca-paint", AppInstanceGroupId: windows, AppInstanceGroupName: "office" },
  ]);
});
