import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./support/engine";

jest.setTimeout(120_000);

const ENTRIES = `
import * as wuying from "pulumi-wuying";
import { startEmulator } from "pulumi-wuying/emulator";
import * as provider from "pulumi-wuying/provider";
export const role = new wuying.gws.ServiceLinkedRole("gws");
export const windows = wuying.gws.getImageOutput({ imageType: "system", nameRegex: "Windows" });
export { provider, startEmulator };
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-types-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "index.ts"), ENTRIES);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says about files, as a user's project with these flags has it. */
function compile(files: readonly string[], ...flags: readonly string[]): string {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const common = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--types", "node"];
  const { stdout } = spawnSync(process.execPath, [tsc, ...common, ...flags, ...files], { encoding: "utf8" });
  return stdout;
}

test.each(["node20", "nodenext"])(
  "the types are sound under exactOptionalPropertyTypes, for %s",
  (module) => {
    const examples = ["quickstart", "app-streaming", "workstations"].map((name) =>
      join(ROOT, "examples", name, "index.ts"),
    );
    const files = [join(folder, "index.ts"), ...examples];
    expect(compile(files, "--exactOptionalPropertyTypes", "--module", module)).toBe("");
  },
);

test("a program that does not fit the types is found", () => {
  writeFileSync(
    join(folder, "wrong.ts"),
    `import * as wuying from "pulumi-wuying"; new wuying.gws.Cluster("c", { vpcId: 1 });`,
  );
  expect(compile([join(folder, "wrong.ts")], "--module", "node20")).toContain("wrong.ts");
});
