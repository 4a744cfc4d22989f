// The order of the pages in the sidebar, and the one place where a new page is put into it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const DOCS = join(dirname(fileURLToPath(import.meta.url)), "../../docs");

/**
 * An entry of the sidebar, in the form that VitePress takes.
 * @typedef {object} Entry
 * @property {string} text
 * @property {string} [link]
 * @property {boolean} [collapsed]
 * @property {Entry[]} [items]
 */

/**
 * The pages of docs/ by what somebody wants.
 * @type {readonly (readonly [group: string, pages: readonly string[]])[]}
 */
const GROUPS = [
  ["Start", ["README", "getting-started", "examples", "from-the-console"]],
  ["Use it", ["guide", "functions", "policies", "waits", "rollouts", "taking-over", "state"]],
  ["Review and control", ["report", "policy-pack", "permissions"]],
  ["When something goes wrong", ["troubleshooting", "errors", "reliability"]],
  ["Tools", ["cli", "client", "testing", "emulator"]],
  ["Facts", ["performance", "coverage"]],
];

const REFERENCE = [
  ["Cloud desktop", "reference/gws"],
  ["App Streaming", "reference/appstream"],
];

/** The pages in Chinese, in their order. */
const CHINESE = ["zh/README", "zh/getting-started"];

/**
 * The first heading of a page.
 * @param {string} page Without its ending, below docs/.
 */
function titleOf(page) {
  const title = /^# (?<title>.+)$/m.exec(readFileSync(join(DOCS, `${page}.md`), "utf8"))?.groups?.title;
  if (title === undefined) {
    throw new Error(`docs/${page}.md has no heading`);
  }
  return title;
}

/**
 * The pages of a folder in the order of their names.
 * @param {string} folder
 */
const pagesIn = (folder) =>
  readdirSync(join(DOCS, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name.slice(0, -".md".length)))
    .sort();

/**
 * Where a page is on the site.
 * @param {string} page
 */
const linkTo = (page) => `/${page.replace(/(^|\/)README$/, "$1")}`;

/**
 * @param {string} page
 * @returns {Entry}
 */
const entry = (page) => ({ text: titleOf(page).replace(/^wuying\.\w+\./, ""), link: linkTo(page) });

/** @returns {Entry[]} */
export const sidebar = () => [
  ...GROUPS.map(([text, pages]) => ({
    text,
    items: pages.map(entry),
  })),
  {
    text: "Reference",
    link: linkTo("reference/README"),
    items: REFERENCE.map(([text = "", folder = ""]) => ({
      text,
      collapsed: true,
      items: pagesIn(folder).map(entry),
    })),
  },
  { text: "Decisions", collapsed: true, items: pagesIn("decisions").map(entry) },
];

/** @returns {Entry[]} */
export const chineseSidebar = () => [
  { text: "开始", items: CHINESE.map(entry) },
  {
    text: "英文文档",
    items: ["guide", "cli", "testing", "emulator", "errors", "reference/README"].map(entry),
  },
];
