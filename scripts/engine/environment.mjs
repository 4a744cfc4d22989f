import { delimiter } from "node:path";

/**
 * What a caller merges into its environment to run `pulumi`. The backend and the passphrase are the caller's.
 * @param {{ readonly binDir: string, readonly source: string }} engine
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function engineEnvironment({ binDir, source }, env) {
  return {
    ...pathWith(binDir, source, env),
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}

// A `pulumi` of the user's is on PATH already, and its folder often holds another `node` than the one that PATH has
// first: moving it to the front would change which Node.js runs the programs.
/**
 * @param {string} binDir
 * @param {string} source
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function pathWith(binDir, source, env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  if (source === "path") {
    return { [name]: env[name] ?? "" };
  }
  return { [name]: [binDir, env[name]].filter(Boolean).join(delimiter) };
}
