import type { Param } from "../../api/operation";
import { ApiError } from "../core/api-error";
import { parseJson } from "../core/parse-json";
import { invalidParameter } from "../core/rules";
import type { WireObject, WireValue } from "../core/wire";
import { decodeValue, unsupportedParameter } from "./decode-value";
import { unflatten } from "./unflatten";

/** What is needed to make an operation's request out of plain parameters. */
export interface OperationInput {
  readonly operation: string;
  readonly contract: Readonly<Record<string, Param>>;
  /** Required parameters for which an empty string is a value. */
  readonly emptyAllowed: readonly string[];
}

/** Decodes query and form parameters as the contract has them; refuses unknown and missing ones. */
export function decodeParameters(parameters: ReadonlyMap<string, string>, input: OperationInput): WireObject {
  const byParameter = groupByParameter(parameters, input);
  const decoded: Record<string, WireValue> = {};
  for (const [name, contract] of Object.entries(input.contract)) {
    const value = decodeParameter(name, contract, byParameter.get(name) ?? []);
    if (value !== undefined) {
      decoded[name] = value;
    }
  }
  checkRequired(decoded, input);
  return decoded;
}

type Entries = (readonly [path: string, value: string])[];

function groupByParameter(
  parameters: ReadonlyMap<string, string>,
  { contract, operation }: OperationInput,
): Map<string, Entries> {
  const names = namesWithAliases(contract);
  const groups = new Map<string, Entries>();
  for (const [rawName, value] of parameters) {
    const dot = rawName.indexOf(".");
    const head = dot < 0 ? rawName : rawName.slice(0, dot);
    const name = names.get(head);
    if (name === undefined) {
      if (COMMON_PARAMETERS.has(rawName)) {
        continue;
      }
      throw unsupportedParameter(rawName, operation);
    }
    const group = groups.get(name) ?? [];
    group.push([dot < 0 ? "" : rawName.slice(dot + 1), value]);
    groups.set(name, group);
  }
  return groups;
}

function namesWithAliases(contract: OperationInput["contract"]): Map<string, string> {
  return new Map(
    Object.entries(contract).flatMap(([name, { alias }]): [string, string][] =>
      alias === undefined
        ? [[name, name]]
        : [
            [name, name],
            [alias, name],
          ],
    ),
  );
}

function decodeParameter(name: string, contract: Param, entries: Entries): WireValue {
  const plain = entries.find(([path]) => path === "")?.[1];
  const flattened = entries.filter(([path]) => path !== "");
  if (contract.encoding === "indexed" && flattened.length > 0) {
    return decodeValue(contract, unflatten(name, flattened), name);
  }
  if (flattened.length > 0) {
    throw unsupportedParameter(`${name}.${flattened[0]?.[0]}`);
  }
  // The wire does not tell whether such a list was given: a caller who says nothing must not empty it.
  if (plain === undefined || plain === contract.whenAbsent) {
    return undefined;
  }
  return decodeValue(contract, contract.encoding === undefined ? plain : readJson(name, plain), name);
}

function readJson(name: string, text: string): unknown {
  if (text === "") {
    return undefined;
  }
  try {
    return parseJson(text);
  } catch {
    throw invalidParameter(name, "must be JSON, and not nested too deep");
  }
}

function checkRequired(decoded: WireObject, { contract, emptyAllowed, operation }: OperationInput): void {
  for (const [name, { required }] of Object.entries(contract)) {
    const value = decoded[name];
    const missing = value === undefined || (value === "" && !emptyAllowed.includes(name));
    if (required === true && missing) {
      throw new ApiError(`Missing${name}`, `${name} is mandatory for ${operation}.`);
    }
  }
}

/** Parameters that any request of the platform may carry besides an operation's own. */
const COMMON_PARAMETERS: ReadonlySet<string> = new Set([
  "AcceptLanguage",
  "AccessKeyId",
  "Action",
  "BearerToken",
  "Format",
  "OwnerAccount",
  "OwnerId",
  "RegionId",
  "ResourceOwnerAccount",
  "ResourceOwnerId",
  "SecurityToken",
  "Signature",
  "SignatureMethod",
  "SignatureNonce",
  "SignatureType",
  "SignatureVersion",
  "Timestamp",
  "Version",
]);
