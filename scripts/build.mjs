// Compiles src to dist, and links the package into its own node_modules so that examples and tests in this
// checkout import "pulumi-wuying" exactly as a user's program does.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const link = join(root, "node_modules/pulumi-wuying");

rmSync(join(root, "dist"), { recursive: true, force: true });
try {
  execFileSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
    { stdio: "inherit" },
  );
} catch (error) {
  console.error("build: the TypeScript compiler found errors, listed above");
  process.exit(error instanceof Error && "status" in error ? Number(error.status) : 1);
}
// What runs in a browser is not compiled.
for (const file of ["page.css", "page.js"]) {
  const path = join("emulator/page/static", file);
  cpSync(join(root, "src", path), join(root, "dist", path));
}
chmodSync(join(root, "dist/cli/main.js"), 0o755);

if (!pointsHere()) {
  rmSync(link, { recursive: true, force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(root, link, "junction");
}

function pointsHere() {
  try {
    return realpathSync(link) === realpathSync(root);
  } catch {
    return false;
  }
}
