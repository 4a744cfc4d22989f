import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./support/engine";

jest.setTimeout(120_000);

const ENTRIES = `
import * as wuying from "pulumi-wuying";
import { startEmulator } from "pulumi-wuying/emulator";
import { policies } from "pulumi-wuying/policy-pack";
import * as provider from "pulumi-wuying/provider";
export const role = new wuying.gws.ServiceLinkedRole("gws");
export const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows" });
export { policies, provider, startEmulator };
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-types-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "index.ts"), ENTRIES);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the types and the examples compile with exactOptionalPropertyTypes, and with skipLibCheck off", () => {
  const examples = ["quickstart", "app-streaming", "workstations", "two-regions", "policy-pack"].map((name) =>
    join(ROOT, "examples", name, "index.ts"),
  );
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = [
    ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"],
    ...["--target", "es2022", "--module", "node20", "--types", "node"],
  ];
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, ...flags, join(folder, "index.ts"), ...examples],
    { encoding: "utf8" },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
