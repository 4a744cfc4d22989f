import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
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

/** What the compiler says of these files, strictly. */
function compiled(
  skipLibCheck: boolean,
  files: readonly string[],
): { status: number | null; stdout: string } {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = [
    ...["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", String(skipLibCheck)],
    ...["--target", "es2022", "--module", "node20", "--types", "node"],
  ];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...flags, ...files], { encoding: "utf8" });
  return { status, stdout };
}

const inExamples = (path: string): string => join(ROOT, "examples", path);
const programs = readdirSync(inExamples(""), { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.includes("node_modules"),
);

/** What `adopt` writes has `undefined` for what some rows of a table lack; another test compiles it. */
const COMPILED_ELSEWHERE = ["policy-pack", "existing-account"];

test("the types and the examples compile with exactOptionalPropertyTypes, and with skipLibCheck off", () => {
  const examples = programs
    .filter((path) => !COMPILED_ELSEWHERE.includes(path.split(sep)[0] ?? ""))
    .map(inExamples);
  expect(compiled(false, [join(folder, "index.ts"), ...examples])).toEqual({ status: 0, stdout: "" });
});

// The types of @pulumi/policy itself name what they leave out, so they compile with skipLibCheck only.
test("the policy pack and its example compile", () => {
  expect(compiled(true, [inExamples("policy-pack/index.ts")])).toEqual({ status: 0, stdout: "" });
});
