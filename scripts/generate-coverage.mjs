// Writes docs/coverage.md: how a program reaches every operation of both APIs, and the end-to-end suite that calls it
// on the real engine.
// Usage: node scripts/generate-coverage.mjs [--check | --record <folder>]   (needs the compiled package: npm run build)
//   --check            writes nothing; exits 1 and says what is out of date or no longer so
//   --record <folder>  takes the suites from what a whole run has noted there with WUYING_REACH_FOLDER
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compiled } from "./lib/compiled.mjs";
import { staleReach } from "./lib/reach.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const PAGE = join(root, "docs/coverage.md");
const SUITES = join(root, "test/e2e/reach.json");
const { declarations } = compiled("provider/declarations");
const api = compiled("api/generated/index");
const { values } = parseArgs({ options: { check: { type: "boolean" }, record: { type: "string" } } });

/** @param {string} path @returns {any} */
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

/** What reaches the same thing, for operations that are left to the client. @type {Readonly<Record<string, string>>} */
const INSTEAD = {
  DescribeWuyingServer: "function `appstream.getWorkstation` reads the same workstation by ListWuyingServer",
  TagResources: "resource `appstream.ResourceTags` sets the same tags by TagCloudResources",
  UntagResources: "resource `appstream.ResourceTags` removes the same tags by UntagCloudResources",
};

if (values.record) {
  writeFileSync(SUITES, `${JSON.stringify(recorded(values.record), undefined, 2)}\n`);
}

/** @type {Readonly<Record<string, string>>} */
const suites = json(SUITES);
const functions = functionsByOperation(readFileSync(join(root, "docs/functions.md"), "utf8"));
const overview = new Set(/** @type {string[]} */ (json(join(root, "spec/appstream-overview.json"))));
const page = render();

if (!values.check) {
  writeFileSync(PAGE, page);
} else {
  const problems = [
    ...(existsSync(PAGE) && readFileSync(PAGE, "utf8") === page ? [] : ["docs/coverage.md is out of date"]),
    ...staleReach(suites, join(root, "test/e2e")),
    ...unproven(),
  ];
  if (problems.length > 0) {
    console.error(`${problems.join("\n")}\nRun: npm run build && node scripts/generate-coverage.mjs`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/**
 * The suite that is named for each operation: the one that calls the fewest, which is most about it.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function recorded(folder) {
  const noted = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      suite: name.replace(/\.json$/, ""),
      operations: /** @type {string[]} */ (json(join(folder, name))),
    }))
    .sort((a, b) => a.operations.length - b.operations.length || a.suite.localeCompare(b.suite));
  const all = [...new Set(noted.flatMap(({ operations }) => operations))].sort();
  return Object.fromEntries(
    all.map((name) => [name, noted.find(({ operations }) => operations.includes(name))?.suite ?? ""]),
  );
}

/**
 * Reads the tables of docs/functions.md, which a test keeps complete.
 * @param {string} text
 * @returns {Map<string, string[]>}
 */
function functionsByOperation(text) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  let module = "";
  for (const line of text.split("\n")) {
    module = /^## .*`wuying\.(\w+)`/.exec(line)?.[1] ?? module;
    const cells = line.split("|").map((cell) => cell.trim());
    const names = [...(cells[1] ?? "").matchAll(/`(get\w+)`/g)].map((match) => match[1] ?? "");
    for (const operation of (cells[3] ?? "").match(/[A-Z]\w+/g) ?? []) {
      const known = found.get(operation) ?? [];
      found.set(operation, [...known, ...names.map((name) => `${module}.${name}`)]);
    }
  }
  return found;
}

/**
 * How a program reaches an operation of a product.
 * @param {string} module
 * @param {string} operation
 */
