import { declarationOf } from "../provider/declaration-of";
import { type Disruption, isWorse } from "../provider/language/disruption";
import type { Comparison } from "../provider/language/strictness";
import { type Meaning, meaningOfChange, type ValueMeaning } from "../provider/planning/meaning";
import { kindOf } from "./kinds";
import type { LookUpPrices, LookUpSessions, PlannedResource, Price, Sessions } from "./look-up";
import { type Objects, objectsIn, type People, peopleOf } from "./people";
import type { OtherStep, Plan } from "./plan";
import { inOrder } from "./words";

/** One resource of this package that changes, and what that means. */
export interface ResourceChange {
  readonly resource: PlannedResource;
  readonly meaning: Meaning;
  /** Whether people lose what they have stored. */
  readonly losesData: boolean;
  /** Whom the worst of it concerns. */
  readonly people: People;
  readonly sessions: Sessions;
  /** Empty where prices were not looked up. */
  readonly prices: readonly Price[];
}

/** All that a report says, in a stable order: the worst first. */
export interface Report {
  readonly project: string;
  readonly stack: string;
  readonly failures: readonly string[];
  readonly changes: readonly ResourceChange[];
  readonly others: readonly OtherStep[];
  readonly unchanged: number;
  readonly isPriced: boolean;
}

/** What a report may ask the cloud; what is not here is not looked up. */
export interface LookUps {
  readonly sessions?: LookUpSessions;
  readonly prices?: LookUpPrices;
}

const NO_MEANING: Meaning = {
  changes: [],
  worst: {
    class: "none",
    whom: "nobody",
    when: "now",
    certainty: "unsaid",
    note: "this version of pulumi-wuying does not know the type",
  },
  strictness: "unknown",
};

const UNTOLD: Price = { kind: "unknown", reason: "the look-up says nothing of it" };

/** Works out what a plan means. A look-up that fails leaves its part unknown, and never empty. */
export async function reportOn(plan: Plan, lookUps: LookUps = {}): Promise<Report> {
  const resources = plan.steps.map(({ resource }) => resource);
  const meant = plan.steps.map(({ resource, changedPaths }) => ({
    resource,
    meaning: meaningFor(resource, changedPaths),
  }));
  const disrupted = meant.filter(({ meaning }) => meaning.worst.class !== "none");
  const [sessions, prices] = await Promise.all([
    sessionsOf(
      disrupted.map(({ resource }) => resource),
      lookUps.sessions,
    ),
    pricesOf(resources, lookUps.prices),
  ]);
  const objects = objectsIn([...resources, ...plan.untouched]);
  const changes = meant.map(
    ({ resource, meaning }): ResourceChange => ({
      resource,
      meaning,
      losesData: isLost(resource, meaning.worst),
      people: concerned(meaning, resource, objects),
      sessions: sessions.get(resource.urn) ?? { kind: "notLookedUp" },
      prices: prices.get(resource.urn) ?? (lookUps.prices === undefined ? [] : [UNTOLD]),
    }),
  );
  return {
    project: plan.project,
    stack: plan.stack,
    failures: plan.failures,
    changes: changes.sort(worstFirst),
    others: [...plan.others].sort((a, b) => inOrder(a.type, b.type) || inOrder(a.urn, b.urn)),
    unchanged: plan.unchanged,
    isPriced: lookUps.prices !== undefined,
  };
}

function meaningFor(resource: PlannedResource, changedPaths: readonly string[] | undefined): Meaning {
  const declaration = declarationOf(resource.token);
  if (declaration === undefined) {
    return NO_MEANING;
  }
  const meaning = meaningOfChange(declaration, { ...resource, ...(changedPaths && { changedPaths }) });
  return { ...meaning, changes: [...meaning.changes].sort((a, b) => inOrder(a.path, b.path)) };
}

/** Everybody whom a change disturbs as badly as the worst does. */
function concerned({ changes, worst }: Meaning, resource: PlannedResource, objects: Objects): People {
  const whom = changes.filter(({ disruption }) => disruption.class === worst.class);
  const found = [...new Set([worst.whom, ...whom.map(({ disruption }) => disruption.whom)])].map((each) =>
    peopleOf(each, resource, objects),
  );
  return {
    names: [...new Set(found.flatMap(({ names }) => names))].sort(inOrder),
    isComplete: found.every(({ isComplete }) => isComplete),
  };
}

/** An object on which people store something takes it along when it goes. */
const isLost = ({ token }: PlannedResource, { class: worst }: Disruption): boolean =>
  worst === "dataLoss" || (worst === "replace" && declarationOf(token)?.holdsData !== undefined);

const worstFirst = (one: ResourceChange, other: ResourceChange): number =>
  Number(other.losesData) - Number(one.losesData) ||
  Number(isWorse(other.meaning.worst, one.meaning.worst)) -
    Number(isWorse(one.meaning.worst, other.meaning.worst)) ||
  inOrder(one.resource.token, other.resource.token) ||
  inOrder(one.resource.name, other.resource.name) ||
  inOrder(one.resource.urn, other.resource.urn) ||
  inOrder(one.resource.operation, other.resource.operation);

async function sessionsOf(
  resources: readonly PlannedResource[],
  lookUp: LookUpSessions | undefined,
): Promise<ReadonlyMap<string, Sessions>> {
  if (lookUp === undefined || resources.length === 0) {
    return new Map();
  }
  try {
    return await lookUp(resources);
  } catch (error) {
    const unknown: Sessions = { kind: "unknown", reason: reasonOf(error) };
    return new Map(resources.map(({ urn }) => [urn, unknown]));
  }
}

async function pricesOf(
  resources: readonly PlannedResource[],
  lookUp: LookUpPrices | undefined,
): Promise<ReadonlyMap<string, readonly Price[]>> {
  if (lookUp === undefined || resources.length === 0) {
    return new Map();
  }
  try {
    return await lookUp(resources);
  } catch (error) {
    const unknown: Price = { kind: "unknown", reason: reasonOf(error) };
    return new Map(resources.map(({ urn }) => [urn, [unknown]]));
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The values whose policies change, each with what becomes of them. */
export const policyChanges = ({ meaning }: ResourceChange): readonly ValueMeaning[] =>
  meaning.changes.filter(({ strictness }) => strictness !== "neither");

/** Whether a change lets more through, or may: where nobody says, it may. */
export const isLooser = (strictness: Comparison): boolean =>
  strictness === "looser" || strictness === "both" || strictness === "unknown";

/** Whether the resource is an object that comes new: its policies are compared with the cloud's own, and loosen nothing. */
export const isNew = ({ resource }: ResourceChange): boolean =>
  resource.operation === "create" &&
  (resource.after?.adoptId === undefined || resource.after.adoptId === null);

/** Whether an object goes and another one takes its place; an action that runs again takes no place. */
export const isReplaced = ({ resource }: ResourceChange): boolean =>
  resource.operation === "replace" && kindOf(resource.token).acts !== true;
