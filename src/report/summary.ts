import type { DisruptionClass } from "../provider/language/disruption";
import { kindOf } from "./kinds";
import { isLooser, isNew, policyChanges, type Report, type ResourceChange } from "./model";
import { totalsOf, totalWords } from "./money";
import { capital, counted, countedByKind, firstOf, inOrder, listed, PEOPLE } from "./words";

/** The line from which a reviewer can decide. */
export function summaryOf(report: Report): string {
  const hasFailed = report.failures.length > 0;
  const what = operationWords(report);
  if (what === "") {
    return hasFailed ? "The preview failed before it planned a change." : "Nothing changes.";
  }
  const failed = hasFailed ? "The preview failed, and this is only what it had planned by then. " : "";
  const consequences = [
    ...peopleWords(report.changes),
    ...sessionWords(report.changes),
    ...policyWords(report.changes),
    ...(report.isPriced ? [totalWords(totalsOf(report.changes.flatMap(({ prices }) => prices)))] : []),
  ];
  return `${failed}${capital([what, consequences.join("; ")].filter((part) => part !== "").join(": "))}.`;
}

interface Verb {
  readonly is: string;
  readonly are: string;
  readonly of: (change: ResourceChange) => boolean;
}

const acts = ({ resource }: ResourceChange): boolean => kindOf(resource.token).acts === true;
const operates =
  (...operations: readonly string[]) =>
  (change: ResourceChange): boolean =>
    !acts(change) && operations.includes(change.resource.operation);

const VERBS: readonly Verb[] = [
  { is: "changes in place", are: "change in place", of: operates("update") },
  { is: "is replaced", are: "are replaced", of: operates("replace") },
  { is: "is deleted", are: "are deleted", of: operates("delete") },
  { is: "is created", are: "are created", of: operates("create") },
  {
    is: "runs",
    are: "run",
    of: (change) => acts(change) && ["create", "replace"].includes(change.resource.operation),
  },
  {
    is: "only changes in the state",
    are: "only change in the state",
    of: (change) => acts(change) && ["update", "delete"].includes(change.resource.operation),
  },
];

/** `2 desktops change in place, 1 is replaced`: a kind that was just named is not named again. */
function operationWords({ changes, others }: Report): string {
  let lastKind = "";
  const parts = VERBS.flatMap(({ is, are, of }) => {
    const tokens = changes.filter(of).map(({ resource }) => resource.token);
    if (tokens.length === 0) {
      return [];
    }
    const kinds = [...new Set(tokens.map((token) => kindOf(token).one))];
    const [kind = ""] = kinds.length === 1 ? kinds : [];
    const isSame = kind !== "" && kind === lastKind;
    lastKind = kind;
    const objects = isSame ? tokens.length.toLocaleString("en-US") : countedByKind(tokens);
    return [`${objects} ${tokens.length === 1 ? is : are}`];
  });
  if (others.length > 0) {
    const resources = counted(others.length, RESOURCE_OF_OTHERS);
    parts.push(`${resources} ${others.length === 1 ? "changes" : "change"}`);
  }
  return parts.join(", ");
}

const RESOURCE_OF_OTHERS = {
  one: "resource of another provider",
  many: "resources of other providers",
};

/** Whom it does something to, as far as the plan tells: the worst first, and each resource in its worst only. */
function peopleWords(changes: readonly ResourceChange[]): string[] {
  const sentences = EFFECTS.flatMap(({ of, does, may }) => [
    ...disturbed(
      changes.filter((change) => of(change) && isSaid(change)),
      does,
    ),
    ...disturbed(
      changes.filter((change) => of(change) && !isSaid(change)),
      { one: may, many: may },
    ),
  ]);
  return changes.length === 0 || sentences.length > 0 ? sentences : ["nobody is disturbed"];
}

interface Effect {
  readonly of: (change: ResourceChange) => boolean;
  readonly does: Verbs;
  /** Where the vendor does not say. */
  readonly may: string;
}
interface Verbs {
  readonly one: string;
  readonly many: string;
}

const isOfClass =
  (kind: DisruptionClass) =>
  ({ meaning, losesData }: ResourceChange): boolean =>
    meaning.worst.class === kind && !losesData;

const EFFECTS: readonly Effect[] = [
  { of: ({ losesData }) => losesData, does: { one: "loses", many: "lose" }, may: "may lose" },
  { of: isOfClass("replace"), does: { one: "loses", many: "lose" }, may: "may lose" },
  {
    of: isOfClass("signOut"),
    does: { one: "is signed out", many: "are signed out" },
    may: "may be signed out",
  },
  {
    of: isOfClass("restart"),
    does: { one: "is interrupted by a restart", many: "are interrupted by a restart" },
    may: "may be interrupted by a restart",
  },
];

