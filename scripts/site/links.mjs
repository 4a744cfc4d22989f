// Links of the pages as they have to be on the site.
import { dirname, join, normalize } from "node:path";

const REPOSITORY = "https://github.com/pulumi-wuying/pulumi-wuying/blob/main/";

/**
 * A link of a page: what lies outside of docs/ is in the repository alone, and what is the first page of a folder is
 * called so on the site.
 * @param {string} href
 * @param {string} page The path of the page below docs/.
 */
export function siteLink(href, page) {
  if (/^([a-z]+:|#|\/)/i.test(href)) {
    return href;
  }
  const target = normalize(join("docs", dirname(page), href));
  return target.startsWith("docs/")
    ? href.replace(/(^|\/)README\.md(?=#|$)/, "$1index.md")
    : `${REPOSITORY}${target}`;
}
