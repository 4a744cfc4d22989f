import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callScript } from "./support/call-script";

const DOCS = join(__dirname, "../../docs");

interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly Entry[];
}

const entriesOf = (name: "sidebar" | "chineseSidebar"): readonly Entry[] =>
  callScript("scripts/site/pages.mjs", name) as readonly Entry[];

/** Where the entries and those below them lead. */
const linksOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ link, items = [] }) => [...(link === undefined ? [] : [link]), ...linksOf(items)]);

/** Where the pages of docs/ are on the site, those in Chinese or the others. */
const pages = (isChinese: boolean): string[] =>
  readdirSync(DOCS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && name.startsWith("zh/") === isChinese)
    .map((name) => `/${name.replace(/\.md$/, "").replace(/(^|\/)README$/, "$1")}`)
    .sort();

test("every page of docs/ is in the sidebar, once", () => {
  expect(pages(false).length).toBeGreaterThan(40);
  expect(linksOf(entriesOf("sidebar")).sort()).toEqual(pages(false));
});

test("every page in Chinese is in the sidebar of those", () => {
  expect(pages(true).length).toBeGreaterThan(1);
  expect(linksOf(entriesOf("chineseSidebar"))).toEqual(expect.arrayContaining(pages(true)));
});

test("the sidebar calls a page as its heading does, and a resource by its type", () => {
  const groups = entriesOf("sidebar");
  expect(groups.flatMap(({ items = [] }) => items)).toContainEqual({
    text: "The emulator",
    link: "/emulator",
  });
  const [gws] = groups.find(({ text }) => text === "Reference")?.items ?? [];
  expect(gws?.items).toContainEqual({ text: "Cluster", link: "/reference/gws/cluster" });
});

test.each([
  ["guide.md#deleting", "README.md", "guide.md#deleting"],
  ["#deleting", "guide.md", "#deleting"],
  ["https://example.com/README.md", "guide.md", "https://example.com/README.md"],
  ["reference/README.md", "README.md", "reference/index.md"],
  ["../README.md#start", "zh/getting-started.md", "../index.md#start"],
  [
    "../examples/ci/README.md",
    "report.md",
    "https://github.com/pulumi-wuying/pulumi-wuying/blob/main/examples/ci/README.md",
  ],
  [
    "../../CHANGELOG.md",
    "decisions/0001-constant-provider-reference.md",
    "https://github.com/pulumi-wuying/pulumi-wuying/blob/main/CHANGELOG.md",
  ],
])("a link to %s in %s leads to %s on the site", (href, page, onSite) => {
  expect(callScript("scripts/site/links.mjs", "siteLink", href, page)).toBe(onSite);
});

test("the listings of the pages in Chinese are those in English, but for what the comments say", () => {
  const listings = (page: string): string[] =>
    [...readFileSync(join(DOCS, page), "utf8").matchAll(/^```\w+\n.*?^```$/gms)].map(([text]) =>
      text.replaceAll(/^\/\/ .*$/gm, "//"),
    );
  for (const page of ["README.md", "getting-started.md"]) {
    expect(listings(page).length).toBeGreaterThan(0);
    expect(listings(`zh/${page}`)).toEqual(listings(page));
  }
});
