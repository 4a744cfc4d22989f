import { execFileSync } from "node:child_process";
import { join, relative, sep } from "node:path";

const ROOT = join(__dirname, "../..");

/** Mocks stand for the engine, and what the SDK loads is not counted. */
const BEGIN = `
const pulumi = require("@pulumi/pulumi");
pulumi.runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: ({ inputs }) => inputs });
const before = new Set(Object.keys(require.cache));
`;
const END = `
process.on("exit", () => {
  const loaded = Object.keys(require.cache).filter((file) => !before.has(file));
  require("node:fs").writeSync(1, "\\n" + JSON.stringify(loaded));
});
`;

/** What a process loads that runs this text: sources by their paths in `src`, and all else by its path in the repository. */
export function loadedBy(text: string): string[] {
  const output = execFileSync(
    process.execPath,
    ["--require", join(__dirname, "on-sources.cjs"), "--eval", `${BEGIN}${text}${END}`],
    { cwd: join(ROOT, "src"), encoding: "utf8" },
  );
  const files = JSON.parse(output.trim().split("\n").at(-1) ?? "") as string[];
  return files.map((file) => {
    const path = relative(ROOT, file).split(sep).join("/");
    return path.startsWith("src/") ? path.slice("src/".length) : path;
  });
}
