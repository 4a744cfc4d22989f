import type { Value } from "./declaration";
import { hasUnknown, isAbsent } from "./values";

/** What a change does to people at work, from nothing to the worst. */
export const DISRUPTION_CLASSES = [
  /** Nobody notices: sessions go on, and nobody loses anything. */
  "none",
  /** The machine goes down and comes up again. Sessions on it end, and the same people can open new ones. */
  "restart",
  /** Sessions end, or people cannot connect any more. */
  "signOut",
  /** What people have stored is gone. */
  "dataLoss",
  /** The object goes with all that is on it, and another one takes its place. */
  "replace",
] as const;
export type DisruptionClass = (typeof DISRUPTION_CLASSES)[number];

/** Whom a change disturbs, in words that go on with a sentence. */
export const WHOM = {
  nobody: "nobody",
  clusterUsers: "the users of the cluster's desktops",
  desktopUser: "the user of the desktop",
  groupUsers: "all users of the group",
  workstationUsers: "the users of the workstation",
  sourceUsers: "the users of the machine that the image is made from",
  namedUser: "the user that it names",
  removedUsers: "users who are taken out",
  unauthorizedUsers: "users who are not authorised",
  disconnectedUsers: "users who are disconnected",
  internetUsers: "users who come from the internet",
} as const;
export type Whom = keyof typeof WHOM;

/** When it does, in words that end a sentence. */
export const WHEN = {
  now: "at once",
  afterSession: "when their session ends",
  scheduledTime: "at the time that the program sets",
} as const;
export type When = keyof typeof WHEN;

/**
 * How it is known: a source says it; it follows from what the change is; or the vendor does not say. Then the class is
 * the worst that is to be expected, and may be more than what happens.
 */
export type Certainty = "documented" | "inferred" | "unsaid";

/** Whom a change disturbs, how badly and when. */
export interface Disruption {
  readonly class: DisruptionClass;
  readonly whom: Whom;
  readonly when: When;
  readonly certainty: Certainty;
  /** What the others do not say, as a part of a sentence. */
  readonly note?: string;
}

/** What a change disturbs, by the values before and after it. Either may be absent, and both are known. */
export type DisruptionByChange = (before: Value | undefined, after: Value | undefined) => Disruption;

/** A disruption, and which changes of a value have it; all others have less. */
export interface Disrupts {
  /** The worst that a change can do. */
  readonly disruption: Disruption;
  /** Where it depends on the values: what a change of these does. Fields of an object take it over with the rest of its effect. */
  readonly byChange?: DisruptionByChange;
}

export const NOBODY: Disruption = { class: "none", whom: "nobody", when: "now", certainty: "inferred" };

/** Nobody is disturbed, with what else there is to say. */
export const nobody = (note: string, certainty: Certainty = "inferred"): Disruption => ({
  ...NOBODY,
  certainty,
  note,
});

type More = Partial<Pick<Disruption, "when" | "certainty" | "note">>;

/** What follows from the change itself, unless a source says it. */
const does =
  (kind: DisruptionClass) =>
  (whom: Whom, more: More = {}): Disruption => ({
    class: kind,
    whom,
    when: "now",
    certainty: "inferred",
    ...more,
  });

export const restarts = does("restart");
export const signsOut = does("signOut");
export const losesData = does("dataLoss");
export const replaces = does("replace");

/** Where the vendor does not say whether people notice, so that nobody takes silence for safety. */
export const maySignOut = (whom: Whom, note?: string): Disruption =>
  signsOut(whom, { certainty: "unsaid", ...(note === undefined ? {} : { note }) });

/** The same harm to others. */
export const toWhom = (disruption: Disruption, whom: Whom): Disruption => ({ ...disruption, whom });

const severity = (disruption: Disruption): number => DISRUPTION_CLASSES.indexOf(disruption.class);

/** Whether one is worse than the other. Of two of a class, what is known to happen is worse than what may. */
export function isWorse(one: Disruption, other: Disruption): boolean {
  const difference = severity(one) - severity(other);
  if (difference !== 0) {
    return difference > 0;
  }
  return one.certainty !== "unsaid" && other.certainty === "unsaid";
}

/** The worst of them; nobody is disturbed by none. */
export const worstOf = (disruptions: readonly Disruption[]): Disruption =>
  disruptions.reduce((worst, each) => (isWorse(each, worst) ? each : worst), disruptions[0] ?? NOBODY);

/** What a change of these values does: the worst where one of them is not known yet. */
export function disruptionOf(
  { disruption, byChange }: Disrupts,
  before: Value | undefined,
  after: Value | undefined,
): Disruption {
  return byChange === undefined || hasUnknown(before) || hasUnknown(after)
    ? disruption
    : byChange(before, after);
}

/** Disturbs whenever it changes. */
export const always = (disruption: Disruption): Disrupts => ({ disruption });

/** Disturbs when it becomes this value; `otherwise` is what any other change does. */
export const whenItTurns = (
  to: string | boolean,
  disruption: Disruption,
  otherwise: Disruption = NOBODY,
): Disrupts => ({
  disruption,
  byChange: (_before, after) => (after === to ? disruption : otherwise),
});

/** Disturbs when a number becomes lower, or comes where none was known; `endless` stands for more than any other. */
export const whenLower = (
  disruption: Disruption,
  { endless, otherwise = NOBODY }: { readonly endless?: number; readonly otherwise?: Disruption } = {},
): Disrupts => {
  const size = (value: Value | undefined): number => (value === endless ? Infinity : Number(value));
  return {
    disruption,
    byChange: (before, after) =>
      !isAbsent(before) && !isAbsent(after) && size(after) >= size(before) ? otherwise : disruption,
  };
};

/**
 * Disturbs when something is taken out of a list. Where the program has not given the list before, nobody knows what
 * was in it, unless an absent one is `emptyBefore`.
 */
export const whenTakenOut = (
  disruption: Disruption,
  { emptyBefore = false }: { readonly emptyBefore?: boolean } = {},
): Disrupts => ({
  disruption,
  byChange: (before, after) => {
    if (!Array.isArray(before)) {
      return emptyBefore ? NOBODY : disruption;
    }
    const stays = new Set((Array.isArray(after) ? after : []).map((item) => JSON.stringify(item)));
    return before.every((item) => stays.has(JSON.stringify(item))) ? NOBODY : disruption;
  },
});

/** Disturbs when something that was there changes or goes; new where nothing was, it disturbs nobody. */
export const whenItWasThere = (disruption: Disruption): Disrupts => ({
  disruption,
  byChange: (before) => (isAbsent(before) ? NOBODY : disruption),
});
