import { MINIMUM_CLI_VERSION, MINIMUM_GO_VERSION } from "./versions.mjs";

/** A source that cannot give an engine; the message says why in one line, and the next source is tried. */
export class SourceFailed extends Error {}

/** A source that is simply not there, as on any bare machine: not worth a line while others are to be tried. */
export class SourceAbsent extends SourceFailed {}

/**
 * A source that gave no engine, and why.
 * @typedef {{ source: string, reason: string }} Try
 */

/** No source could give an engine. */
export class EngineUnavailable extends Error {
  /** @param {readonly Try[]} tries */
  constructor(tries) {
    super(describe(tries));
    this.name = "EngineUnavailable";
    this.tries = tries;
  }
}

/** @param {readonly Try[]} tries */
function describe(tries) {
  const width = Math.max(...tries.map(({ source }) => source.length));
  return [
    `No working Pulumi engine: the CLI (${MINIMUM_CLI_VERSION} or newer) and its Node.js language host. Tried, in order:`,
    ...tries.map(({ source, reason }) => `  ${source.padEnd(width)}  ${reason}`),
    "What to do: install Pulumi (https://www.pulumi.com/docs/install/), " +
      `or Go ${MINIMUM_GO_VERSION} or newer (https://go.dev/dl/) with access to its module proxy; then run this again.`,
  ].join("\n");
}
