import { execFileSync } from "node:child_process";
import { COMMANDS } from "../../src/cli/commands";
import { cli } from "./support";

async function scriptFor(shell: string): Promise<string> {
  const { code, out, err } = await cli("completion", shell);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
}

/** What bash offers for the last of the words. */
async function offered(...words: string[]): Promise<string[]> {
  const script = await scriptFor("bash");
  const line = ["pulumi-wuying", ...words].map((word) => `'${word}'`).join(" ");
  const run = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _pulumi_wuying; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", run], { encoding: "utf8" }).split("\n").filter(Boolean);
}

test("bash takes the script", async () => {
  const script = await scriptFor("bash");
  expect(execFileSync("bash", ["-n"], { input: script, encoding: "utf8" })).toBe("");
});

test.each<[string, readonly string[], readonly string[]]>([
  ["every command", [""], [...Object.keys(COMMANDS), "--help", "--version"]],
  ["the commands that begin so", ["swe"], ["sweep"]],
  ["the options that begin so", ["sweep", "--o"], ["--older-than"]],
  ["the options of that command only", ["report", "--s"], ["--show-users"]],
  ["the shells", ["completion", "z"], ["zsh"]],
  ["nothing of ours for a value", ["sweep", "--prefix", ""], []],
  ["nothing of ours behind --", ["emulator", "--", "--p"], []],
  ["nothing for a command that there is not", ["sweeep", "--"], []],
])("bash offers %s", async (_, words, expected) => {
  expect(await offered(...words)).toEqual(expected);
});

test.each(["bash", "zsh", "fish"])("the script for %s has every command with every option", async (shell) => {
  const script = await scriptFor(shell);
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const lines = script.split("\n").filter((line) => line.includes(name));
    for (const option of Object.keys(load().options)) {
      expect(lines.join("\n")).toMatch(new RegExp(`(--|-l )${option}\\b`));
    }
  }
});

test("--help teaches how to load it", async () => {
  const { code, out } = await cli("completion", "--help");
  expect(code).toBe(0);
  for (const word of ["~/.bashrc", "~/.zshrc", "config.fish", "Exit code"]) {
    expect(out).toContain(word);
  }
});

test.each<[readonly string[], RegExp]>([
  [[], /name one shell: bash, zsh, fish\./],
  [["bsh"], /Did you mean "bash"\?/],
  [["bash", "zsh"], /name one shell/],
  [["toString"], /name one shell/],
  [["--json"], /--json/],
])("%j is refused with exit code 2", async (argv, sentence) => {
  const { code, out, err } = await cli("completion", ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
});
