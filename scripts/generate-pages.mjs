// Writes the pages of docs/ that follow from the declarations and are no reference of a resource.
// Usage: node scripts/generate-pages.mjs [--check]   (needs the compiled declarations: npm run build)
//   --check  writes nothing; exits 1 and names the files that are out of date
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "./lib/compiled.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { renderPages } = compiled("render/pages");

/** @param {string} path */
const current = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const stale = [...renderPages((path) => current(join(root, path)))].filter(
  ([path, text]) => current(join(root, path)) !== text,
);

if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`out of date, run "npm run generate": ${stale.map(([path]) => path).join(", ")}`);
  }
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [path, text] of stale) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${relative(process.cwd(), join(root, path))}`);
}
