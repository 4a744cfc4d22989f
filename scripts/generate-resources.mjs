// Writes what follows from the resource declarations: the typed classes and the reference pages.
// Usage: node scripts/generate-resources.mjs [--check]   (needs the compiled declarations: npm run build)
//   --check  writes nothing; exits 1 and names the files that are out of date
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "./lib/compiled.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { declarations } = compiled("provider/declarations");
const { renderFiles } = compiled("render/files");

/** @param {string} path */
const current = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
const stale = [...renderFiles(declarations)].filter(([path, text]) => current(join(root, path)) !== text);

if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(`out of date, run "npm run generate": ${stale.map(([path]) => path).join(", ")}`);
  }
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${relative(process.cwd(), join(root, path))}`);
}
