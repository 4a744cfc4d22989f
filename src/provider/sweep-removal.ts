import { contextFor, type ObjectRun } from "./found-objects";
import { type Match, reasonToKeep } from "./sweep";

/** What became of an object that fits. */
export interface Outcome {
  readonly match: Match;
  readonly result: "deleted" | "kept" | "failed";
  /** Why, unless it was deleted. */
  readonly reason?: string;
}

/**
 * Deletes what may go, and waits until it is gone: what uses another object before that one. Where an object stays, what
 * it uses stays too.
 *
 * @param ids The objects that may go whatever protects them.
 */
export async function removeSwept(
  run: ObjectRun,
  matches: readonly Match[],
  ids: readonly string[],
): Promise<readonly Outcome[]> {
  let outcomes = matches.flatMap((match): Outcome[] =>
    match.kept === undefined ? [] : [{ match, result: "kept", reason: match.kept }],
  );
  let pending = matches.filter(({ kept }) => kept === undefined);
  while (pending.length > 0) {
    const waiting = new Set(pending.map(({ id }) => id));
    const ready = pending.filter(({ usedBy }) => !usedBy.some((id) => waiting.has(id)));
    if (ready.length === 0) {
      const reason = "it is in use";
      return [...outcomes, ...pending.map((match): Outcome => ({ match, result: "kept", reason }))];
    }
    const before = outcomes;
    const ended = await Promise.all(ready.map((match) => removeOne(run, match, before, ids)));
    outcomes = [...outcomes, ...ended];
    pending = pending.filter((match) => !ready.includes(match));
  }
  return outcomes;
}

async function removeOne(
  run: ObjectRun,
  match: Match,
  before: readonly Outcome[],
  ids: readonly string[],
): Promise<Outcome> {
  const { declaration, id, properties, usedBy } = match;
  const left = before.find((outcome) => outcome.result !== "deleted" && usedBy.includes(outcome.match.id));
  if (left !== undefined) {
    return { match, result: "kept", reason: `${left.match.id} uses it` };
  }
  if (run.signal.aborted) {
    return { match, result: "kept", reason: "the command was stopped" };
  }
  try {
    // Others may have gone for minutes: somebody can have got the object meanwhile.
    const kept = await reasonToKeep(run, match, ids);
    if (kept !== undefined) {
      return { match, result: "kept", reason: kept };
    }
    await declaration.lifecycle.remove(contextFor(run, declaration), id, properties);
    return { match, result: "deleted" };
  } catch (error) {
    return { match, result: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
