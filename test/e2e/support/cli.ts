import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Emulator } from "../../../src/emulator";
import { ROOT } from "./engine";

/** What a command came to. */
export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled `pulumi-wuying` on the account of an emulator, by the environment alone. */
export async function cli(emulator: Emulator, ...args: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], {
    env: {
      ...process.env,
      WUYING_ENDPOINT: emulator.endpoint,
      WUYING_REGION: undefined,
      WUYING_LISTING_LAG_SECONDS: "0",
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.accessKeySecret,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  return { code, out, err };
}

/** Whether nothing is left in the account whose name begins so. What is left is named by the failure. */
export async function expectNothingLeft(emulator: Emulator, prefix: string): Promise<void> {
  const { code, out, err } = await cli(emulator, "sweep", "--prefix", prefix, "--older-than", "0m");
  expect({ code, out, err }).toEqual({ code: 0, out: "Nothing fits.\n", err: "" });
}
