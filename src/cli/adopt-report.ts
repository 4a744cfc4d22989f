import type { Blank } from "../adopt/blanks";
import type { Description } from "../adopt/describe";
import type { LeftOut } from "../adopt/find";
import { nounOf } from "../adopt/kinds";
import { propertyAt } from "../adopt/paths";
import { kindOf } from "../provider/list-every";
import { allowed } from "../provider/planning/check";

/** What came of an adoption. */
export interface Result extends Pick<Description, "objects" | "blanks" | "dropped"> {
  readonly program: string;
  readonly leftOut: readonly LeftOut[];
  /** How many fit and were in the program before. */
  readonly alreadyThere: number;
}

/** For programs. */
export function asJson({ program, objects, blanks, leftOut, dropped }: Result): string {
  const value = {
    program,
    objects: objects.map(({ taken: { declaration, id, name, region }, resource }) => ({
      kind: kindOf(declaration),
      id,
      name,
      region,
      resource,
    })),
    missing: blanks.map(({ declaration, path, key, isSecret, objects: those }) => ({
      kind: kindOf(declaration),
      property: path,
      configuration: key,
      secret: isSecret,
      ids: those.map(({ id }) => id),
    })),
    leftOut: leftOut.map(plain),
    dropped: dropped.map(plain),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const plain = ({ declaration, id, because }: LeftOut) => ({ kind: kindOf(declaration), id, because });

/** What a person at the terminal is asked. */
export function question({ declaration, path, property, objects }: Blank): string {
  const doc = propertyAt(declaration, path) as { readonly doc?: string };
  return [
    "",
    `${kindOf(declaration)}.${path} of ${those(declaration, objects)}. ${doc.doc ?? ""}`.trim(),
    `It is ${allowed(property)}; leave it empty to give it later.`,
    "> ",
  ].join("\n");
}

const MOST_NAMED = 5;

function those(
  declaration: LeftOut["declaration"],
  objects: readonly { readonly name: string; readonly id: string }[],
): string {
  const names = objects.slice(0, MOST_NAMED).map(({ name, id }) => name || id);
  const more = objects.length > MOST_NAMED ? ` and ${objects.length - MOST_NAMED} more` : "";
  return `${counted(objects.length, nounOf(declaration))} (${names.join(", ")}${more})`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** For people, beside the program: what was taken over, what is to be given, and what is left out. */
export function said(result: Result, file: string | undefined): string {
  const { objects, blanks, leftOut, dropped, alreadyThere } = result;
  const lines = [
    summary(result, file),
    ...(alreadyThere > 0 && objects.length > 0
      ? [
          `${counted(alreadyThere, "other object")} that ${alreadyThere === 1 ? "fits is" : "fit are"} in it already.`,
        ]
      : []),
    ...listed("Left out:", leftOut),
    ...listed("Not in the program, since the package does not take what the cloud has:", dropped),
    ...toGive(blanks),
  ];
  return `${lines.join("\n")}\n`;
}

function summary({ objects, alreadyThere }: Result, file: string | undefined): string {
  if (objects.length === 0) {
    return alreadyThere > 0
      ? `All ${alreadyThere} that fit are in the program already; it is as it was.`
      : "Nothing fits, so nothing was written.";
  }
  const counts = new Map<string, number>();
  for (const { taken } of objects) {
    const kind = kindOf(taken.declaration);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
  const where = file === undefined ? "The program" : file;
  return `${where} takes over ${kinds}. "pulumi preview" looks at each of them, and nothing in the cloud has changed.`;
}

/** What has the same reason stands on one line. */
function listed(title: string, all: readonly LeftOut[]): string[] {
  const groups = new Map<string, LeftOut[]>();
  for (const each of all) {
    const key = `${each.declaration.token} ${each.because}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const lines = [...groups.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .map(
        ({ declaration, because }) => `  ${kindOf(declaration)}, ${those(declaration, group)}: ${because}`,
      ),
  );
  return lines.length === 0 ? [] : [title, ...lines];
}

function toGive(blanks: readonly Blank[]): string[] {
  if (blanks.length === 0) {
    return [];
  }
  return [
    "The cloud does not tell these, so the program reads them from the configuration of the stack:",
    ...blanks.flatMap(({ declaration, path, key, property, isSecret, objects }) => [
      `  ${kindOf(declaration)}.${path} of ${those(declaration, objects)}: ${allowed(property)}`,
      `      pulumi config set ${isSecret ? "--secret " : ""}${key} …`,
    ]),
    "--set gives those that are no secrets beforehand, for each object if need be.",
  ];
}
