import type { Value } from "../language/declaration";
import { harmWords } from "../language/harm-words";
import type { Meaning, ValueMeaning } from "./meaning";

/** Words of the API; of other texts a message says no more than that they change. */
const WORD = /^[\w-]{1,20}$/;

const LOOSENING = { looser: "looser", both: "in part looser, in part tighter" } as const;

/**
 * What a preview says at a resource that changes: whom it disturbs, and which policies get looser. Nothing where nobody
 * is disturbed and nothing is loosened.
 */
export function previewWords(how: "in place" | "replaced", { changes, worst }: Meaning): string[] {
  const harm = worst.class === "none" ? [] : [`${how}; ${harmWords(worst)}`];
  const looser = changes.flatMap((change) => {
    const { path, strictness } = change;
    return strictness === "looser" || strictness === "both"
      ? [`${LOOSENING[strictness]}: ${path}${fromTo(change)}`]
      : [];
  });
  return [...harm, ...looser];
}

function fromTo({ before, after }: ValueMeaning): string {
  const values = [before, after].map(shortly);
  return values.includes(undefined) ? "" : ` ${values.join(" → ")}`;
}

function shortly(value: Value | undefined): string | undefined {
  if (value === undefined || value === null) {
    return "not set";
  }
  return WORD.test(String(value)) ? String(value) : undefined;
}
