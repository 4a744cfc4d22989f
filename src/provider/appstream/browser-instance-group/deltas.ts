import type * as appstream from "../../../api/generated/appstream";
import type { BrowserGroup } from "./reads";

type Change = appstream.ModifyBrowserInstanceGroupRequest;
type BrowserConfig = NonNullable<Change["BrowserConfig"]>;
type Network = NonNullable<Change["Network"]>;
type Policy = NonNullable<Change["Policy"]>;
type AccessRule = NonNullable<Policy["AuthorizeAccessPolicyRules"]>[number];

/** How a list of the cloud becomes the wanted one. */
interface Delta<Item> {
  readonly added: readonly Item[];
  readonly kept: readonly { readonly had: Item; readonly wanted: Item }[];
  readonly removed: readonly Item[];
}

/** Items are the same where what they are told by is. The cloud may have one twice, and then the first is kept. */
function delta<Item extends object>(
  had: readonly Item[],
  wanted: readonly Item[],
  tellBy: (item: Item) => string,
): Delta<Item> {
  const sameAs = (item: Item): Item | undefined => had.find((each) => tellBy(each) === tellBy(item));
  const kept = wanted.flatMap((item) => {
    const same = sameAs(item);
    return same ? [{ had: same, wanted: item }] : [];
  });
  const staying = new Set(kept.map((pair) => pair.had));
  return {
    kept,
    added: wanted.filter((item) => !sameAs(item)),
    removed: had.filter((item) => !staying.has(item)),
  };
}

/** A list of a request: without items it stays out of it. */
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

const idsOf = (ids: readonly (string | undefined)[]): readonly string[] | undefined =>
  some(ids.filter((id) => id !== undefined));

/** What changes an object of the group: undefined where nothing of it does. */
interface Part<Request> {
  readonly request: Request | undefined;
  /** Whether sending it twice would add something twice. */
  readonly adds: boolean;
}

const part = <Request extends object>(request: Request, adds: boolean): Part<Request> => ({
  request: Object.values(request).some((value) => value !== undefined) ? request : undefined,
  adds,
});

/** The API takes bookmarks that are new, those that change by their ids, and the ids of those that go. */
export function browserConfigPart(
  { Bookmarks: wanted, ...rest }: BrowserConfig,
  { BrowserConfig: found }: BrowserGroup,
): Part<BrowserConfig> {
  if (!wanted) {
    return part(rest, false);
  }
  const { added, kept, removed } = delta(found?.Bookmarks ?? [], wanted, (each) => each.BookmarkURL ?? "");
  const edited = kept.flatMap(({ had, wanted: { BookmarkName, BookmarkURL, BookmarkFolder = "" } }) =>
    had.BookmarkName === BookmarkName && (had.BookmarkFolder ?? "") === BookmarkFolder
      ? []
      : [{ BookmarkId: had.BookmarkId, BookmarkName, BookmarkURL, BookmarkFolder }],
  );
  const Bookmarks = some([...edited, ...added]);
  const RemoveBookmarks = idsOf(removed.map(({ BookmarkId }) => BookmarkId));
  return part({ ...rest, Bookmarks, RemoveBookmarks }, added.length > 0);
}

/** The API takes sites that are new, and the ids of those that go. */
export function networkPart(
  { RestrictedURLs: wanted, ...rest }: Network,
  { Network: found }: BrowserGroup,
): Part<Network> {
  if (!wanted) {
    return part(rest, false);
  }
  const { added, removed } = delta(found?.RestrictedURLs ?? [], wanted, ({ URL = "" }) => URL);
  const RemoveRestrictedURLIds = idsOf(removed.map(({ RestrictedURLId }) => RestrictedURLId));
  return part({ ...rest, RestrictedURLs: some(added), RemoveRestrictedURLIds }, added.length > 0);
}

const ruleKey = ({ CidrIp, Description = "" }: AccessRule): string => JSON.stringify([CidrIp, Description]);
const ruleOf = ({ CidrIp, Description }: AccessRule): AccessRule => ({ CidrIp, Description });

/** The API takes rules that are new, and those that go. */
export function policyPart(
  { AuthorizeAccessPolicyRules: wanted, ...rest }: Policy,
  { Policy: found }: BrowserGroup,
): Part<Policy> {
  const {
    added,
    removed,
  }: Pick<Delta<AccessRule>, "added" | "removed"> = wanted
    ? delta<AccessRule>(found?.AuthorizeAccessPolicyRules ?? [], wanted, ruleKey)
    : { added: [], removed: [] };
  const changed = {
    ...rest,
    AuthorizeAccessPolicyRules: some(added),
    RevokeAccessPolicyRules: some(removed.map(ruleOf)),
  };
  const { request, adds } = part(changed, added.length > 0);
  return { request: request && { PolicyId: found?.PolicyId, ...request }, adds };
}
