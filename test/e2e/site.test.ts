import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./support/engine";

jest.setTimeout(600_000);

const SITE = join(ROOT, "site/dist");

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) !== "");

const read = (name: string): string => readFileSync(join(SITE, name), "utf8");

let pages: string[];
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(ROOT, "scripts/site/main.mjs")]);
  pages = filesIn(SITE).filter((name) => name.endsWith(".html") && name !== "404.html");
});

test("each page of docs/ is a page of the site", () => {
  const written = filesIn(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/(^|\/)README\.md$/, "$1index.md").replace(/\.md$/, ".html"));
  expect(pages.sort()).toEqual(written.sort());
});

/** The values of an attribute in the tags of a page. */
const attributes = (html: string, tag: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );

const anchors = new Map<string, ReadonlySet<string>>();

/** The ids of a page, read once. */
function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page) ?? new Set(attributes(read(page), "[a-z][a-z0-9]*", "id"));
  anchors.set(page, known);
  return known;
}

/** What is wrong with a link of a page; undefined for one that leads somewhere, or to somebody else. */
function fault(page: string, link: string): string | undefined {
  if (/^[a-z]+:/.test(link)) {
    return undefined;
  }
  const [path = "", anchor = ""] = link.split("#");
  const from = path.startsWith("/") ? path.slice(1) : normalize(join(dirname(page), path));
  const target = path === "" ? page : from === "" || from.endsWith("/") ? `${from}index.html` : from;
  if (!existsSync(join(SITE, target))) {
    return `${page}: there is no ${target}`;
  }
  return anchor === "" || anchorsOf(target).has(decodeURIComponent(anchor))
    ? undefined
    : `${page}: ${target} has no #${anchor}`;
}

test("every link leads to a page that is there, and to a heading of it", () => {
  const links = pages.flatMap((page) =>
    attributes(read(page), "a", "href").map((link) => [page, link] as const),
  );
  expect(links.length).toBeGreaterThan(2_000);
  expect(links.flatMap(([page, link]) => fault(page, link) ?? [])).toEqual([]);
});

test("a link that leads nowhere would be found", () => {
  expect(fault("guide.html", "/nowhere.html")).toBe("guide.html: there is no nowhere.html");
  expect(fault("index.html", "/guide.html#nowhere")).toBe("index.html: guide.html has no #nowhere");
});

test("a heading has the anchor that it has on GitHub", () => {
  expect(anchorsOf("reference/gws/cluster.html")).toContain("policyclipboard");
});

test("nothing is loaded from elsewhere, and the browser would refuse it", () => {
  for (const page of pages) {
    const html = read(page);
    const loaded = ["script", "link", "img", "source", "iframe"].flatMap((tag) => [
      ...attributes(html, tag, "src"),
      ...attributes(html, tag, "href"),
    ]);
    expect(loaded.filter((url) => !/^(\/|data:)/.test(url) || url.startsWith("//"))).toEqual([]);
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src \'self\';');
  }
  const styles = filesIn(SITE).filter((name) => name.endsWith(".css"));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((name) => /(url\(|@import)\s*["']?(https?:)?\/\//.test(read(name)))).toEqual([]);
});

test("the search knows the properties, and pages in Chinese", () => {
  const index = (locale: string): string =>
    read(filesIn(SITE).find((name) => name.includes(`@localSearchIndex${locale}.`)) ?? "none");
  expect(index("root")).toContain("reference/gws/cluster.html#policyclipboard");
  expect(index("zh")).toContain("zh/getting-started.html#");
});

test("pages in Chinese say so, and pictures of states are a part of their page", () => {
  expect(read("zh/index.html")).toContain('<html lang="zh-CN"');
  expect(read("index.html")).toContain('<html lang="en"');
  expect(attributes(read("reference/gws/cluster.html"), "img", "src")).toEqual([
    expect.stringMatching(/^data:image\/svg\+xml;base64,|^\/assets\/cluster-states\./),
  ]);
});
