// Turns the wire contract (spec/*.json) into typed operations (src/api/generated/*.ts).
//
//   node scripts/generate-api.mjs           writes the files
//   node scripts/generate-api.mjs --check   fails when the files on disk differ

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A value of the wire contract, with the corrections that are made below.
 * @typedef {object} Value
 * @property {string} type
 * @property {"query" | "body"} [in]
 * @property {"indexed" | "json"} [encoding]
 * @property {boolean} [required]
 * @property {string} [alias]
 * @property {string} [whenAbsent]
 * @property {string} [onlyIn]
 * @property {Values} [fields]
 * @property {Value} [items]
 * @property {Value} [values]
 */

/** @typedef {Record<string, Value>} Values */

/** @typedef {{ method: string, params: Values, response: Values }} Operation */

/** @typedef {{ product: string, version: string, operations: Record<string, Operation> }} Contract */

/**
 * What one source has on top of the contract; `items` are fields of the items of a list in the answer.
 * @typedef {{ params?: Values, response?: Values, items?: Record<string, Values> }} Addition
 */

/**
 * Plain data, as it stands in the generated source.
 * @typedef {string | boolean | { readonly [name: string]: Literal | undefined }} Literal
 */

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outputFolder = "src/api/generated";
const lineWidth = 110;

const products = [
  { spec: "spec/gws.json", module: "gws" },
  { spec: "spec/appstream-center.json", module: "appstream" },
];

// The contract takes `required` from the vendor's documentation. These top level marks contradict the prose of the
// same documentation, so the types and the emulator treat them as optional.
/** @type {Record<string, readonly string[]>} */
const notRequired = {
  // Polling: the first call has no TaskId yet, later calls need nothing but it.
  GetConnectionTicket: ["TaskId", "AppId"],
  // "Required if Users is given".
  CreateAppInstanceGroup: ["UserInfo"],
  // Needed for workstations only; authorising a whole group has no persistent session.
  AuthorizeInstanceGroup: ["AppInstancePersistentId"],
};

const goSdk = "go-sdk-3.0.0";

// What the vendor's Go SDK for gws, v3.0.0, declares on top of the contract (which comes from the Python SDK 2.0.0).
// Its operations are otherwise the same. `response` paths name the folder of fields they are added to.
/** @type {Record<string, Addition>} */
const goAdditions = {
  DescribeClusterPolicy: { response: { Audio: { type: "string", onlyIn: goSdk } } },
  SetClusterPolicy: { params: { Audio: { type: "string", in: "body", onlyIn: goSdk } } },
  GetConnectTicket: { params: { UsePrivateIp: { type: "boolean", in: "body", onlyIn: goSdk } } },
  DescribeInstances: { items: { Instances: { HostName: { type: "string", onlyIn: goSdk } } } },
};

// The older API reference (2020-10-26) calls UserUid UserId in answers too; the contract has that alias for requests.
/** @type {Record<string, Record<string, Record<string, string>>>} */
const responseAliases = { DescribeInstances: { Instances: { UserUid: "UserId" } } };

/**
 * The generated files: path relative to the repository root -> text.
 * @returns {Map<string, string>}
 */
export function generate() {
  const files = new Map();
  for (const { spec, module } of products) {
    const contract = JSON.parse(readFileSync(join(root, spec), "utf8"));
    files.set(`${outputFolder}/${module}.ts`, moduleText(contract, spec));
  }
  files.set(`${outputFolder}/index.ts`, indexText());
  return files;
}

function indexText() {
  const lines = products.map(({ module }) => `export * as ${module} from "./${module}";`).sort();
  return `${banner("spec/*.json")}\n${lines.join("\n")}\n`;
}

/**
 * @param {Contract} contract
 * @param {string} spec
 */
function moduleText(contract, spec) {
  const operations = Object.entries(contract.operations).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [banner(spec), 'import { defineOperation, type Operation } from "../operation";\n'];
  for (const [name, operation] of operations) {
    parts.push(operationText(contract, name, amended(name, operation)));
  }
  parts.push(
    recordText(
      contract,
      operations.map(([name]) => name),
    ),
  );
  return parts.join("\n");
}

/** @param {string} source */
function banner(source) {
  return `// Generated from ${source} by scripts/generate-api.mjs. Do not edit: change the generator and run it again.\n`;
}

/**
 * The operation with the corrections above applied.
 * @param {string} name
 * @param {Operation} source
 */
function amended(name, source) {
  const operation = structuredClone(source);
  for (const param of notRequired[name] ?? []) {
    delete valueIn(operation.params, param).required;
  }
  for (const param of Object.values(operation.params)) {
    // The SDK turns an absent list of objects into an empty one before it writes it as JSON, and sends that.
    if (param.encoding === "json" && param.type === "array" && param.items?.type === "object") {
      param.whenAbsent = "[]";
    }
  }
  const added = goAdditions[name] ?? {};
  Object.assign(operation.params, added.params);
  Object.assign(operation.response, added.response);
  for (const [list, fields] of Object.entries(added.items ?? {})) {
    Object.assign(fieldsOfItems(operation, list), fields);
  }
  for (const [list, aliases] of Object.entries(responseAliases[name] ?? {})) {
    for (const [field, alias] of Object.entries(aliases)) {
      valueIn(fieldsOfItems(operation, list), field).alias = alias;
    }
  }
  return operation;
}

/**
 * A correction of what the contract does not have would go unnoticed.
 * @param {Values} values
 * @param {string} name
 */
function valueIn(values, name) {
  const value = values[name];
  if (value) {
    return value;
  }
  throw new Error(`the contract has no ${name} that could be corrected`);
}

/**
 * The fields of the items of a list in an answer.
 * @param {Operation} operation
 * @param {string} list
 */
