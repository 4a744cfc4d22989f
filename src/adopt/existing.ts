import type { Body, Surroundings } from "./program";

/** A program that objects are added to. */
export interface Existing {
  readonly surroundings: Surroundings;
  /** Whether it takes the object over already. */
  readonly has: (id: string) => boolean;
  /** Whether a text of it is the same, so that a resource may have this name. */
  readonly says: (text: string) => boolean;
  /** The program with more resources at its end, and the imports that these need. */
  readonly with: (body: Body) => string;
}

/**
 * Reads a program as far as it matters to what is added. It is no compiler: it finds ids by their quotes and variables
 * by their statements, as `adopt` and most people write them.
 */
export function readExisting(text: string, ids: readonly string[]): Existing {
  const wuying = importedAs(text, "pulumi-wuying") ?? "wuying";
  const pulumi = importedAs(text, "@pulumi/pulumi") ?? "pulumi";
  const [, config = "config"] =
    /\b(?:const|let)\s+([\w$]+)\s*=\s*new\s+[\w$.]*Config\(\s*\)/.exec(text) ?? [];
  const strings = new Set(
    [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g)].map(([, a, b]) => a ?? b),
  );
  return {
    surroundings: {
      wuying,
      config,
      variables: variablesIn(text, ids),
      names: text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [],
    },
    has: (id) => isTaken(text, id),
    says: (each) => strings.has(each),
    with: (body) => withBody(text, body, { wuying, pulumi, config }),
  };
}

const importedAs = (text: string, module: string): string | undefined => {
  const from = `["']${module.replace("/", "\\/")}["']`;
  const found =
    new RegExp(`import\\s+\\*\\s+as\\s+([\\w$]+)\\s+from\\s+${from}`).exec(text) ??
    new RegExp(`const\\s+([\\w$]+)\\s*=\\s*require\\(\\s*${from}\\s*\\)`).exec(text);
  return found?.[1];
};

const quoted = (id: string): RegExp => new RegExp(`(["'\`])${id.replace(/[^\w-]/g, "\\$&")}\\1`, "g");

/** Whether an id stands where it is adopted: as `adoptId`, or in a table or a call, and not where it is only named. */
function isTaken(text: string, id: string): boolean {
  return [...text.matchAll(quoted(id))].some(({ index }) => {
    const before = text.slice(0, index);
    const [, key] = /([\w$]+)\s*:\s*$/.exec(before) ?? [];
    return key === undefined ? !/\.get\([^()]*$/.test(before) : key === "adoptId";
  });
}

/** The variables of statements that have one object each. */
function variablesIn(text: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const statements = [...text.matchAll(/^(?:export )?const ([\p{L}_$][\p{L}\p{N}_$]*) = /gmu)].map(
    ({ 1: variable = "", index, 0: { length } }) => ({
      variable,
      value: firstCall(text.slice(index + length)),
    }),
  );
  return new Map(
    ids.flatMap((id) => {
      const found = statements.find(({ value }) => value !== undefined && isTaken(value, id));
      return found === undefined ? [] : [[id, found.variable] as const];
    }),
  );
}

/** The call or `new` that a text begins with, up to its closing bracket. */
function firstCall(text: string): string | undefined {
  const head = /^(?:new\s+)?[\p{L}_$][\p{L}\p{N}_$.]*\(/u.exec(text);
  if (!head) {
    return undefined;
  }
  let depth = 1;
  for (let at = head[0].length; at < text.length; at += 1) {
    depth += "([{".includes(text[at] ?? " ") ? 1 : ")]}".includes(text[at] ?? " ") ? -1 : 0;
    if (depth === 0) {
      return text.slice(0, at + 1);
    }
  }
  return undefined;
}

interface Names {
  readonly wuying: string;
  readonly pulumi: string;
  readonly config: string;
}

function withBody(text: string, body: Body, { wuying, pulumi, config }: Names): string {
  const imports = [
    ...(body.readsConfig && importedAs(text, "@pulumi/pulumi") === undefined
      ? [`import * as ${pulumi} from "@pulumi/pulumi";`]
      : []),
    ...(importedAs(text, "pulumi-wuying") === undefined
      ? [`import * as ${wuying} from "pulumi-wuying";`]
      : []),
  ];
  const hasConfig = new RegExp(`\\b${config.replace("$", "\\$")}\\s*=\\s*new\\b`).test(text);
  const head = body.readsConfig && !hasConfig ? [`const ${config} = new ${pulumi}.Config();`, ""] : [];
  return `${withImports(text, imports).trimEnd()}\n\n${[...head, body.text].join("\n")}`;
}

/** Imports stand behind those that are there, or at the start. */
function withImports(text: string, imports: readonly string[]): string {
  if (imports.length === 0) {
    return text;
  }
  const last = [
    ...text.matchAll(/^(?:import\s[^;]*?["'][^"']+["'];?|const\s.*=\s*require\(.*\);?)[^\n]*$/gm),
  ].at(-1);
  if (last === undefined) {
    return text.trim() === "" ? `${imports.join("\n")}\n` : `${imports.join("\n")}\n\n${text}`;
  }
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${imports.join("\n")}${text.slice(end)}`;
}
