// Writes what follows from the resource declarations: the typed classes and the reference pages.
// Usage: node scripts/generate-resources.mjs [--check]   (needs the compiled declarations: npm run build)
//   --check  writes nothing; exits 1 and names the files that are out of date
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { renderClass, renderIndex } from "./render/class.mjs";
import { renderIndexPage, renderPage } from "./render/page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { declarations } = createRequire(import.meta.url)(join(root, "dist/provider/declarations.js"));

const kebab = (type) => type.replace(/(?<=[a-z])([A-Z])/g, "-$1").toLowerCase();
const modules = [...new Set(declarations.map(({ token }) => token.split(":")[0]))];

const files = new Map();
for (const declaration of declarations) {
  const [module, type] = declaration.token.split(":");
  files.set(`src/${module}/generated/${kebab(type)}.ts`, renderClass(declaration));
  files.set(`docs/reference/${module}/${kebab(type)}.md`, renderPage(declaration));
}
for (const module of modules) {
  const types = declarations.map(({ token }) => token.split(":")).filter(([own]) => own === module);
  files.set(`src/${module}/generated/index.ts`, renderIndex(types.map(([, type]) => kebab(type))));
}
files.set("docs/reference/README.md", renderIndexPage(declarations, kebab));

const current = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
const stale = [...files].filter(([path, text]) => current(join(root, path)) !== text).map(([path]) => path);

if (process.argv.includes("--check")) {
  if (stale.length > 0) console.error(`out of date, run "npm run generate": ${stale.join(", ")}`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const path of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), files.get(path));
  console.log(`wrote ${relative(process.cwd(), join(root, path))}`);
}
