import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { anchorOf } from "../../src/render/anchor";

const ROOT = join(__dirname, "../..");

/** The pages of the repository, and not what lies in its folders besides. */
const PAGES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((page) => page !== "" && !page.startsWith("test/"));

/** The text of a page without its listings. */
const prose = (page: string): string =>
  readFileSync(join(ROOT, page), "utf8").replaceAll(/^( *)```.*?^\1```$/gms, "");

/** The anchors of a page, as GitHub makes them: a heading that comes again is numbered. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = prose(page).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = ""]) => {
      const anchor = anchorOf(heading.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1"));
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}

/** The links of a page to others of the repository, and into itself. */
const linksOf = (page: string): string[] =>
  [
    ...prose(page)
      .replaceAll(/`[^`\n]*`/g, "`")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link));

/** What is wrong with a link of a page. */
function fault(page: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(ROOT, target))) {
    return `${page}: there is no ${target}`;
  }
  if (anchor === undefined || !statSync(join(ROOT, target)).isFile() || !target.endsWith(".md")) {
    return undefined;
  }
  return anchorsOf(target).has(decodeURIComponent(anchor))
    ? undefined
    : `${page}: ${target} has no #${anchor}`;
}

test("every link of every page leads to a file that is there, and to a heading of it", () => {
  const links = PAGES.flatMap((page) => linksOf(page).map((link) => [page, link] as const));
  expect(links.length).toBeGreaterThan(500);
  expect(links.flatMap(([page, link]) => fault(page, link) ?? [])).toEqual([]);
});

test("a link to a file or heading that is not there is found", () => {
  expect(fault("docs/guide.md", "nowhere.md")).toBe("docs/guide.md: there is no docs/nowhere.md");
  expect(fault("docs/README.md", "guide.md#nowhere")).toBe("docs/README.md: docs/guide.md has no #nowhere");
  expect(fault("docs/README.md", "reference/gws/cluster.md#policyclipboard")).toBeUndefined();
});
