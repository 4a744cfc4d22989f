import * as appstream from "../../src/api/generated/appstream";
import { type Calls, callsTo } from "../emulator/appstream/support/client";
import { publishedGroup } from "../emulator/appstream/support/groups";
import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
let call: Calls;
/** A group that somebody else made. */
let group: string;

const PAGE = { ProductType: "CloudApp", PageNumber: 1, PageSize: 100 };
const usersOf = async (AppId: string): Promise<(string | undefined)[]> => {
  const answer = await call(appstream.ListAuthorizedUsers, { ...PAGE, AppInstanceGroupId: group, AppId });
  return (answer.Users ?? []).map(({ EndUserId }) => EndUserId).sort();
};
const letInto = (AppId: string, more: Partial<appstream.AuthorizeUsersForAppRequest>) =>
  call(appstream.AuthorizeUsersForApp, {
    AppInstanceGroupId: group,
    ProductType: "CloudApp",
    AppId,
    ...more,
  });

beforeAll(async () => {
  stack = await Stack.create();
  call = callsTo(stack.emulator);
  group = await publishedGroup(call, { AuthMode: "App" });
  await letInto("ca-paint", { AuthorizeUserIds: ["console"] });
  stack.program(`
    const { appstream } = wuying;
    const app = appstream.getAppOutput({ appInstanceGroupId: "${group}", nameRegex: "^Paint$" });
    new appstream.GroupAuthorization("painters", {
      appInstanceGroupId: "${group}", appId: app.appId.apply((id) => id ?? ""), users: ["alice", "bob"],
    });`);
});
afterAll(() => stack.close());

test("users are let into one application next to those of others; a second preview and a refresh are empty", async () => {
  await stack.up();
  expect(await usersOf("ca-paint")).toEqual(["alice", "bob", "console"]);
  expect(await usersOf("ca-notepad")).toEqual([]);
  await stack.expectNoChanges();
  await stack.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes");
});

test("they change in place by one call, and one who was taken out elsewhere is let in again", async () => {
  expect(await stack.apply('["alice", "bob"]', '["bob", "carol"]')).toEqual(["AuthorizeUsersForApp"]);
  expect(await usersOf("ca-paint")).toEqual(["bob", "carol", "console"]);
  await letInto("ca-paint", { UnAuthorizeUserIds: ["bob"] });
  await stack.succeed("refresh", "--yes", "--skip-preview");
  await stack.up();
  expect(await usersOf("ca-paint")).toEqual(["bob", "carol", "console"]);
});

test("another application is a replacement", async () => {
  expect(await stack.apply("^Paint$", "^Notepad$")).toEqual(["AuthorizeUsersForApp", "AuthorizeUsersForApp"]);
  expect(await usersOf("ca-paint")).toEqual(["console"]);
  expect(await usersOf("ca-notepad")).toEqual(["bob", "carol"]);
});

test("destroy takes out whom the program named", async () => {
  await stack.succeed("destroy", "--yes", "--skip-preview");
  expect(await usersOf("ca-notepad")).toEqual([]);
  expect(await usersOf("ca-paint")).toEqual(["console"]);
});
