import { type Disruption, type DisruptionClass, WHEN, WHOM } from "./disruption";

/** What a class is called in a sentence: where it is known to happen, and where it may. */
const CLASS_WORDS: Readonly<Record<DisruptionClass, readonly [does: string, may: string, end: string]>> = {
  none: ["disturbs", "may disturb", ""],
  restart: ["interrupts", "may interrupt", " by a restart"],
  signOut: ["signs out", "may sign out", ""],
  dataLoss: ["takes from", "may take from", " what they have stored"],
  replace: ["takes from", "may take from", " the object itself"],
};

/** Whom something disturbs, how badly and when: `signs out all users of the group, at once`. */
export function harmWords({ class: kind, whom, when, certainty }: Disruption): string {
  const [does, may, end] = CLASS_WORDS[kind];
  const words = `${certainty === "unsaid" ? may : does} ${WHOM[whom]}${end}`;
  return kind === "none" ? words : `${words}, ${WHEN[when]}`;
}
