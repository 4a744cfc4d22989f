import { readFileSync } from "node:fs";
import { GATES, type Gate } from "../report/rules";
import { UsageError } from "./command";
import { nearest } from "./nearest";

/** The file of rules that is looked for in the working directory. */
export const DEFAULT_CONFIG = "wuying.report.json";

/** What a file of rules may say. */
export interface ReportConfig {
  readonly failOn?: readonly Gate[];
  readonly budget?: number;
  readonly live?: boolean;
  readonly showUsers?: boolean;
  readonly price?: boolean;
}

/** Reads a file of rules; one that need not be there says nothing when it is not. */
export function readReportConfig(
  path: string,
  { isRequired }: { readonly isRequired: boolean },
): ReportConfig {
  const text = textOf(path, isRequired);
  if (text === undefined) {
    return {};
  }
  const value = parsed(path, text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(`${path} has to be one JSON object, such as {"failOn": ["dataLoss"]}.`);
  }
  const entries = Object.entries(value);
  for (const [name] of entries) {
    if (!Object.hasOwn(READERS, name)) {
      throw new UsageError(unknownName(path, name));
    }
  }
  return Object.fromEntries(
    entries.map(([name, each]) => [name, READERS[name as keyof ReportConfig](`${name} in ${path}`, each)]),
  );
}

type Reader = (where: string, value: unknown) => unknown;

const READERS: Readonly<Record<keyof ReportConfig, Reader>> = {
  failOn: (where, value) => {
    if (!Array.isArray(value)) {
      throw new UsageError(`${where} must be a list of ${GATES.join(", ")}, but is ${shown(value)}.`);
    }
    return (value as readonly unknown[]).map((each) => gate(where, each));
  },
  budget: (where, value) => positiveAmount(where, value),
  live: (where, value) => trueOrFalse(where, value),
  showUsers: (where, value) => trueOrFalse(where, value),
  price: (where, value) => trueOrFalse(where, value),
};

/** One of the rules, by its name. */
export function gate(where: string, name: unknown): Gate {
  const found = GATES.find((known) => known === name);
  if (found === undefined) {
    throw new UsageError(`${where} knows ${GATES.join(", ")}, not ${shown(name)}.`);
  }
  return found;
}

/** An amount of money. */
export function positiveAmount(where: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
    throw new UsageError(`${where} must be a number from 0, such as 500 or 99.50, but is ${shown(value)}.`);
  }
  return value;
}

function trueOrFalse(where: string, value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw new UsageError(`${where} must be true or false, but is ${shown(value)}.`);
  }
  return value;
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

function unknownName(path: string, name: string): string {
  const names = Object.keys(READERS);
  const meant = nearest(name, names);
  return `${path} knows ${names.join(", ")}, not "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
}

function textOf(path: string, isRequired: boolean): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") {
      throw new UsageError(`${path} cannot be read: ${message}.`);
    }
    if (isRequired) {
      throw new UsageError(`--config names ${path}, and there is no such file.`);
    }
    return undefined;
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}
