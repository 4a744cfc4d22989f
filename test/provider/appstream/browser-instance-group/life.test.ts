import { update } from "../../../../src/provider/applying/update";
import { browserInstanceGroup } from "../../../../src/provider/appstream/browser-instance-group/declaration";
import type { Properties } from "../../../../src/provider/language/declaration";
import { diffProperties } from "../../../../src/provider/planning/diff";
import { Cloud } from "../../support/cloud";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
});
afterEach(() => cloud.control.clearFaults());
afterAll(() => cloud.close());

const INPUTS: Properties = {
  cloudBrowserName: "own",
  bizRegionId: "cn-hangzhou",
  imageId: "img-cloudapp-win2022",
  chargeType: "PostPaid",
  subPayType: "mau",
  chargeResourceMode: "AppInstance",
  maxAmount: 5,
  authNotificationEnabled: false,
  browserConfig: {
    homepage: "https://home",
    cookiesSync: true,
    bookmarks: [
      { bookmarkName: "Wiki", bookmarkUrl: "https://wiki" },
      { bookmarkName: "Mail", bookmarkUrl: "https://mail", bookmarkFolder: "Work" },
    ],
  },
  network: {
    officeSiteId: "site-1",
    accessRestriction: "ALLOW_LIST",
    restrictedUrls: [{ url: "https://wiki" }, { url: "https://mail" }],
  },
  policy: {
    appContentProtection: true,
    authorizeAccessPolicyRules: [{ cidrIp: "10.0.0.0/8", description: "office" }],
    clientTypes: [{ clientType: "html5", status: false }],
    clipboardPolicy: { clipboard: "read", clipboardScope: "global" },
    disconnectKeepSession: "customTime",
    disconnectKeepSessionTime: 600,
    watermarkPolicy: { watermarkSwitch: "ON", watermarkTypes: ["EndUserId", "ClientTime"] },
  },
  storagePolicy: { userProfile: { userProfileSwitch: true, userProfileSize: 20 } },
  timers: [{ timerType: "SESSION_TIMEOUT", interval: 30 }],
  users: ["alice", "bob"],
};

const objectIn = (name: string): Properties => INPUTS[name] as Properties;
const changed = (name: string, fields: Properties): Properties => ({
  [name]: { ...objectIn(name), ...fields },
});

/** Makes a group of its own for a test. */
const make = (owner: string, more: Properties = {}): ReturnType<Cloud["create"]> => {
  cloud.nextRun();
  return cloud.create(browserInstanceGroup, { ...INPUTS, ...more, __owner: owner });
};

const isChange = (name: string): boolean => !/^(List|Get)/.test(name);

/** The calls that change something which a piece of work makes. */
async function changesOf(work: () => Promise<unknown>) {
  const before = (await cloud.control.calls()).length;
  await work();
  return (await cloud.control.calls()).slice(before).filter(({ operation }) => isChange(operation));
}

const objectAt = (
  call: { readonly parameters: Readonly<Record<string, unknown>> } | undefined,
  name: string,
) => call?.parameters[name] as Record<string, unknown> | undefined;

test("a group is made under its mark; what the create does not take, and its name, follow in one change", async () => {
  const calls = await changesOf(async () => {
    const { applied } = await make("whole");
    expect(applied).toMatchObject({ status: "PUBLISHED", tier: "Pro", defaultAccessUrl: expect.any(String) });
    expect(diffProperties(browserInstanceGroup, applied, INPUTS).changes).toBe(false);
  });
  expect(calls.map(({ operation }) => operation)).toEqual([
    "CreateBrowserInstanceGroup",
    "AuthorizeInstanceGroup",
    "ModifyBrowserInstanceGroup",
  ]);
  const [create, , modify] = calls;
  expect(create?.parameters).toMatchObject({
    CloudBrowserName: expect.stringMatching(/^pulumi-/),
    OsType: "Windows",
  });
  expect(create?.parameters).not.toHaveProperty("Users");
  expect(create?.parameters).not.toHaveProperty("Timers");
  expect(objectAt(create, "Policy")).not.toHaveProperty("DisconnectKeepSessionTime");
  expect(modify?.parameters).toMatchObject({
    CloudBrowserName: "own",
    Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: 30 }],
    Policy: { PolicyId: expect.stringMatching(/^pg-/), DisconnectKeepSessionTime: 600 },
  });
  expect(modify?.parameters).not.toHaveProperty("BrowserConfig");
});

