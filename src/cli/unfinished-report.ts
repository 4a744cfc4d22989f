import type { Unfinished } from "../provider/unfinished";
import { aligned } from "./aligned";

/** For programs. Times are in ISO 8601. */
export function asJson(
  found: readonly Unfinished[],
  failures: readonly { readonly product: string; readonly message: string }[],
): string {
  const unfinished = found.map((each) => ({
    ...each,
    createdAt: iso(each.createdAt),
    notedAt: iso(each.notedAt),
  }));
  return `${JSON.stringify({ unfinished, failures }, undefined, 2)}\n`;
}

/** For people: a line for each, and what to do. */
export function asText(found: readonly Unfinished[], isComplete: boolean): string {
  if (found.length === 0) {
    return isComplete
      ? "Nothing is unfinished.\n"
      : "Nothing unfinished was found in what could be listed.\n";
  }
  const rows = found.map((each) => [
    each.kind ?? "?",
    each.id ?? "id unknown",
    time(each),
    `found by ${each.foundBy.join(", ")}`,
    ...(each.kind === undefined ? [doubt(each)] : []),
  ]);
  return [...aligned(rows), "", ...advice(found), ""].join("\n");
}

const doubt = ({ id, candidates = [], file }: Unfinished): string => {
  if (id !== undefined) {
    return `could not be looked for; noted in ${file}`;
  }
  const guess =
    candidates.length > 0 ? `it may have made ${candidates.join(" or ")}` : "nothing here fits it";
  return `a create whose outcome is unknown: ${guess}; noted in ${file}`;
};

function advice(found: readonly Unfinished[]): string[] {
  const lines = [
    'A "pulumi up" that is running just now, or that ended in an error, has such objects too. "pulumi up" of a stack',
    "goes on with those of resources that are still in its program: run it first. The others can be deleted in the",
    "console.",
  ];
  if (found.some(({ id }) => id === undefined)) {
    lines.push(
      "A create of unknown outcome may have been in another account or region. Delete its file when nothing is left of it.",
    );
  }
  return [...lines, "Nothing was deleted."];
}

function time({ createdAt, notedAt }: Unfinished): string {
  if (createdAt !== undefined) {
    return `created ${iso(createdAt)} (${age(createdAt)})`;
  }
  return notedAt === undefined ? "created at an unknown time" : `noted ${iso(notedAt)} (${age(notedAt)})`;
}

const iso = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

function age(moment: number): string {
  const minutes = Math.floor((Date.now() - moment) / 60_000);
  if (minutes < 1) {
    return "just now";
  }
  if (minutes < 120) {
    return `${minutes} min ago`;
  }
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`;
}
