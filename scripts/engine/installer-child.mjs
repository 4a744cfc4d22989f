import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { SemVer } = require("semver");
const { PulumiCommand } = require("@pulumi/pulumi/automation");

const [root, version] = process.argv.slice(2);

try {
  await PulumiCommand.install({ root, version: new SemVer(version) });
} catch (error) {
  // The installer's own complaint spans many lines; the first one names the trouble.
  console.error(
    String(error.message ?? error)
      .split("\n")
      .find((line) => line.trim()),
  );
  process.exitCode = 1;
}
