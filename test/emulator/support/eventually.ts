import { setTimeout as sleep } from "node:timers/promises";
import { jump } from "./jumping-clock";

const LIMIT_MS = 10_000;

/** Reads again and again until the value is as wanted; returns it. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (wanted(value)) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`still ${JSON.stringify(value)}`);
    }
    if (!jump()) {
      await sleep(4);
    }
  }
}

/** The different values read one after the other, up to and with the last one. */
export async function observe(read: () => Promise<string>, last: string): Promise<string[]> {
  const seen: string[] = [];
  await eventually(
    async () => {
      const value = await read();
      if (seen.at(-1) !== value) {
        seen.push(value);
      }
      return value;
    },
    (value) => value === last,
  );
  return seen;
}

/**
 * Expects that values were seen in the order of a path, first and last included. On a busy machine a short stage
 * may pass between two reads.
 */
export function expectAlong(seen: readonly string[], path: readonly string[]): void {
  expect([seen[0], seen.at(-1)]).toEqual([path[0], path.at(-1)]);
  const positions = seen.map((value) => path.indexOf(value));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}
