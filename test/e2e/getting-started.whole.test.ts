import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineEnvironment, ROOT } from "./support/engine";

jest.setTimeout(600_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-start-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Listing {
  readonly language: string;
  readonly text: string;
  /** The file that the sentence above names. */
  readonly file: string | undefined;
}

/** The listings of the page, up to the part about the cloud. */
function listings(): readonly Listing[] {
  const page = readFileSync(join(ROOT, "docs/getting-started.md"), "utf8");
  const onEmulator = page.split("\n## In the cloud\n")[0] ?? "";
  return [...onEmulator.matchAll(/(?<above>[^\n]*)\n\n```(?<language>\w+)\n(?<text>.*?)^```$/gms)].map(
    ({ groups: { above = "", language = "", text = "" } = {} }) => ({
      language,
      text,
      file: /^Put this into `([^`]+)`:$/.exec(above)?.[1],
    }),
  );
}

/** The whole page as one script: its files are written, its commands run, and what is refused has to be. */
const script = (): string =>
  listings()
    .flatMap(({ language, text, file }, at) => {
      if (file !== undefined) {
        return [`cat > ${file} <<'END'\n${text}END`];
      }
      if (language !== "sh") {
        return [];
      }
      const commands = text
        .replace(
          "npm install pulumi-wuying @pulumi/pulumi",
          `ln -s ${join(ROOT, "node_modules")} node_modules`,
        )
        .replace("npx pulumi-wuying", `"${process.execPath}" "${join(ROOT, "dist/cli/main.js")}"`)
        .replaceAll(/^(.*) # is refused$/gm, "if $1; then exit 9; fi");
      return [`echo "== ${at}"`, commands];
    })
    .join("\n");

function run(): Promise<{ code: number; output: string }> {
  const own = /^(WUYING|ALIBABA_CLOUD|PULUMI)_/;
  const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const env = {
    ...bare,
    ...engineEnvironment(),
    PULUMI_HOME: join(folder, "home"),
    WUYING_LISTING_LAG_SECONDS: "0",
  };
  writeFileSync(join(folder, "page.sh"), script());
  return new Promise((resolve) => {
    const child = execFile("sh", ["-e", "page.sh"], { cwd: folder, env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

test("the page can be followed from its first line to its last, and shows what is seen", async () => {
  const { code, output } = await run();
  expect({ code, output }).toEqual({ code: 0, output: expect.any(String) });
  const shown = listings().flatMap(({ language, text }) =>
    language === "text" ? text.trim().split("\n") : [],
  );
  expect(shown.length).toBeGreaterThan(7);
  expect(shown.filter((line) => !output.includes(line))).toEqual([]);
});
