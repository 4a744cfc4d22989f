// Loaded before a program, it has Node.js take the sources of the package as they are: nothing has to be compiled before.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

/**
 * @param {NodeModule} target
 * @param {string} file
 */
function loadSource(target, file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const compiling = /** @type {NodeModule & { _compile(code: string, file: string): void }} */ (target);
  compiling._compile(code, file);
}

require.extensions[".ts"] = loadSource;
