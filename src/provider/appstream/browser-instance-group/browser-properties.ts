import type { PropertyTable } from "../../language/declaration";
import { inPlace, unreadable } from "../../language/describe";
import { maySignOut } from "../../language/disruption";
import { lets, UNSAID } from "../../language/strictness";
import { MODIFY, READ, REPLACE } from "./effects";

/** The vendor counts a text without the white space around it. */
const text = (most: number): { readonly regex: RegExp; readonly says: string } => ({
  regex: new RegExp(`^\\s*\\S(.{0,${most - 2}}\\S)?\\s*$`, "s"),
  says: `a text of 1 to ${most} characters`,
});

export const bookmarkFields: PropertyTable = {
  bookmarkName: {
    type: "string",
    wire: "BookmarkName",
    required: true,
    pattern: text(64),
    doc: "What it is called.",
  },
  bookmarkUrl: {
    type: "string",
    wire: "BookmarkURL",
    required: true,
    pattern: text(1024),
    doc: "Address that it opens; no two bookmarks have the same.",
  },
  bookmarkFolder: {
    type: "string",
    wire: "BookmarkFolder",
    pattern: text(64),
    doc: "Folder that it lies in.",
  },
};

export const browserConfigFields: PropertyTable = {
  homepage: {
    type: "string",
    wire: "Homepage",
    pattern: { regex: /^\S+$/, says: 'a URI such as "https://intranet.example.com"' },
    doc: "Address that a browser opens first.",
  },
  browserParam: {
    type: "string",
    wire: "BrowserParam",
    strictness: UNSAID,
    doc: "Start parameters, such as `--incognito`.",
  },
  cookiesSync: {
    type: "boolean",
    wire: "CookiesSync",
    doc: "Whether cookies follow the user. It needs an image that can do it, so give `imageId` with it.",
  },
  bookmarks: {
    type: "set",
    wire: "Bookmarks",
    items: { type: "object", fields: bookmarkFields },
    doc: "Bookmarks, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new, changed and gone. `[]` takes all out.",
  },
  bookmarksFilePath: {
    type: "string",
    wire: "BookmarksFilePath",
    read: unreadable(READ),
    doc: "Uploaded file of bookmarks, instead of `bookmarks`: a line for each with name, address, folder and `bookmark_bar` or `other`, with commas between.",
  },
};

export const restrictedUrlFields: PropertyTable = {
  url: { type: "string", wire: "URL", required: true, doc: "Address; no two entries have the same." },
};

const narrows = inPlace(MODIFY, maySignOut("groupUsers", "they cannot open what is not allowed any more"));

export const networkFields: PropertyTable = {
  officeSiteId: {
    type: "string",
    wire: "OfficeSiteId",
    effect: REPLACE,
    doc: "Office network in the region, such as `cn-hangzhou+dir-643067`.",
  },
  vswitchIds: {
    type: "set",
    wire: "VSwitchIds",
    effect: REPLACE,
    doc: "vSwitches; only for a custom office network.",
    items: { type: "string" },
  },
  accessRestriction: {
    type: "string",
    wire: "AccessRestriction",
    strictness: lets({ ALLOW_LIST: ["listed sites"], ALLOW_ALL: ["listed sites", "all others"] }),
    effect: narrows,
    values: { ALLOW_ALL: "every site", ALLOW_LIST: "only those of `restrictedUrls`" },
    doc: "Sites that browsers may open.",
  },
  restrictedUrls: {
    type: "set",
    wire: "RestrictedURLs",
    strictness: { by: "items", looser: "more", tellBy: "url" },
    effect: narrows,
    items: { type: "object", fields: restrictedUrlFields },
    doc: "Sites that ALLOW_LIST allows, at most 20: the cloud tells of no more. The API has ids for them, so the provider works out what is new and gone. `[]` takes all out.",
  },
  restrictedUrlsFilePath: {
    type: "string",
    wire: "RestrictedURLsFilePath",
    strictness: UNSAID,
    effect: narrows,
    read: unreadable(READ),
    doc: "Uploaded file of such sites, 1000 by default at most, instead of `restrictedUrls`.",
  },
};
