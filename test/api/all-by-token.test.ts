import { allByToken } from "../../src/api";

const LISTING = { name: "ListThings", product: "appstream-center" } as const;

/** A listing of two to a page, whose tokens are the number of the next page. */
const pages = (items: readonly string[]) => {
  const asked: (string | undefined)[] = [];
  const read = async (token: string | undefined) => {
    asked.push(token);
    const start = Number(token ?? 0) * 2;
    const isLast = start + 2 >= items.length;
    return { items: items.slice(start, start + 2), nextToken: isLast ? "" : String(start / 2 + 1) };
  };
  return { asked, read };
};

test("all pages are read, each by the token that the one before names", async () => {
  const { asked, read } = pages(["a", "b", "c", "d", "e"]);
  expect(await allByToken(LISTING, read)).toEqual(["a", "b", "c", "d", "e"]);
  expect(asked).toEqual([undefined, "1", "2"]);
});

test("a page without items or token is the last one", async () => {
  const read = async () => ({ items: undefined, nextToken: undefined });
  expect(await allByToken(LISTING, read)).toEqual([]);
});

test("a token that comes again ends the listing in an error", async () => {
  const read = async () => ({ items: ["a"], nextToken: "same" });
  await expect(allByToken(LISTING, read)).rejects.toMatchObject({
    code: "UnreadableAnswer",
    operation: "ListThings",
  });
});
