import { withoutSecrets } from "../../api/redact";
import type { Declaration, Properties, Value } from "./declaration";
import type { Expected } from "./expected";
import type { PartialFailure } from "./partial-failure";
import { isAbsent, isObject } from "./values";

/** Whether a property, or any part of it, is secret whatever the program says. */
export function isSecret(property: Expected): boolean {
  if (property.secret) {
    return true;
  }
  const parts = [...Object.values(property.fields ?? {}), ...(property.items ? [property.items] : [])];
  return parts.some(isSecret);
}

/** The secret values among a resource's properties. */
export function secretValues({ properties }: Declaration, values: Properties): string[] {
  return Object.entries(properties).flatMap(([name, property]) => secretsIn(property, values[name]));
}

function secretsIn(property: Expected, value: Value | undefined): string[] {
  if (isAbsent(value) || !isSecret(property)) {
    return [];
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, each]) =>
      secretsIn(property.fields?.[name] ?? property.items ?? property, each),
    );
  }
  if (Array.isArray(value)) {
    return value.flatMap((each) => secretsIn(property.items ?? property, each));
  }
  return property.secret ? [String(value)] : [];
}

/**
 * The same error without the secrets of its resource. Its words may be those of the cloud, which quotes what it was
 * given, or those of a mistake that nobody foresaw.
 */
export function scrubbed(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof Error)) {
    return new Error(withoutSecrets(String(error), secrets));
  }
  const facts = error as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(error).filter((each) => each !== FOR_THE_STATE)) {
    const clean = scrubbedFact(facts[name], secrets);
    if (clean !== facts[name]) {
      facts[name] = clean;
    }
  }
  return error;
}

/** Of a partial failure: what the engine is to save, which it encrypts. */
const FOR_THE_STATE: keyof PartialFailure = "properties";

function scrubbedFact(fact: unknown, secrets: readonly string[]): unknown {
  if (typeof fact === "string") {
    return withoutSecrets(fact, secrets);
  }
  if (Array.isArray(fact)) {
    return fact.map((each) => scrubbedFact(each, secrets));
  }
  return fact instanceof Error ? scrubbed(fact, secrets) : fact;
}
