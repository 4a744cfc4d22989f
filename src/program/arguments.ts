import * as pulumi from "@pulumi/pulumi";
import { localCodes, WuyingError } from "../api";
import type { Expected, ExpectedTable } from "../provider/language/expected";
import { isObject } from "../provider/language/values";
import { checkTable } from "../provider/planning/check";
import { isToCome, knownValues } from "./still-to-come";

/** What each argument of a function has to be: one entry for every name of the interface. */
export type ArgumentTable<Args> = { readonly [Name in keyof Required<Args>]: Expected };

/** A refused call of a function. */
export function wrongArguments(name: string, reason: string): WuyingError {
  return new WuyingError({ code: localCodes.arguments, detail: `${name}: ${reason}`, attempts: 0 });
}

/** Throws all that is wrong with the arguments of a call; what is still to come is taken as it is. */
export function refuseWrong(name: string, table: ExpectedTable, args: unknown): void {
  if (pulumi.Output.isInstance(args)) return;
  if (!isObject(args)) throw wrongArguments(name, `takes an object of ${Object.keys(table).join(", ")}`);
  const failures = checkTable(table, knownValues(args), "", "argument");
  if (failures.length === 0) return;
  throw wrongArguments(name, failures.map(({ property, reason }) => `${property}: ${reason}`).join(". "));
}

/** Throws when a plain value is wanted and an output of another resource is given. */
export function refuseOutputs(name: string, args: unknown): void {
  const outputs = isObject(args) ? Object.keys(args).filter((key) => isToCome(args[key])) : [];
  if (outputs.length === 0) return;
  const reason = `takes plain values, and ${outputs.join(", ")} is still to come: call ${name}Output, which waits for it`;
  throw wrongArguments(name, reason);
}
