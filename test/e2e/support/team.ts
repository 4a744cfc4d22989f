import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EmulatorOptions } from "../../../src/emulator";
import { Bucket } from "./bucket";
import { ROOT } from "./engine";
import { cluster, DESKTOP, ROLE } from "./gws-program";
import { processTree } from "./process-tree";
import { Stack } from "./stack";
import { until } from "./until";

/** A stack whose state is in a bucket, and machines that share nothing else. */
export class Team {
  private constructor(
    readonly bucket: Bucket,
    readonly stack: Stack,
    readonly folder: string,
  ) {}

  static async begin(options: EmulatorOptions = {}): Promise<Team> {
    const folder = mkdtempSync(join(tmpdir(), "wuying-team-"));
    const bucket = await Bucket.start(folder);
    const stack = await Stack.create(options);
    stack.program([ROLE, cluster(), DESKTOP].join("\n"));
    Object.assign(stack.more, bucket.environment);
    await stack.succeed("stack", "init", "dev");
    return new Team(bucket, stack, folder);
  }

  /** Another machine: it has Pulumi's own files anew. */
  async moveTo(machine: string): Promise<void> {
    const home = join(this.folder, machine);
    mkdirSync(home, { recursive: true });
    this.stack.more.PULUMI_HOME = home;
    await this.stack.succeed("stack", "select", "dev");
  }

  locks = (): string[] => this.bucket.objects("locks");

  /** Kills a command with all that it has started. */
  kill({ pid = 0 }: ChildProcess): void {
    for (const each of processTree(pid)) {
      process.kill(each, "SIGKILL");
    }
  }

  /** Starts an `up`, and kills it as soon as there is a cluster. */
  async killUpAtCluster(): Promise<void> {
    const { child, done } = this.stack.start("up", "--yes", "--skip-preview");
    await this.waitForClusters(({ length }) => length > 0);
    this.kill(child);
    await done;
  }

  /** Waits until the names of the clusters are so: before the first one, the program has to be compiled. */
  waitForClusters = (areSo: (names: readonly string[]) => boolean): Promise<void> =>
    until(
      async () => areSo((await this.stack.control.objects("clusters")).map(({ Name }) => String(Name))),
      180_000,
    );

  async close(): Promise<void> {
    await this.stack.close();
    this.bucket.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The example with what `npm install` puts beside it, in a folder of its own. */
export function installExample(name: string, folder: string): void {
  cpSync(join(ROOT, "examples", name), folder, { recursive: true });
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const each of ["@pulumi", "@types", "typescript"]) {
    symlinkSync(join(ROOT, "node_modules", each), join(modules, each));
  }
  symlinkSync(ROOT, join(modules, "pulumi-wuying"));
  symlinkSync(join(ROOT, "dist/cli/main.js"), join(modules, ".bin/pulumi-wuying"));
}
