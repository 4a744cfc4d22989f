import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "./support";

jest.setTimeout(60_000);

/** How each shell starts without anybody's settings, and takes the script; the command then shows what it is called with. */
const SHELLS = {
  bash: {
    start: "bash --norc --noprofile -i",
    prepare: `pulumi-wuying() { echo "CALLED $* END"; }; source ./completion`,
  },
  zsh: {
    start: "zsh -f -i",
    prepare: `autoload -Uz compinit && compinit -u -D; pulumi-wuying() { echo "CALLED $* END"; }; source ./completion`,
  },
  fish: {
    start: "fish --no-config --private -i",
    prepare: `function pulumi-wuying; echo "CALLED $argv END"; end; source ./completion`,
  },
};
type Shell = keyof typeof SHELLS;

const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;
const hasTerminal = process.platform === "linux" && has("script");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wuying-tab-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Types a line into a shell at a terminal; resolves to what the command is called with. */
async function typed(shell: Shell, line: string): Promise<string> {
  const { start, prepare } = SHELLS[shell];
  writeFileSync(join(folder, "completion"), (await cli("completion", shell)).out);
  const child = spawn("script", ["-qefc", start, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TERM: "dumb", LANG: "C" },
    stdio: ["pipe", "pipe", "ignore"],
  });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    child.stdin.write(`${prepare}; echo REA''DY\n`);
    await until(() => shown.includes("READY"));
    child.stdin.write(`${line}\n`);
    await until(() => /CALLED (.*) END/.test(shown.slice(shown.lastIndexOf("READY"))));
  } finally {
    child.kill();
    await ended;
  }
  return /CALLED (.*) END/.exec(shown.slice(shown.lastIndexOf("READY")))?.[1] ?? "";
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isSo(); waitedMs += 20) {
    if (waitedMs > 20_000) {
      throw new Error("the shell does not answer");
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each(Object.keys(SHELLS) as Shell[])("the Tab key in %s", (shell) => {
  const missing = !hasTerminal ? "script of util-linux" : has(shell) ? undefined : shell;
  const when = missing === undefined ? test : test.skip;

  when(
    `completes commands, options and names${missing === undefined ? "" : `: there is no ${missing}`}`,
    async () => {
      expect(await typed(shell, "pulumi-wuying swe\t--old\t2d --pref\tci-")).toBe(
        "sweep --older-than 2d --prefix ci-",
      );
      expect(await typed(shell, "pulumi-wuying compl\tfis\t")).toBe("completion fish");
    },
  );
});
