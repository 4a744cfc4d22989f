import { type Described, kebab, nameOf } from "./described";
import type { States } from "./waited-kinds";

type Timed = Pick<Described, "token" | "timeouts">;

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
export function stateTable(kinds: Readonly<Record<string, States>>): string {
  const rows = Object.entries(kinds).map(([token, { pending, resting, failed, gone = [] }]) => {
    // A state that ends some waits and fails others stands where the object is usable.
    const ends = Object.keys(failed).filter((state) => !resting.includes(state) && !gone.includes(state));
    return `| ${linked({ token })} | ${words(pending)} | ${words(resting)} | ${words(ends)} |`;
  });
  return ["| resource | on the way | there | fails at once |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

/** Why each failed state is one, as the message of a failed wait says it. */
export function failedStateTable(kinds: Readonly<Record<string, States>>): string {
  const rows = Object.entries(kinds).flatMap(([token, { failed }]) =>
    Object.entries(failed).map(([state, reason]) => `| ${linked({ token })} | \`${state}\` | ${reason} |`),
  );
  return ["| resource | state | the message says |", "| --- | --- | --- |", ...rows].join("\n");
}
