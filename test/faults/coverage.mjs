// That the scenarios reach all of the package, so that a new resource or change cannot be forgotten.
import { compiled } from "../../scripts/lib/compiled.mjs";
import { isRead } from "./plan.mjs";

/** @import { CallRecord } from "../../src/emulator/core/call-log.js" */
/** @import { PropertyTable } from "../../src/provider/language/declaration.js" */

const { declarations } = compiled("provider/declarations");

/**
 * Resource types of the package that no program of these has.
 * @param {readonly string[]} programs
 */
export const missingResources = (programs) =>
  declarations
    .map(({ token }) => token)
    .filter((token) => !programs.some((program) => program.includes(`wuying.${token.replace(":", ".")}(`)));

/**
 * Operations by which a declaration changes an object in place, and which are in none of these logs.
 * @param {readonly (readonly CallRecord[])[]} logs
 */
export function missingOperations(logs) {
  const called = new Set(logs.flat().map(({ operation }) => operation));
  const named = declarations.flatMap(({ properties }) => operationsOf(properties));
  return [...new Set(named)].filter((operation) => !called.has(operation) && !isRead(operation));
}

/**
 * @param {PropertyTable} properties
 * @returns {string[]}
 */
const operationsOf = (properties) =>
  Object.values(properties).flatMap(({ effect, fields, items }) => [
    ...(effect?.kind === "inPlace" ? effect.operations : []),
    ...operationsOf(fields ?? items?.fields ?? {}),
  ]);