function fieldsOfItems({ response }, list) {
  const fields = valueIn(response, list).items?.fields;
  if (fields) {
    return fields;
  }
  throw new Error(`the contract has no list of objects ${list} that could be corrected`);
}

/**
 * @param {Contract} contract
 * @param {string} name
 * @param {Operation} operation
 */
function operationText(contract, name, operation) {
  const title = `\`${name}\` of ${contract.product} ${contract.version}`;
  /** @type {string[]} */
  const interfaces = [];
  interfaceText(interfaces, `${name}Request`, operation.params, {
    doc: `Request of ${title}.`,
    required: true,
  });
  interfaceText(interfaces, `${name}Response`, operation.response, {
    doc: `Answer of ${title}.`,
    required: false,
  });
  const descriptor = {
    product: contract.product,
    version: contract.version,
    name,
    method: operation.method,
    params: orderedAll(operation.params),
    response: orderedAll(operation.response),
  };
  const constant =
    `/** ${title}. */\n` +
    `export const ${name} = defineOperation<${name}Request, ${name}Response>(${literal(descriptor, 0, 0)});\n`;
  return [...interfaces, constant].join("\n");
}

/**
 * Writes an interface, and before it those of its nested objects.
 * @param {string[]} out
 * @param {string} name
 * @param {Values} fields
 * @param {{ doc?: string, required: boolean }} options
 */
function interfaceText(out, name, fields, { doc, required }) {
  const entries = Object.entries(fields);
  const lines = entries.map(([key, field]) => {
    const type = typeOf(out, `${name}${key}`, field);
    return `${comment(field)}  ${propertyName(key)}${required && field.required ? "" : "?"}: ${type};`;
  });
  const head = doc ? `/** ${doc} */\n` : "";
  if (lines.length === 0) {
    out.push(`${head}export type ${name} = Record<never, never>;\n`);
  } else {
    out.push(`${head}export interface ${name} {\n${lines.join("\n")}\n}\n`);
  }
}

/** @param {Value} field */
function comment(field) {
  const notes = [];
  if (field.alias) {
    notes.push(`\`${field.alias}\` in the older API reference.`);
  }
  if (field.onlyIn === goSdk) {
    notes.push("Only in the vendor's Go SDK 3.0.0.");
  }
  return notes.length === 0 ? "" : `  /** ${notes.join(" ")} */\n`;
}

/**
 * @param {string[]} out
 * @param {string} name
 * @param {Value} field
 * @returns {string}
 */
function typeOf(out, name, field) {
  switch (field.type) {
    case "string":
    case "boolean":
      return field.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `readonly ${elementType(field.items ? typeOf(out, `${name}Item`, field.items) : "unknown")}[]`;
    case "map":
      return "Readonly<Record<string, unknown>>";
    case "object":
      if (!field.fields || Object.keys(field.fields).length === 0) {
        return "Readonly<Record<string, unknown>>";
      }
      interfaceText(out, name, field.fields, { required: false });
      return name;
    default:
      return "unknown";
  }
}

/** @param {string} type */
function elementType(type) {
  return type.startsWith("readonly ") ? `(${type})` : type;
}

/**
 * The same field with its keys in one fixed order, so that the output does not depend on the order in the contract.
 * @param {Value} field
 * @returns {{ readonly [name: string]: Literal | undefined }}
 */
function ordered(field) {
  const { type, required, alias, onlyIn, encoding, whenAbsent, fields, items, values } = field;
  const result = {
    ...{ type, in: field.in, encoding, required, alias, whenAbsent, onlyIn },
    fields: fields && orderedAll(fields),
    items: items && ordered(items),
    values: values && ordered(values),
  };
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

/** @param {Values} values */
function orderedAll(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, ordered(value)]));
}

/**
 * Source text of plain data: on one line where it fits, else one entry a line.
 * @param {Literal} value
 * @param {number} depth
 * @param {number} used
 * @returns {string}
 */
function literal(value, depth, used) {
  const flat = flatLiteral(value);
  const fits = depth > 1 && depth * 2 + used + flat.length + 1 <= lineWidth;
  if (typeof value !== "object" || fits || entriesOf(value).length === 0) {
    return flat;
  }
  const indent = "  ".repeat(depth + 1);
  const lines = entriesOf(value).map(([key, entry]) => {
    const head = `${propertyName(key)}: `;
    return `${indent}${head}${literal(entry, depth + 1, head.length)},`;
  });
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
}

/**
 * @param {Literal} value
 * @returns {string}
 */
function flatLiteral(value) {
  if (typeof value !== "object") {
    return JSON.stringify(value);
  }
  const entries = entriesOf(value).map(([key, entry]) => `${propertyName(key)}: ${flatLiteral(entry)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/**
 * @param {{ readonly [name: string]: Literal | undefined }} value
 * @returns {[name: string, value: Literal][]}
 */
function entriesOf(value) {
  return Object.entries(value).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry]]));
}

/** @param {string} key */
function propertyName(key) {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/**
 * @param {Contract} contract
 * @param {readonly string[]} names
 */
function recordText(contract, names) {
  const entries = names.map((name) => `  ${name},`).join("\n");
  return (
    `/** All operations of ${contract.product} ${contract.version}, by name. */\n` +
    `export const operations: Readonly<Record<string, Operation>> = Object.freeze({\n${entries}\n});\n`
  );
}

function main() {
  const check = process.argv.includes("--check");
  for (const [path, text] of generate()) {
    const target = join(root, path);
    if (!check) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    } else if (readFileSync(target, "utf8") !== text) {
      console.error(`${path} is out of date: run node scripts/generate-api.mjs`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main();
}
