import { describeDuration } from "../provider/language/duration";
import { kindOfMatch, type Match } from "../provider/sweep";
import { aligned } from "./aligned";

/** What becomes of an object that fits. */
export interface Swept {
  readonly match: Match;
  /** Where it is. App Streaming has one endpoint for many regions, and so says nothing of it. */
  readonly region?: string;
  readonly result: "wouldDelete" | "deleted" | "kept" | "failed";
  readonly reason?: string;
}

/** What could not be listed. */
export interface Unlisted {
  readonly region?: string;
  readonly product: string;
  readonly message: string;
}

/** For programs. Times are in ISO 8601. */
export function asJson(swept: readonly Swept[], failures: readonly Unlisted[]): string {
  const objects = swept.map(({ match, region, result, reason }) => ({
    kind: kindOfMatch(match),
    id: match.id,
    name: match.name,
    region,
    createdAt: match.createdAt === undefined ? undefined : new Date(match.createdAt).toISOString(),
    result,
    reason,
  }));
  return `${JSON.stringify({ objects, failures }, undefined, 2)}\n`;
}

const WORDS: Readonly<Record<Swept["result"], string>> = {
  wouldDelete: "would delete",
  deleted: "deleted",
  kept: "kept",
  failed: "FAILED",
};

/** How the account was looked through. */
export interface Course {
  readonly mayDelete: boolean;
  readonly isComplete: boolean;
  readonly hasManyRegions: boolean;
}

/** For people: a line for each object, and what to do next. */
export function asText(swept: readonly Swept[], { mayDelete, isComplete, hasManyRegions }: Course): string {
  if (swept.length === 0) {
    return isComplete ? "Nothing fits.\n" : "Nothing fits in what could be listed. Nothing was deleted.\n";
  }
  const rows = swept.map(({ match, region = "", result, reason }) => [
    WORDS[result],
    kindOfMatch(match),
    ...(hasManyRegions ? [region] : []),
    match.id,
    match.name,
    [age(match), ...(reason === undefined ? [] : [reason])].join("; "),
  ]);
  return [...aligned(rows), "", conclusion(swept, mayDelete, isComplete), ""].join("\n");
}

function conclusion(swept: readonly Swept[], mayDelete: boolean, isComplete: boolean): string {
  const count = (result: Swept["result"]): number => swept.filter((each) => each.result === result).length;
  if (!isComplete) {
    return "Not everything could be listed, so it is not known what is in use. Nothing was deleted.";
  }
  if (!mayDelete) {
    return `Nothing was deleted. With --yes ${count("wouldDelete")} of ${swept.length} would go.`;
  }
  return `${count("deleted")} of ${swept.length} deleted, ${count("kept")} kept, ${count("failed")} failed.`;
}

const age = ({ createdAt }: Match): string =>
  createdAt === undefined ? "age unknown" : `${describeAge(Date.now() - createdAt)} old`;

const DAY_MS = 86_400_000;

/** The times of the cloud and of this machine can differ by a little. */
const describeAge = (ms: number): string =>
  ms < 2 * DAY_MS ? describeDuration(Math.max(0, ms)) : `${Math.floor(ms / DAY_MS)} days`;
