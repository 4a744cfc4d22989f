import {
  browserConfigPart,
  networkPart,
  policyPart,
} from "../../../../src/provider/appstream/browser-instance-group/deltas";

const WIKI = { BookmarkName: "Wiki", BookmarkURL: "https://wiki" };
const MAIL = { BookmarkName: "Mail", BookmarkURL: "https://mail", BookmarkFolder: "Work" };
const FOUND = {
  BrowserConfig: {
    Bookmarks: [
      { BookmarkId: "bm-1", ...WIKI },
      { BookmarkId: "bm-2", ...MAIL },
    ],
  },
  Network: {
    RestrictedURLs: [
      { RestrictedURLId: "url-1", URL: "https://wiki" },
      { RestrictedURLId: "url-2", URL: "https://mail" },
    ],
  },
  Policy: {
    PolicyId: "pg-1",
    AuthorizeAccessPolicyRules: [
      { CidrIp: "10.0.0.0/8", Description: "office", Policy: "allow" },
      { CidrIp: "192.0.2.0/24", Policy: "allow" },
    ],
  },
};

test("a bookmark is told by its address: a new one comes without an id, a changed one with it, and one that goes by it", () => {
  const { request, adds } = browserConfigPart(
    {
      Bookmarks: [
        { ...WIKI, BookmarkName: "Wiki, the new one" },
        { BookmarkName: "Chat", BookmarkURL: "https://chat" },
      ],
    },
    FOUND,
  );
  expect(request).toEqual({
    Bookmarks: [
      {
        BookmarkId: "bm-1",
        BookmarkName: "Wiki, the new one",
        BookmarkURL: "https://wiki",
        BookmarkFolder: "",
      },
      { BookmarkName: "Chat", BookmarkURL: "https://chat" },
    ],
    RemoveBookmarks: ["bm-2"],
  });
  expect(adds).toBe(true);
});

test("a bookmark leaves its folder by an empty one", () => {
  const { request, adds } = browserConfigPart(
    { Bookmarks: [WIKI, { BookmarkName: "Mail", BookmarkURL: "https://mail" }] },
    FOUND,
  );
  expect(request).toEqual({
    Bookmarks: [
      { BookmarkId: "bm-2", BookmarkName: "Mail", BookmarkURL: "https://mail", BookmarkFolder: "" },
    ],
  });
  expect(adds).toBe(false);
});

test("no bookmarks at all take out each one that there is", () => {
  expect(browserConfigPart({ Bookmarks: [] }, FOUND).request).toEqual({ RemoveBookmarks: ["bm-1", "bm-2"] });
  expect(browserConfigPart({ Bookmarks: [] }, {}).request).toBeUndefined();
});

test("one that the cloud has twice is taken out once", () => {
  const twice = [...FOUND.BrowserConfig.Bookmarks, { BookmarkId: "bm-3", ...WIKI }];
  const { request } = browserConfigPart({ Bookmarks: [WIKI, MAIL] }, { BrowserConfig: { Bookmarks: twice } });
  expect(request).toEqual({ RemoveBookmarks: ["bm-3"] });
});

test("bookmarks that are there already, in whatever order, change nothing", () => {
  expect(browserConfigPart({ Bookmarks: [MAIL, WIKI] }, FOUND)).toEqual({ request: undefined, adds: false });
});

test("what else changes goes along, and bookmarks that the program leaves out stay", () => {
  expect(browserConfigPart({ Homepage: "https://home" }, FOUND)).toEqual({
    request: { Homepage: "https://home" },
    adds: false,
  });
});

test("sites are told by their address too", () => {
  const wanted = {
    AccessRestriction: "ALLOW_LIST",
    RestrictedURLs: [{ URL: "https://mail" }, { URL: "https://chat" }],
  };
  expect(networkPart(wanted, FOUND)).toEqual({
    request: {
      AccessRestriction: "ALLOW_LIST",
      RestrictedURLs: [{ URL: "https://chat" }],
      RemoveRestrictedURLIds: ["url-1"],
    },
    adds: true,
  });
  expect(networkPart({ RestrictedURLs: FOUND.Network.RestrictedURLs }, FOUND).request).toBeUndefined();
});

test("of client addresses the API gets what comes and what goes, with the id of the policy", () => {
  const wanted = [{ CidrIp: "10.0.0.0/8", Description: "office and home" }, { CidrIp: "192.0.2.0/24" }];
  expect(policyPart({ AuthorizeAccessPolicyRules: wanted }, FOUND)).toEqual({
    request: {
      PolicyId: "pg-1",
      AuthorizeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8", Description: "office and home" }],
      RevokeAccessPolicyRules: [{ CidrIp: "10.0.0.0/8", Description: "office" }],
    },
    adds: true,
  });
});

test("the id of the policy alone is no change", () => {
  expect(policyPart({}, FOUND).request).toBeUndefined();
  expect(policyPart({ FileManager: "on" }, FOUND).request).toEqual({ PolicyId: "pg-1", FileManager: "on" });
});
