import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./engine";

/** The server's only key. */
const KEY = "S3RVER";
/** How the server ends the names of the files that it keeps objects in. */
const OBJECT = "._S3rver_object";

/**
 * A server of the S3 protocol with the bucket of examples/team-state, as that example starts it: of those that need nothing
 * but Node.js, the one that is still looked after and runs on version 20 too.
 */
export class Bucket {
  private constructor(
    readonly folder: string,
    readonly port: number,
    readonly server: ChildProcess,
  ) {}

  /** @param folder What is in the bucket stays in it. */
  static async start(folder: string): Promise<Bucket> {
    const server = spawn(process.execPath, [join(ROOT, "examples/team-state/bucket.mjs"), "0"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const port = await new Promise<number>((resolve, reject) => {
      let out = "";
      server.once("error", reject);
      server.once("close", () => reject(new Error(`the bucket's server ended: ${out}`)));
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(out)?.[1];
        if (found !== undefined) {
          resolve(Number(found));
        }
      });
    });
    return new Bucket(folder, port, server);
  }

  /** Where Pulumi finds it, and the key for it. */
  get environment(): Record<string, string> {
    const { endpoint } = this;
    return {
      PULUMI_BACKEND_URL: `s3://studio-state?region=local&endpoint=${endpoint}&s3ForcePathStyle=true`,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
      AWS_RESPONSE_CHECKSUM_VALIDATION: "when_required",
    };
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What is in the bucket below a folder of Pulumi's. */
  objects(under: string): string[] {
    const top = join(this.folder, ".bucket/studio-state/.pulumi", under);
    if (!existsSync(top)) {
      return [];
    }
    return readdirSync(top, { recursive: true, encoding: "utf8" }).flatMap((name) =>
      name.endsWith(OBJECT) ? [name.slice(0, -OBJECT.length)] : [],
    );
  }

  /** When each file of the server was last written, by its name. */
  written(): Record<string, number> {
    const top = join(this.folder, ".bucket");
    const files = readdirSync(top, { recursive: true, encoding: "utf8" });
    return Object.fromEntries(files.map((name) => [name, statSync(join(top, name)).mtimeMs]));
  }

  close(): void {
    this.server.kill();
  }
}
