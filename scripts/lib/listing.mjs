// The listings of the pages, so that they can be run as they stand there.
import { readFileSync } from "node:fs";

/**
 * The text of the first listing in a language below a heading.
 * @param {string} page
 * @param {string} heading
 * @param {string} language
 */
export function listing(page, heading, language) {
  const [, section] = readFileSync(page, "utf8").split(new RegExp(`^#+ ${heading}$`, "m"));
  const found = section?.match(new RegExp(`^\`\`\`${language}\n(?<text>.*?)^\`\`\`$`, "ms"));
  const text = found?.groups?.text;
  if (text === undefined) {
    throw new Error(`${page} has no listing in ${language} below "${heading}"`);
  }
  return text;
}
