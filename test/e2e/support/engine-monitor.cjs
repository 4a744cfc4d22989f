// Preloaded into every program that language-host.cjs starts: the program then calls the engine itself.
const { readFileSync } = require("node:fs");

const at = process.argv.indexOf("--monitor");
if (at !== -1) {
  process.argv[at + 1] = readFileSync(process.env.WUYING_ENGINE_MONITOR ?? "", "utf8");
}