test.each<[string, Properties, object]>([
  ["its name", { cloudBrowserName: "other" }, { CloudBrowserName: "other" }],
  ["its number of instances", { maxAmount: 9 }, { MaxAmount: 9 }],
  ["its mails", { authNotificationEnabled: true }, { AuthNotificationEnabled: true }],
  [
    "its home page",
    changed("browserConfig", { homepage: "https://other" }),
    { BrowserConfig: { Homepage: "https://other" } },
  ],
  [
    "its bookmarks",
    changed("browserConfig", {
      bookmarks: [
        { bookmarkName: "The wiki", bookmarkUrl: "https://wiki" },
        { bookmarkName: "Chat", bookmarkUrl: "https://chat" },
      ],
    }),
    {
      BrowserConfig: {
        Bookmarks: [
          {
            BookmarkId: expect.any(String),
            BookmarkName: "The wiki",
            BookmarkURL: "https://wiki",
            BookmarkFolder: "",
          },
          { BookmarkName: "Chat", BookmarkURL: "https://chat" },
        ],
        RemoveBookmarks: [expect.any(String)],
      },
    },
  ],
  [
    "no bookmarks",
    changed("browserConfig", { bookmarks: [] }),
    { BrowserConfig: { RemoveBookmarks: [expect.any(String), expect.any(String)] } },
  ],
  [
    "its sites",
    changed("network", { restrictedUrls: [{ url: "https://chat" }, { url: "https://mail" }] }),
    { Network: { RestrictedURLs: [{ URL: "https://chat" }], RemoveRestrictedURLIds: [expect.any(String)] } },
  ],
  [
    "its client addresses",
    changed("policy", { authorizeAccessPolicyRules: [{ cidrIp: "192.0.2.0/24" }] }),
    {
      Policy: {
        PolicyId: expect.any(String),
        AuthorizeAccessPolicyRules: [{ CidrIp: "192.0.2.0/24" }],
        RevokeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8", Description: "office" }],
      },
    },
  ],
  [
    "its clipboard",
    changed("policy", { clipboardPolicy: { clipboard: "off", clipboardScope: "global" } }),
    {
      Policy: {
        PolicyId: expect.any(String),
        ClipboardPolicy: { Clipboard: "off", ClipboardScope: "global" },
      },
    },
  ],
  [
    "roaming",
    { storagePolicy: { userProfile: { userProfileSwitch: false, userProfileSize: 20 } } },
    { StoragePolicy: { UserProfile: { UserProfileSwitch: false } } },
  ],
  [
    "its timers",
    { timers: [{ timerType: "SESSION_TIMEOUT", interval: -1 }] },
    { Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: -1 }] },
  ],
])(
  "a change of %s is one call with that and the timers, after which nothing differs",
  async (what, fields, sent) => {
    const { id, applied } = await make(what);
    const desired = { ...INPUTS, ...fields };
    const calls = await changesOf(async () => {
      const after = await update(browserInstanceGroup, cloud.context(), id, applied, desired);
      expect(diffProperties(browserInstanceGroup, after, desired).changes).toBe(false);
    });
    expect(calls.map(({ operation }) => operation)).toEqual(["ModifyBrowserInstanceGroup"]);
    expect(calls[0]?.parameters).toEqual({
      BrowserInstanceGroupId: id,
      Timers: [{ TimerType: "SESSION_TIMEOUT", Interval: 30 }],
      ...sent,
    });
  },
);

test("users change by who came and who went, and give way to user groups", async () => {
  const { id, applied } = await make("users");
  const change = (before: Properties, fields: Properties): Promise<Properties> =>
    update(browserInstanceGroup, cloud.context(), id, before, { ...INPUTS, ...fields });
  let now = applied;
  const first = await changesOf(async () => {
    now = await change(now, { users: ["bob", "carol"] });
  });
  expect(first.map(({ parameters }) => parameters)).toMatchObject([
    { ProductType: "CloudBrowser", AuthorizeUserIds: ["carol"], UnAuthorizeUserIds: ["alice"] },
  ]);
  now = await change(now, { users: [], userGroupIds: ["ug-1"] });
  expect(now).toMatchObject({ users: [], userGroupIds: ["ug-1"] });
});

test("who does not manage users reads none", async () => {
  const before = (await cloud.control.calls("ListAuthorizedUsers")).length;
  const { users: _users, ...inputs } = INPUTS;
  cloud.nextRun();
  await cloud.create(browserInstanceGroup, { ...inputs, __owner: "nobody" });
  expect((await cloud.control.calls("ListAuthorizedUsers")).length).toBe(before);
});

test("a create whose answer is lost makes one group", async () => {
  await cloud.control.fault({ operation: "CreateBrowserInstanceGroup", when: "after", kind: "reset" });
  const before = (await cloud.control.objects("browserInstanceGroups")).length;
  const { applied } = await make("lost create");
  expect((await cloud.control.objects("browserInstanceGroups")).length).toBe(before + 1);
  expect(applied).toMatchObject({ status: "PUBLISHED", cloudBrowserName: "own" });
});

