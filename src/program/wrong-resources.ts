import { declarationOf } from "../provider/declaration-of";
import type { Failure } from "../provider/language/declaration";
import { isObject } from "../provider/language/values";
import { checkTable } from "../provider/planning/check";
import { knownValues } from "./still-to-come";

/** What a program says of one resource. */
export interface Said {
  readonly token: string;
  readonly urn: string;
  readonly args: unknown;
  /** Paths of the option `ignoreChanges`: what lies there the engine may take from the state. */
  readonly ignored: readonly string[];
}

/** A resource that the provider will refuse, and why, in the provider's words. */
export interface Wrong {
  readonly urn: string;
  readonly message: string;
}

/** Those of the resources that are wrong by their tables alone. Rules look at the last run, which a program does not know. */
export function wrongAmong(resources: readonly Said[]): Wrong[] {
  return resources.flatMap((said) => {
    const failures = failuresOf(said).filter(({ property }) => !isIgnored(property, said.ignored));
    if (failures.length === 0) {
      return [];
    }
    return [
      { urn: said.urn, message: failures.map(({ property, reason }) => `${property} ${reason}`).join("\n") },
    ];
  });
}

function failuresOf({ token, args }: Said): Failure[] {
  const declaration = declarationOf(token);
  return declaration && isObject(args) ? checkTable(declaration.properties, knownValues(args)) : [];
}

const isIgnored = (property: string, ignored: readonly string[]): boolean =>
  ignored.some((path) => overlap(partsOf(path), partsOf(property)));

/** Whether one of two paths is, or lies in, the other. */
const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((part, index) => index >= other.length || part === "*" || part === other[index]);

/** The names in a path such as `policy.clipboard`, `appList[0].appName` or `tags["a"]`. */
const partsOf = (path: string): string[] => path.split(/[.[\]"]+/).filter(Boolean);
