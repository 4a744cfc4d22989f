import type { Held } from "../adopt/release";
import { kindOf } from "../provider/list-every";
import { aligned } from "./aligned";

/** What becomes of an object that fits. */
export interface Released {
  readonly held: Held;
  readonly result: "wouldRelease" | "released" | "kept";
  readonly reason?: string;
}

/** For programs. */
export function asJson(results: readonly Released[]): string {
  const objects = results.map(({ held: { declaration, id, resource, urn }, result, reason }) => ({
    kind: kindOf(declaration),
    id,
    resource,
    urn,
    result,
    reason,
  }));
  return `${JSON.stringify({ objects }, undefined, 2)}\n`;
}

const WORDS: Readonly<Record<Released["result"], string>> = {
  wouldRelease: "would let go",
  released: "let go",
  kept: "kept",
};

/** For people: a line for each object, and what to do next. */
export function asText(results: readonly Released[], isDone: boolean): string {
  if (results.length === 0) {
    return "Nothing fits. What the stack has made itself fits with --created.\n";
  }
  const rows = results.map(({ held: { declaration, id, resource }, result, reason = "" }) => [
    WORDS[result],
    kindOf(declaration),
    id,
    resource,
    reason,
  ]);
  return [...aligned(rows), "", ...conclusion(results, isDone), ""].join("\n");
}

function conclusion(results: readonly Released[], isDone: boolean): string[] {
  const going = results.filter(({ result }) => result !== "kept");
  if (going.length === 0) {
    return ["Nothing can go. Let go of what uses it, too."];
  }
  if (!isDone) {
    return [`Nothing has changed. With --yes ${going.length} of ${results.length} go out of the stack.`];
  }
  const adopted = going.filter(({ held }) => held.isAdopted).length;
  return [
    `${going.length} of ${results.length} are out of the stack, and in the cloud as before.`,
    ...(adopted > 0
      ? ['Take them out of the program too: with adoptId there, the next "pulumi up" adopts them again.']
      : []),
    ...(adopted < going.length
      ? ['What the stack had made is made anew by the next "pulumi up" of a program that has it.']
      : []),
  ];
}