function waysTo(module, operation) {
  const own = declarations.filter(({ token }) => token.startsWith(`${module}:`));
  const resources = own.flatMap(({ token, isAction, lifecycle, properties, outputs }) => {
    const { createdBy, deletedBy = [], steps = [] } = lifecycle;
    const does = [
      ...(createdBy.some(({ name }) => name === operation) ? [isAction ? "does it" : "create"] : []),
      ...(steps.some(({ operations }) => operations.some(({ name }) => name === operation))
        ? ["change"]
        : []),
      ...(reads({ ...properties, ...outputs }).has(operation) ? ["read"] : []),
      ...(deletedBy.some(({ name }) => name === operation) ? ["delete"] : []),
    ];
    if (does.length === 0) {
      return [];
    }
    const name = `\`${token.replace(":", ".")}\``;
    return [isAction ? `action ${name}` : `resource ${name} (${does.join(", ")})`];
  });
  const asked = (functions.get(operation) ?? [])
    .filter((name) => name.startsWith(`${module}.`))
    .map((name) => `function \`${name}\``);
  return [...resources, ...asked];
}

/**
 * @param {Readonly<Record<string, { readonly read?: object, readonly fields?: any }>>} table
 * @returns {Set<string>}
 */
function reads(table) {
  return new Set(
    Object.values(table).flatMap(({ read, fields }) => [
      ...(read && "operation" in read ? [String(read.operation)] : []),
      ...(fields ? reads(fields) : []),
    ]),
  );
}

/** @returns {(readonly [module: "gws" | "appstream", name: string])[]} */
function operations() {
  return [
    ...Object.keys(api.gws.operations).map((name) => /** @type {const} */ (["gws", name])),
    ...Object.keys(api.appstream.operations).map((name) => /** @type {const} */ (["appstream", name])),
  ];
}

/** The operations that a program reaches and no end-to-end suite calls. */
function unproven() {
  return operations()
    .filter(([module, name]) => waysTo(module, name).length > 0 && suites[`${module}.${name}`] === undefined)
    .map(([module, name]) => `no end-to-end suite calls ${module}.${name}`);
}

function render() {
  const all = operations();
  /** @param {"gws" | "appstream"} module */
  const rows = (module) =>
    all
      .filter(([each]) => each === module)
      .map(([, name]) => {
        const ways = waysTo(module, name);
        const suite = suites[`${module}.${name}`];
        const proof = suite === undefined ? "" : `[${suite.replace(".test.ts", "")}](../test/e2e/${suite})`;
        return `| ${name} | ${isInReference(module, name) ? "yes" : ""} | ${ways.length > 0 ? ways.join("; ") : clientOnly(name)} | ${proof} |`;
      });
  /** @param {(entry: readonly ["gws" | "appstream", string]) => boolean} fits */
  const count = (fits) => {
    const own = all.filter(fits);
    return `${own.filter(([module, name]) => waysTo(module, name).length > 0).length} of ${own.length}`;
  };
  return `# What a program reaches

Made by \`scripts/generate-coverage.mjs\` from the declarations, from [Functions](functions.md) and from the calls of the end-to-end suites. \`npm test\` fails when it is out of date, and when a suite that it names does not call the operation any more. Suites that end in \`.whole\` run in \`npm run test:whole\` alone.

- Cloud desktop, API reference: ${count(([module]) => module === "gws")} operations by resources, actions and functions.
- App Streaming, API reference: ${count(([module, name]) => module === "appstream" && overview.has(name))}.
- All operations of the wire contract: ${all.length} of ${all.length} by the [typed client](client.md); ${count(() => true)} by resources, actions and functions.

"Client only" are operations outside of the reference that nothing on a stack stands for: model and runtime templates, log delivery and uploads; and other forms of operations, where the table says what reaches the same thing.

## Cloud desktop (\`gws\`, 2019-06-18)

| operation | in the reference | reached by | end-to-end suite |
| --- | --- | --- | --- |
${rows("gws").join("\n")}

## App Streaming (\`appstream\`, 2021-09-01)

| operation | in the reference | reached by | end-to-end suite |
| --- | --- | --- | --- |
${rows("appstream").join("\n")}
`;
}

/** @param {string} name */
function clientOnly(name) {
  return name in INSTEAD ? `client only; ${INSTEAD[name]}` : "client only";
}

/** @param {string} module @param {string} name */
function isInReference(module, name) {
  return module === "gws" || overview.has(name);
}
