import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of this package. */
export const packageVersion = (): string => packageFacts().version;

/** The versions of Node.js that this package runs on, such as `>=20.19.0`. */
export const nodeVersions = (): string => packageFacts().engines.node;

interface PackageFacts {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const packageFacts = (): PackageFacts =>
  JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8")) as PackageFacts;
