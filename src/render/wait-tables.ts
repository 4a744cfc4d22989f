import type { Declaration } from "../provider/language/declaration";
import { type Described, kebab, nameOf } from "./described";

type Timed = Pick<Described, "token" | "timeouts">;
type WithStates = Pick<Declaration, "token" | "states">;

const words = (states: readonly string[]): string => states.map((state) => `\`${state}\``).join(", ");

const linked = (type: Pick<Described, "token">): string => {
  const { module, type: name } = nameOf(type);
  return `[${module}.${name}](reference/${module}/${kebab(name)}.md)`;
};

/** How long each type has by default. */
export function timeoutTable(all: readonly Timed[]): string {
  const rows = all.map((type) => {
    const { create, update, delete: remove } = type.timeouts;
    return `| ${linked(type)} | ${create} | ${update} | ${remove} |`;
  });
  return ["| resource | create | update | delete |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** What the states of each kind of object mean. */
export function stateTable(all: readonly WithStates[]): string {
  const rows = all.flatMap(({ token, states }) => {
    if (states === undefined) {
      return [];
    }
    const { pending, resting, failed, gone = [] } = states;
    // A state that ends some waits and fails others stands where the object is usable.
    const ends = Object.keys(failed).filter((state) => !resting.includes(state) && !gone.includes(state));
    return [`| ${linked({ token })} | ${words(pending)} | ${words(resting)} | ${words(ends)} |`];
  });
  return ["| resource | on the way | there | fails at once |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

/** Why each failed state is one, as the message of a failed wait says it. */
export function failedStateTable(all: readonly WithStates[]): string {
  const rows = all.flatMap(({ token, states }) =>
    Object.entries(states?.failed ?? {}).map(
      ([state, reason]) => `| ${linked({ token })} | \`${state}\` | ${reason} |`,
    ),
  );
  return ["| resource | state | the message says |", "| --- | --- | --- |", ...rows].join("\n");
}
