import { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;

const group = async (): Promise<Readonly<Record<string, unknown>>> =>
  (await stack.control.objects("browserInstanceGroups"))[0] ?? {};

beforeAll(async () => {
  stack = await Stack.create();
  stack.program(`
    const browsers = new wuying.appstream.BrowserInstanceGroup("browsers", {
      cloudBrowserName: "kiosk", bizRegionId: "cn-hangzhou",
      chargeType: "PostPaid", subPayType: "mau", chargeResourceMode: "AppInstance", maxAmount: 5,
      browserConfig: {
        homepage: "https://intranet.example.com",
        bookmarks: [
          { bookmarkName: "Wiki", bookmarkUrl: "https://wiki.example.com" },
          { bookmarkName: "Mail", bookmarkUrl: "https://mail.example.com", bookmarkFolder: "Work" },
        ],
      },
      network: { accessRestriction: "ALLOW_LIST", restrictedUrls: [{ url: "https://wiki.example.com" }] },
      policy: { clipboardPolicy: { clipboard: "read" }, clientTypes: [{ clientType: "html5", status: false }] },
      timers: [{ timerType: "SESSION_TIMEOUT", interval: 30 }],
      users: ["alice"],
    });
    export const address = browsers.defaultAccessUrl;`);
});
afterAll(() => stack.close());

test("up makes the group and waits until it is published; a second preview and a refresh find nothing", async () => {
  expect((await stack.preview()).output).toContain("+ 2 to create");
  await stack.up();
  expect(await group()).toMatchObject({
    BrowserInstanceGroupName: "kiosk",
    Status: "PUBLISHED",
    Users: ["alice"],
  });
  await stack.expectNoChanges();
  await stack.succeed("refresh", "--yes", "--skip-preview", "--expect-no-changes");
});

test("bookmarks change by what is new, changed and gone, in one call", async () => {
  const before = `{ bookmarkName: "Mail", bookmarkUrl: "https://mail.example.com", bookmarkFolder: "Work" }`;
  expect(
    await stack.apply(before, `{ bookmarkName: "Chat", bookmarkUrl: "https://chat.example.com" }`),
  ).toEqual(["ModifyBrowserInstanceGroup"]);
  const call = (await stack.control.calls("ModifyBrowserInstanceGroup")).at(-1);
  expect(call?.parameters.BrowserConfig).toEqual({
    Bookmarks: [{ BookmarkName: "Chat", BookmarkURL: "https://chat.example.com" }],
    RemoveBookmarks: [expect.any(String)],
  });
});

test("another office network would replace the group, which takes leave", async () => {
  const program = stack.read("index.ts");
  stack.edit("network: {", 'network: { officeSiteId: "cn-hangzhou+dir-1",');
  expect((await stack.fail("preview")).output).toContain("a change of network.officeSiteId");
  stack.write("index.ts", program);
});

test("refresh finds drift, and the next up puts it right", async () => {
  const { BrowserInstanceGroupId } = await group();
  await stack.control.patch(String(BrowserInstanceGroupId), {
    BrowserInstanceGroupName: "by-hand",
    BrowserConfig: { Bookmarks: [{ BookmarkName: "Odd", BookmarkURL: "https://odd.example.com" }] },
    Users: ["mallory"],
  });
  const { output } = await stack.refresh("--diff");
  expect(output).toContain('"kiosk" => "by-hand"');
  expect(output).toContain("https://odd.example.com");
  expect(output).toContain("mallory");
  await stack.up();
  expect(await group()).toMatchObject({
    BrowserInstanceGroupName: "kiosk",
    BrowserConfig: { Bookmarks: [{ BookmarkName: "Wiki" }, { BookmarkName: "Chat" }] },
    Users: ["alice"],
  });
  await stack.expectNoChanges();
});

test("destroy leaves nothing", async () => {
  await stack.destroy();
  expect(await stack.control.objects("browserInstanceGroups")).toEqual([]);
});
