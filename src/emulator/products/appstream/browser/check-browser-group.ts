import { invalidParameter } from "../../../core/rules";
import { APPSTREAM_LIMITS } from "../limits";
import type { Bookmark, RestrictedUrl } from "./browser-group";

const { bookmarkNameLength, bookmarkUrlLength } = APPSTREAM_LIMITS;

/** Refuses bookmarks that are too long, or of which two open the same address. */
export function checkBookmarks(bookmarks: readonly Bookmark[]): void {
  for (const { BookmarkFolder = "", BookmarkName = "", BookmarkURL = "" } of bookmarks) {
    checkLength("BookmarkName", BookmarkName, 1, bookmarkNameLength);
    checkLength("BookmarkURL", BookmarkURL, 1, bookmarkUrlLength);
    checkLength("BookmarkFolder", BookmarkFolder, 0, bookmarkNameLength);
  }
  checkOnce(
    "BookmarkURL",
    bookmarks.map(({ BookmarkURL = "" }) => BookmarkURL),
  );
}

/** Refuses a list of sites that has one twice. */
export function checkSites(sites: readonly RestrictedUrl[]): void {
  checkOnce(
    "RestrictedURLs",
    sites.map(({ URL = "" }) => URL),
  );
}

/** Refuses a list together with the file that it may come from. */
export function checkSource(name: string, list: readonly unknown[] | undefined, file?: string): void {
  if (file && list !== undefined && list.length > 0) {
    throw invalidParameter(name, "cannot be given together with the list");
  }
}

/** Refuses to end idle sessions without saying when. */
export function checkIdle(policy: {
  readonly NoOperationDisconnect?: string;
  readonly NoOperationDisconnectTime?: number;
}): void {
  const { NoOperationDisconnect, NoOperationDisconnectTime = 0 } = policy;
  if (NoOperationDisconnect?.toLowerCase() === "on" && NoOperationDisconnectTime <= 0) {
    throw invalidParameter("NoOperationDisconnectTime", "must be greater than 0");
  }
}

/** Texts are counted without the white space around them. */
function checkLength(name: string, text: string, least: number, most: number): void {
  const { length } = text.trim();
  if (length < least || length > most) {
    throw invalidParameter(name, `must have ${least} to ${most} characters, but has ${length}`);
  }
}

function checkOnce(name: string, addresses: readonly string[]): void {
  const twice = addresses.find((each, index) => addresses.indexOf(each) < index);
  if (twice !== undefined) {
    throw invalidParameter(name, `has "${twice}" twice`);
  }
}
