// The newest pair that the Go module proxy serves: later CLI releases and the language host's newer home are not
// published there as modules. The installer takes the same CLI, so that every machine without Pulumi gets one version.
export const CLI_VERSION = "3.258.0";
// The older host runs programs, but does not see the `options` of `runtime` in Pulumi.yaml: today's CLI sends them with a
// call that it does not know, where it looks at its command line.
export const LANGUAGE_HOST_VERSION = "3.68.0";

// The first CLI with everything that the suites use.
export const MINIMUM_CLI_VERSION = "3.216.0";

// The `go` line of go/cli/go.mod.
export const MINIMUM_GO_VERSION = "1.25.11";

/**
 * The first `major.minor.patch` in a tool's answer, e.g. "3.258.0" of "v3.258.0-dev"; undefined when there is none.
 * @param {string} text
 */
export function parseVersion(text) {
  const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
  return match ? `${match[1]}.${match[2]}.${match[3] ?? 0}` : undefined;
}

/**
 * Negative, zero or positive, as for Array.prototype.sort.
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const right = b.split(".").map(Number);
  const differences = a.split(".").map((part, index) => Number(part) - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/**
 * Why a CLI of this version cannot be used, or undefined when it can.
 * @param {string} cliVersion
 */
export function whyUnsuitable(cliVersion) {
  if (compareVersions(cliVersion, MINIMUM_CLI_VERSION) < 0) {
    return `is ${cliVersion}, older than ${MINIMUM_CLI_VERSION}`;
  }
  if (!cliVersion.startsWith("3.")) {
    return `is ${cliVersion}; this repository works with Pulumi 3`;
  }
  return undefined;
}
