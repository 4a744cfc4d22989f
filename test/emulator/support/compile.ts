import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformFileSync } from "@swc/core";

const ROOT = join(__dirname, "..", "..", "..");
const SOURCES = ["cli", "emulator", "api", "package-version.ts"];
/** What runs in a browser is not compiled. */
const AS_IT_IS = "emulator/page/static";

/** Compiles the command line and what it needs into a folder laid out like the package; returns its main file. */
export function compileCli(folder: string): string {
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  for (const file of SOURCES.flatMap(filesOf)) {
    const { code } = transformFileSync(join(ROOT, "src", file), {
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    });
    const target = join(folder, "dist", file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  cpSync(join(ROOT, "src", AS_IT_IS), join(folder, "dist", AS_IT_IS), { recursive: true });
  return join(folder, "dist", "cli", "main.js");
}

function filesOf(path: string): string[] {
  if (path.endsWith(".ts")) {
    return [path];
  }
  return readdirSync(join(ROOT, "src", path), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(path, file));
}
