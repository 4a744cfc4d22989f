import { createRequire } from "node:module";
import { messageOf } from "../lib/errors.mjs";

const require = createRequire(import.meta.url);
/** @type {typeof import("semver")} */
const { SemVer } = require("semver");
/** @type {typeof import("@pulumi/pulumi/automation/index.js")} */
const { PulumiCommand } = require("@pulumi/pulumi/automation");

const [root, version = ""] = process.argv.slice(2);

try {
  await PulumiCommand.install({ root, version: new SemVer(version) });
} catch (error) {
  // The installer's own complaint spans many lines; the first one names the trouble.
  console.error(
    messageOf(error)
      .split("\n")
      .find((line) => line.trim()),
  );
  process.exitCode = 1;
}
