import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./engine";

/** Runs a script of this repository to its end, and returns the counts of its last line, such as `faults 3, lost 0`. */
export async function closingCounts(script: string, ...args: string[]): Promise<Record<string, number>> {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const last = output.trim().split("\n").at(-1) ?? "";
  if (code !== 0 || !/^\w+ \d+(, \w+ \d+)*$/.test(last)) {
    throw new Error(`${script} ended with ${code}:\n${output}`);
  }
  return Object.fromEntries(
    last.split(", ").map((part) => {
      const [name = "", count] = part.split(" ");
      return [name, Number(count)];
    }),
  );
}
