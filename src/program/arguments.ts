import * as pulumi from "@pulumi/pulumi";
import { localCodes, WuyingError } from "../api";
import type { Expected, ExpectedTable } from "../provider/language/expected";
import { hasUnknown, isObject } from "../provider/language/values";
import { checkTable } from "../provider/planning/check";
import { knownValues } from "./still-to-come";

/** What each argument of a function has to be: one entry for every name of the interface. */
export type ArgumentTable<Args> = { readonly [Name in keyof Required<Args>]: Expected };

/** A refused call of a function. */
export function wrongArguments(name: string, reason: string): WuyingError {
  return new WuyingError({ code: localCodes.arguments, detail: `${name}: ${reason}`, attempts: 0 });
}

/** What the arguments of a function have to be, one by one and together. */
export interface ArgumentChecks<Args> {
  readonly args: ArgumentTable<Args>;
  /** What is wrong between arguments that are right one by one. It is asked as soon as all are known. */
  readonly rule?: (args: Args) => string | undefined;
}

/** Throws all that is wrong with the arguments of a call; what is still to come is taken as it is. */
export function refuseWrong<Args>(name: string, checks: ArgumentChecks<Args>, args: unknown): void {
  if (pulumi.Output.isInstance(args)) {
    return;
  }
  const table: ExpectedTable = checks.args;
  if (!isObject(args)) {
    throw wrongArguments(name, `takes an object of ${Object.keys(table).join(", ")}`);
  }
  const known = knownValues(args);
  const failures = checkTable(table, known, "", "argument");
  if (failures.length > 0) {
    throw wrongArguments(name, failures.map(({ property, reason }) => `${property}: ${reason}`).join(". "));
  }
  const misfit = hasUnknown(known) ? undefined : checks.rule?.(args as Args);
  if (misfit !== undefined) {
    throw wrongArguments(name, misfit);
  }
}

/** Throws when a plain value is wanted and an output of another resource is given. */
export function refuseOutputs(name: string, args: unknown): void {
  const known = isObject(args) ? knownValues(args) : {};
  const outputs = Object.keys(known).filter((key) => hasUnknown(known[key]));
  if (outputs.length === 0) {
    return;
  }
  const reason = `takes plain values, and ${outputs.join(", ")} is still to come: call ${name}Output, which waits for it`;
  throw wrongArguments(name, reason);
}
