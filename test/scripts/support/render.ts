import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Declaration } from "../../../src/provider/language/declaration";

/** What the renderers read of a declaration. */
export type Rendered = Omit<Declaration, "lifecycle">;

const SCRIPT = `
import { readFileSync } from "node:fs";
import { renderClass } from "./scripts/render/class.mjs";
import { renderPage } from "./scripts/render/page.mjs";
const declaration = JSON.parse(readFileSync(0, "utf8"));
try {
  console.log(JSON.stringify({ source: renderClass(declaration), page: renderPage(declaration) }));
} catch (error) {
  console.log(JSON.stringify({ refusal: error.message }));
}`;

/** The class and the page of a declaration. The renderers are ES modules, which this test environment cannot import. */
export function render(declaration: Rendered): { source: string; page: string; refusal?: string } {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT], {
    cwd: join(__dirname, "../../.."),
    encoding: "utf8",
    input: JSON.stringify(declaration),
  });
  return JSON.parse(output) as { source: string; page: string; refusal?: string };
}
