import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./support/engine";

// It breaks about fifty runs, beside the other suites.
jest.setTimeout(1_800_000);

const FEWEST = 40;

async function quickPart(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(ROOT, "test/faults/main.mjs"), "--quick"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("one more command puts right whatever goes wrong at a call: the quick part of the fault matrix", async () => {
  const { code, output } = await quickPart();
  const closing = /^faults (\d+), lost (\d+), duplicated (\d+), unrecovered (\d+)$/.exec(
    output.trim().split("\n").at(-1) ?? "",
  );
  if (closing === null || code !== 0) throw new Error(`the matrix ended with ${code}:\n${output}`);
  const [faults, ...wrong] = closing.slice(1).map(Number);
  expect(faults).toBeGreaterThanOrEqual(FEWEST);
  expect(wrong).toEqual([0, 0, 0]);
});