const isSaid = ({ meaning }: ResourceChange): boolean => meaning.worst.certainty !== "unsaid";

function disturbed(changes: readonly ResourceChange[], { one, many }: Verbs): string[] {
  if (changes.length === 0) {
    return [];
  }
  const people = together(changes);
  const verb = people.isOne ? one : many;
  const tokens = changes.map(({ resource }) => resource.token);
  const isObject = changes.some(({ meaning }) => ["dataLoss", "replace"].includes(meaning.worst.class));
  const lost = changes.some(({ losesData }) => losesData) ? "what is stored on " : "access to ";
  return [`${people.words} ${verb}${isObject ? ` ${lost}${countedByKind(tokens)}` : ""}`];
}

/** The people of several changes, together: `2 people and other users of 1 cluster`. */
function together(changes: readonly ResourceChange[]): { readonly words: string; readonly isOne: boolean } {
  const names = new Set(
    changes.flatMap(({ resource, people }) =>
      people.names.map((name) => `${resource.token.split(":")[0]}/${name}`),
    ),
  );
  const open = changes.filter(({ people }) => !people.isComplete).map(({ resource }) => resource.token);
  if (names.size === 0 && open.length === 0) {
    return { words: "nobody that the plan names", isOne: true };
  }
  const [holders, concerning] = [open.filter(hasUsers), open.filter((token) => !hasUsers(token))];
  const parts = [
    ...(names.size > 0 ? [counted(names.size, PEOPLE)] : []),
    ...(holders.length > 0 ? [`${names.size > 0 ? "other " : ""}users of ${countedByKind(holders)}`] : []),
    ...(concerning.length > 0
      ? [`those whom ${countedByKind(concerning)} ${concerning.length === 1 ? "concerns" : "concern"}`]
      : []),
  ];
  return { words: listed(parts), isOne: names.size === 1 && open.length === 0 };
}

/** An action and an image concern the users of another object. */
const hasUsers = (token: string): boolean => kindOf(token).acts !== true && !token.endsWith(":Image");

/** Who is connected now, where that was looked up. */
function sessionWords(changes: readonly ResourceChange[]): string[] {
  const sessions = changes.map((change) => change.sessions).filter(({ kind }) => kind !== "notLookedUp");
  if (sessions.length === 0) {
    return [];
  }
  const open = sessions.reduce((sum, each) => sum + (each.kind === "known" ? each.count : 0), 0);
  const unknown = changes
    .filter((change) => change.sessions.kind === "unknown")
    .map(({ resource }) => resource.token);
  const count = open === 0 ? "no session" : counted(open, { one: "session", many: "sessions" });
  const known =
    sessions.length > unknown.length
      ? [`${count} that this disturbs ${open > 1 ? "are" : "is"} open now`]
      : [];
  return [...known, ...(unknown.length > 0 ? [`the sessions of ${countedByKind(unknown)} are unknown`] : [])];
}

/** Which policies get looser, or may; of new objects, which let through more than the cloud does by itself. */
function policyWords(changes: readonly ResourceChange[]): string[] {
  const namesOf = (
    isMeant: (change: ResourceChange) => boolean,
    ...strictness: readonly string[]
  ): string[] => {
    const found = changes
      .filter(isMeant)
      .flatMap((change) => policyChanges(change).filter((each) => strictness.includes(each.strictness)))
      .map(({ path }) => lastName(path));
    return [...new Set(found)].sort(inOrder);
  };
  const isOld = (change: ResourceChange): boolean => !isNew(change);
  const verb = (names: readonly string[], one: string, many: string): string =>
    names.length === 1 ? one : many;
  const clause = (names: readonly string[], one: string, many: string): string[] =>
    names.length === 0 ? [] : [`${firstOf(names)} ${verb(names, one, many)}`];
  const looser = namesOf(isOld, "looser", "both");
  const mayBe = namesOf(isOld, "unknown").filter((name) => !looser.includes(name));
  const tighter = namesOf(isOld, "tighter").filter((name) => !looser.includes(name));
  const fresh = changes.filter(
    (change) =>
      isNew(change) &&
      policyChanges(change).some(({ strictness }) => isLooser(strictness) && strictness !== "unknown"),
  );
  return [
    ...clause(looser, "gets looser", "get looser"),
    ...clause(mayBe, "may get looser", "may get looser"),
    ...clause(tighter, "gets tighter", "get tighter"),
    ...(fresh.length === 0
      ? []
      : [
          `${countedByKind(fresh.map(({ resource }) => resource.token))} ${fresh.length === 1 ? "comes" : "come"} with looser policies than the cloud's own`,
        ]),
  ];
}

/** `clipboard` of `policy.clipboard`. */
const lastName = (path: string): string => path.split(".").at(-1) ?? path;
