// Turns the wire contract (spec/*.json) into typed operations (src/api/generated/*.ts).
//
//   node scripts/generate-api.mjs           writes the files
//   node scripts/generate-api.mjs --check   fails when the files on disk differ

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const outputFolder = "src/api/generated";
const lineWidth = 110;

const products = [
  { spec: "spec/gws.json", module: "gws" },
  { spec: "spec/appstream-center.json", module: "appstream" },
];

// The contract takes `required` from the vendor's documentation. These top level marks contradict the prose of the
// same documentation, so the types and the emulator treat them as optional.
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
const goAdditions = {
  DescribeClusterPolicy: { response: { Audio: { type: "string", onlyIn: goSdk } } },
  SetClusterPolicy: { params: { Audio: { type: "string", in: "body", onlyIn: goSdk } } },
  GetConnectTicket: { params: { UsePrivateIp: { type: "boolean", in: "body", onlyIn: goSdk } } },
  DescribeInstances: { items: { Instances: { HostName: { type: "string", onlyIn: goSdk } } } },
};

// The older API reference (2020-10-26) calls UserUid UserId in answers too; the contract has that alias for requests.
const responseAliases = { DescribeInstances: { Instances: { UserUid: "UserId" } } };

/** The generated files: path relative to the repository root -> text. */
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

function moduleText(contract, spec) {
  const names = Object.keys(contract.operations).sort();
  const parts = [banner(spec), 'import { defineOperation, type Operation } from "../operation";\n'];
  for (const name of names)
    parts.push(operationText(contract, name, amended(name, contract.operations[name])));
  parts.push(recordText(contract, names));
  return parts.join("\n");
}

function banner(source) {
  return `// Generated from ${source} by scripts/generate-api.mjs. Do not edit: change the generator and run it again.\n`;
}

/** The operation with the corrections above applied. */
function amended(name, source) {
  const operation = structuredClone(source);
  for (const param of notRequired[name] ?? []) delete operation.params[param].required;
  for (const param of Object.values(operation.params)) {
    // The SDK turns an absent list of objects into an empty one before it writes it as JSON, and sends that.
    if (param.encoding === "json" && param.type === "array" && param.items.type === "object")
      param.whenAbsent = "[]";
  }
  const added = goAdditions[name] ?? {};
  Object.assign(operation.params, added.params);
  Object.assign(operation.response, added.response);
  for (const [list, fields] of Object.entries(added.items ?? {})) {
    Object.assign(operation.response[list].items.fields, fields);
  }
  for (const [list, aliases] of Object.entries(responseAliases[name] ?? {})) {
    for (const [field, alias] of Object.entries(aliases))
      operation.response[list].items.fields[field].alias = alias;
  }
  return operation;
}

function operationText(contract, name, operation) {
  const title = `\`${name}\` of ${contract.product} ${contract.version}`;
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
    params: Object.fromEntries(Object.entries(operation.params).map(([key, field]) => [key, ordered(field)])),
    response: Object.fromEntries(
      Object.entries(operation.response).map(([key, field]) => [key, ordered(field)]),
    ),
  };
  const constant =
    `/** ${title}. */\n` +
    `export const ${name} = defineOperation<${name}Request, ${name}Response>(${literal(descriptor, 0, 0)});\n`;
  return [...interfaces, constant].join("\n");
}

/** Writes an interface, and before it those of its nested objects. */
function interfaceText(out, name, fields, { doc, required }) {
  const entries = Object.entries(fields);
  const lines = entries.map(([key, field]) => {
    const type = typeOf(out, `${name}${key}`, field);
    return `${comment(field)}  ${propertyName(key)}${required && field.required ? "" : "?"}: ${type};`;
  });
  const head = doc ? `/** ${doc} */\n` : "";
  if (lines.length === 0) out.push(`${head}export type ${name} = Record<never, never>;\n`);
  else out.push(`${head}export interface ${name} {\n${lines.join("\n")}\n}\n`);
}

function comment(field) {
  const notes = [];
  if (field.alias) notes.push(`\`${field.alias}\` in the older API reference.`);
  if (field.onlyIn === goSdk) notes.push("Only in the vendor's Go SDK 3.0.0.");
  return notes.length === 0 ? "" : `  /** ${notes.join(" ")} */\n`;
}

function typeOf(out, name, field) {
  switch (field.type) {
    case "string":
    case "boolean":
      return field.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `readonly ${elementType(typeOf(out, `${name}Item`, field.items))}[]`;
    case "map":
      return "Readonly<Record<string, unknown>>";
    case "object":
      if (!field.fields || Object.keys(field.fields).length === 0) return "Readonly<Record<string, unknown>>";
      interfaceText(out, name, field.fields, { required: false });
      return name;
    default:
      return "unknown";
  }
}

function elementType(type) {
  return type.startsWith("readonly ") ? `(${type})` : type;
}

/** The same field with its keys in one fixed order, so that the output does not depend on the order in the contract. */
function ordered(field) {
  const { type, required, alias, onlyIn, encoding, whenAbsent, fields, items, values } = field;
  const result = { type, in: field.in, encoding, required, alias, whenAbsent, onlyIn };
  if (fields) {
    result.fields = Object.fromEntries(Object.entries(fields).map(([key, nested]) => [key, ordered(nested)]));
  }
  if (items) result.items = ordered(items);
  if (values) result.values = ordered(values);
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

/** Source text of plain data: on one line where it fits, else one entry a line. */
function literal(value, depth, used) {
  const flat = flatLiteral(value);
  const fits = depth > 1 && depth * 2 + used + flat.length + 1 <= lineWidth;
  if (typeof value !== "object" || fits || Object.keys(value).length === 0) return flat;
  const indent = "  ".repeat(depth + 1);
  const lines = Object.entries(value).map(([key, entry]) => {
    const head = `${propertyName(key)}: `;
    return `${indent}${head}${literal(entry, depth + 1, head.length)},`;
  });
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
}

function flatLiteral(value) {
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, entry]) => `${propertyName(key)}: ${flatLiteral(entry)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function propertyName(key) {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
