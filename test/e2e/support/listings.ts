import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./engine";

/** The listings of one language below a heading of a page, up to the next heading of the same rank. */
export function listingsOf(page: string, heading: string, language: string): string[] {
  const text = readFileSync(join(ROOT, "docs", page), "utf8");
  const section = text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0];
  if (section === undefined) {
    throw new Error(`${page} has no section ${heading}`);
  }
  return listingsInText(section, language);
}

/** All listings of one language in a file. */
export const listingsIn = (path: string, language: string): string[] =>
  listingsInText(readFileSync(path, "utf8"), language);

const listingsInText = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1] ?? "");
