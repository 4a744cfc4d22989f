import { readdirSync, readFileSync } from "node:fs";

/** A process and everything it started, from Linux's process table. */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const parent = parentOf(name);
    if (parent !== undefined) {
      parents.set(Number(name), parent);
    }
  }
  const tree = [pid];
  for (const each of tree) {
    tree.push(...[...parents].filter(([, parent]) => parent === each).map(([child]) => child));
  }
  return tree;
}

function parentOf(pid: string): number | undefined {
  try {
    // The name in brackets may hold anything, so what follows its end is what counts.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return Number(fields[1]);
  } catch {
    return undefined;
  }
}

/** The command line; empty for a process that has ended. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}
