import { type Described, draftsOf, type KnownVariables } from "./drafts";
import { Code, type Expression, isList, isObjectExpression } from "./expression";
import { Identifiers } from "./names";
import { sectionsOf } from "./sections";

/** The program that is written to: a new one, or one that has something already. */
export interface Surroundings {
  /** What the package is called in it. */
  readonly wuying: string;
  /** What the configuration of the stack is called in it. */
  readonly config: string;
  /** The variables of the objects that it has. */
  readonly variables: KnownVariables;
  /** Names that stand for something else in it. */
  readonly names: Iterable<string>;
}

export const NOTHING_AROUND: Surroundings = {
  wuying: "wuying",
  config: "config",
  variables: new Map(),
  names: [],
};

/** The text of resources, and whether it reads the configuration of the stack. */
export interface Body {
  readonly text: string;
  readonly readsConfig: boolean;
}

/** The program text that takes the objects over. */
export function bodyOf(
  objects: readonly Described[],
  { wuying, config, variables, names }: Surroundings,
): Body {
  const identifiers = new Identifiers([...names, wuying, config, "pulumi", "rows", "name", "resource"]);
  const types = draftsOf(objects, { known: variables, config, identifiers });
  const sections = types.flatMap((drafts) => sectionsOf(drafts, { wuying, identifiers }));
  const readsConfig = types.flat().some(({ args }) => hasPlaceholder(args));
  return { text: `${joined(sections)}\n`, readsConfig };
}

/** Short statements stand together; a longer one has a line between. */
function joined(sections: readonly string[]): string {
  return sections
    .map((section, at) => {
      const before = sections[at - 1];
      const isShort = before !== undefined && !before.includes("\n") && !section.includes("\n");
      return `${at === 0 ? "" : isShort ? "\n" : "\n\n"}${section}`;
    })
    .join("");
}

const hasPlaceholder = (value: Expression): boolean => {
  if (value instanceof Code) {
    return value.call !== undefined;
  }
  if (isList(value)) {
    return value.some(hasPlaceholder);
  }
  return isObjectExpression(value) && Object.values(value).some(hasPlaceholder);
};

/** A whole program. */
export function programOf(objects: readonly Described[], where: readonly string[]): string {
  const { text, readsConfig } = bodyOf(objects, NOTHING_AROUND);
  return [
    `// Taken over by "npx pulumi-wuying adopt"${where.length === 0 ? "" : ` from ${where.join(", ")}`}.`,
    '// What has adoptId is protected from deletion; "npx pulumi-wuying release" lets go of it again.',
    ...(readsConfig ? ['import * as pulumi from "@pulumi/pulumi";'] : []),
    'import * as wuying from "pulumi-wuying";',
    "",
    ...(readsConfig ? ["const config = new pulumi.Config();", ""] : []),
    text,
  ].join("\n");
}
