// The listings of the pages, so that they can be run as they stand there.
import { readFileSync } from "node:fs";

/** The text of the first listing in a language below a heading. */
export function listing(page, heading, language) {
  const [, section] = readFileSync(page, "utf8").split(new RegExp(`^#+ ${heading}$`, "m"));
  const found = section?.match(new RegExp(`^\`\`\`${language}\n(?<text>.*?)^\`\`\`$`, "ms"));
  if (!found) throw new Error(`${page} has no listing in ${language} below "${heading}"`);
  return found.groups.text;
}