test.each(["before", "after"])(
  "a new bookmark is there once when the connection breaks %s the call took effect",
  async (when) => {
    const { id, applied } = await make(`lost change ${when}`);
    await cloud.control.fault({ operation: "ModifyBrowserInstanceGroup", when, kind: "reset" });
    const bookmarks = [{ bookmarkName: "Chat", bookmarkUrl: "https://chat" }];
    const desired = { ...INPUTS, ...changed("browserConfig", { bookmarks }) };
    const after = await update(browserInstanceGroup, cloud.context(), id, applied, desired);
    expect(after.browserConfig).toMatchObject({ bookmarks });
  },
);

const BUSY = { when: "before", kind: "error", code: "InvalidBrowserInstanceGroup.StatusInvalid" };

test.each<[string, object]>([
  ["its answer was lost", { when: "after", kind: "http500" }],
  ["the group was busy", BUSY],
])("a change without anything new is sent again when %s", async (what, fault) => {
  const { id, applied } = await make(what);
  await cloud.control.fault({ operation: "ModifyBrowserInstanceGroup", ...fault });
  const desired = { ...INPUTS, maxAmount: 7 };
  let after: Properties = {};
  const calls = await changesOf(async () => {
    after = await update(browserInstanceGroup, cloud.context(), id, applied, desired);
  });
  expect(calls.length).toBeGreaterThan(1);
  expect(calls.at(-1)).toMatchObject({ operation: "ModifyBrowserInstanceGroup", outcome: "ok" });
  expect(after).toMatchObject({ maxAmount: 7, status: "PUBLISHED" });
});

test("a change that fails in the cloud is told, and the next one puts it right", async () => {
  const { id, applied } = await make("failing");
  await cloud.control.patch(id, { Status: "MAINTAIN_FAILED" });
  const after = await update(browserInstanceGroup, cloud.context(), id, applied, { ...INPUTS, maxAmount: 7 });
  expect(after).toMatchObject({ status: "PUBLISHED", maxAmount: 7 });
});

test("a group that cannot be published ends the create at once", async () => {
  const linux = { imageId: "img-cloudapp-ubuntu2204" };
  await expect(make("from linux", linux)).rejects.toThrow(
    /in state FAILED.*the cloud could not publish it, and its API gives no reason/s,
  );
});

test("a group is deleted as one of the product CloudBrowser, and one that is gone already is no error", async () => {
  const { id, applied } = await make("deleted");
  const remove = (): Promise<void> => browserInstanceGroup.lifecycle.remove(cloud.context(), id, applied);
  const calls = await changesOf(remove);
  expect(calls).toMatchObject([
    {
      operation: "DeleteAppInstanceGroup",
      parameters: { AppInstanceGroupId: id, ProductType: "CloudBrowser" },
    },
  ]);
  expect(await cloud.read(browserInstanceGroup, id, applied)).toBeUndefined();
  await remove();
});

test("a cloud that does not take the deletion is told with the way on", async () => {
  const { id, applied } = await make("kept");
  await cloud.control.fault({
    operation: "DeleteAppInstanceGroup",
    when: "before",
    kind: "error",
    code: "InvalidParameter.ProductType",
  });
  await expect(browserInstanceGroup.lifecycle.remove(cloud.context(), id, applied)).rejects.toThrow(
    /InvalidParameter.ProductType.*Set the resource option retainOnDelete: true/s,
  );
});

test("an existing group is adopted as it is, with lists in whatever order", async () => {
  const { clientTypes: _all, ...policy } = objectIn("policy");
  const seen: Properties = { ...INPUTS, policy, storagePolicy: undefined };
  const { id } = await make("adopted", seen);
  cloud.nextRun();
  const bookmarks = [...(objectIn("browserConfig").bookmarks as Properties[])].reverse();
  const inputs = { ...seen, ...changed("browserConfig", { bookmarks }), adoptId: id, __owner: "adopter" };
  expect(await changesOf(() => cloud.create(browserInstanceGroup, inputs))).toEqual([]);
});

test("of the clients that the cloud tells of, only those count that the program names", async () => {
  const { id, applied } = await make("clients");
  expect(applied.policy).toMatchObject({ clientTypes: [{ clientType: "html5", status: false }] });
  const read = await cloud.read(browserInstanceGroup, id, applied);
  expect(read?.inputs.policy).toMatchObject({ clientTypes: [{ clientType: "html5", status: false }] });
  await cloud.control.patch(id, { Policy: { ClientTypes: [{ ClientType: "ios", Status: "off" }] } });
  const drifted = await cloud.read(browserInstanceGroup, id, applied);
  expect(drifted?.inputs.policy).toMatchObject({ clientTypes: [{ clientType: "html5", status: true }] });
});
