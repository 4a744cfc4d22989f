import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../../..");

/** What a function that a script exports returns. Jest loads no ES modules, so another process calls it. */
export function callScript(path: string, name: string, ...args: unknown[]): unknown {
  const program = `import { ${name} } from ${JSON.stringify(pathToFileURL(join(ROOT, path)))};
    console.log(JSON.stringify(${name}(...${JSON.stringify(args)})));`;
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  return JSON.parse(out);
}
