import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./support/engine";
import { listingsOf } from "./support/listings";

jest.setTimeout(120_000);

const BEFORE = `
import * as wuying from "pulumi-wuying";
declare const master: wuying.gws.Instance;
`;

test("the timeout on the page of waits compiles", () => {
  const folder = mkdtempSync(join(tmpdir(), "wuying-waits-"));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const listings = listingsOf("waits.md", "Timeouts", "ts");
    expect(listings).toHaveLength(1);
    writeFileSync(join(folder, "index.ts"), `${BEFORE}${listings.join("\n")}`);
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "node20"];
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...flags, "--types", "node", join(folder, "index.ts")],
      { encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
