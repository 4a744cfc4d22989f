import * as appstream from "../../../src/api/generated/appstream";
import { withEmulator } from "../support/with-emulator";
import { callsTo, refusalOf } from "./support/client";
import { newGroup } from "./support/groups";

const emulator = withEmulator();
const call = callsTo(emulator);
const ProductType = "CloudApp";

let AppInstanceGroupId: string;
beforeAll(async () => {
  ({ AppInstanceGroupId } = await newGroup(call, {
    Users: ["alice", "bob", "carol"],
    UserInfo: { Type: "ad" },
    UserGroupIds: ["ug-1", "ug-2"],
  }));
});

const list = (more: Partial<appstream.ListAuthorizedUsersRequest> = {}) =>
  call(appstream.ListAuthorizedUsers, {
    AppInstanceGroupId,
    ProductType,
    PageNumber: 1,
    PageSize: 100,
    ...more,
  });

test("authorized users are listed with what they may", async () => {
  const { TotalCount, Users } = await list({ EndUserId: "bob" });
  expect(TotalCount).toBe(1);
  expect(Users).toEqual([
    {
      EndUserId: "bob",
      AccountType: "ad",
      AppInstanceGroupId,
      AuthMode: "AppInstanceGroup",
      IsAuthAllApps: "true",
    },
  ]);
  expect((await list({ UserIdFuzzy: "ar" })).Users?.map(({ EndUserId }) => EndUserId)).toEqual(["carol"]);
});

test("users of applications count by authorization, and are merged on a page", async () => {
  const authorize = (AppId: string, more: Partial<appstream.AuthorizeUsersForAppRequest>) =>
    call(appstream.AuthorizeUsersForApp, { AppInstanceGroupId, ProductType, AppId, ...more });
  await authorize("ca-paint", { AuthorizeUserIds: ["alice", "dave", "erin"] });
  await authorize("ca-paint", { UnAuthorizeUserIds: ["erin"] });
  expect(await refusalOf(authorize("ca-none", {}))).toBe("InvalidAppId.NotFound");
  const all = await list();
  expect(all.TotalCount).toBe(5);
  expect(all.Users?.map(({ EndUserId }) => EndUserId)).toEqual(["alice", "bob", "carol", "dave"]);
  const painters = await list({ AppId: "ca-paint" });
  expect(painters.Users).toMatchObject([
    { EndUserId: "alice", AppId: "ca-paint", IsAuthAllApps: "false" },
    { EndUserId: "dave", AppId: "ca-paint", IsAuthAllApps: "false" },
  ]);
  const apps = await call(appstream.ListAppsByAppInstanceGroupId, {
    AppInstanceGroupId,
    ProductType,
    PageNumber: 1,
    PageSize: 10,
  });
  expect(apps.Apps?.find(({ AppId }) => AppId === "ca-paint")?.AuthorizedUserCount).toBe(2);
  const nowhere = call(appstream.ListAppsByAppInstanceGroupId, { ProductType, PageNumber: 1, PageSize: 10 });
  expect(await refusalOf(nowhere)).toBe("InvalidParameter.AppInstanceGroupId");
});

test("user groups are listed, and change with the users", async () => {
  const groups = async (more: Partial<appstream.ListAuthorizedUserGroupsRequest> = {}) =>
    (
      await call(appstream.ListAuthorizedUserGroups, {
        AppInstanceGroupId,
        ProductType,
        PageNumber: 1,
        PageSize: 10,
        ...more,
      })
    ).UserGroups?.map(({ GroupId }) => GroupId);
  expect(await groups({ GroupId: "ug-2" })).toEqual(["ug-2"]);
  await call(appstream.AuthorizeInstanceGroup, {
    AppInstanceGroupId,
    ProductType,
    AuthorizeUserGroupIds: ["ug-3"],
    UnAuthorizeUserGroupIds: ["ug-1"],
  });
  expect(await groups()).toEqual(["ug-2", "ug-3"]);
});

test("users are of a group or a set, and of the product asked for", async () => {
  const code = "InvalidParameter.AppInstanceGroupId/AppInstanceGroupSetId";
  expect(await refusalOf(list({ AppInstanceGroupSetId: "aigs-1" }))).toBe(code);
  const set = list({ AppInstanceGroupId: undefined, AppInstanceGroupSetId: "aigs-1" });
  expect(await refusalOf(set)).toBe("InvalidAppInstanceGroupSet.NotFound");
  const none = list({ AppInstanceGroupId: "aig-none" });
  expect(await refusalOf(none)).toBe("InvalidAppInstanceGroupSpecItem.NotFound");
  const browser = list({ ProductType: "CloudBrowser" });
  expect(await refusalOf(browser)).toBe("InvalidBrowserInstanceGroup.NotFound");
});
