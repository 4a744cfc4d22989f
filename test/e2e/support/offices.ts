import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../../src/emulator";
import { Control } from "./control";
import { ended } from "./ended";
import { engineEnvironment } from "./engine";
import { installExample } from "./team";

/** The example of many stacks in a folder of its own, and an account of its own. */
export class Offices {
  readonly control: Control;

  private constructor(
    readonly folder: string,
    readonly emulator: Emulator,
  ) {
    this.control = new Control(emulator);
  }

  static async open(): Promise<Offices> {
    const folder = mkdtempSync(join(tmpdir(), "wuying-offices-"));
    installExample("many-stacks", join(folder, "project"));
    mkdirSync(join(folder, "home"));
    mkdirSync(join(folder, "state"));
    return new Offices(folder, await startEmulator({ timeScale: 0.005 }));
  }

  /** Changes one place of a file of the example, which has to be there. */
  edit(name: string, before: string, after: string): void {
    const path = join(this.folder, "project", name);
    const text = readFileSync(path, "utf8");
    if (!text.includes(before)) {
      throw new Error(`${name} has no ${before}`);
    }
    writeFileSync(path, text.replace(before, after));
  }

  /** Runs the script that looks after all stacks. */
  async fleet(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
    const { emulator, folder } = this;
    const child = spawn(process.execPath, ["fleet.mjs", ...args], {
      cwd: join(folder, "project"),
      env: {
        ...process.env,
        ...engineEnvironment(),
        PULUMI_BACKEND_URL: `file://${join(folder, "state")}`,
        PULUMI_CONFIG_PASSPHRASE: "trial",
        PULUMI_HOME: join(folder, "home"),
        WUYING_ENDPOINT: emulator.endpoint,
        WUYING_LISTING_LAG_SECONDS: "0",
        WUYING_REGION: undefined,
        ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.accessKeySecret,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return ended(child);
  }

  async namesOf(kind: "clusters" | "instances"): Promise<string[]> {
    return (await this.control.objects(kind)).map(({ Name }) => String(Name)).sort();
  }

  async close(): Promise<void> {
    await this.emulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
