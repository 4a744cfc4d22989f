import { type Command, UsageError } from "./command";
import { COMMANDS } from "./commands";
import { type Completed, SCRIPTS } from "./completion-scripts";
import { nearest } from "./nearest";
import { parseOptionsAndNames } from "./options";

const OPTIONS = { help: { type: "boolean", short: "h" } } as const;

const HELP = `Usage: pulumi-wuying completion bash|zsh|fish

Prints a script that completes the commands and options of pulumi-wuying with the Tab key.

In the start-up file of the shell:
  ~/.bashrc                    eval "$(npx pulumi-wuying completion bash)"
  ~/.zshrc, after compinit     eval "$(npx pulumi-wuying completion zsh)"
  ~/.config/fish/config.fish   npx pulumi-wuying completion fish | source

It completes the word pulumi-wuying itself, so that has to be on PATH, such as by
  PATH="$PWD/node_modules/.bin:$PATH"

Options:
  -h, --help        this text

Exit code: 0, or 2 for a wrong call.
`;

/** `pulumi-wuying completion`: prints what a shell needs to complete the other commands. */
export const completionCommand: Command = {
  options: OPTIONS,
  names: Object.keys(SCRIPTS),
  run: async (argv, io) => {
    const { values, names } = parseOptionsAndNames(argv, OPTIONS);
    if (values.help) {
      io.out(HELP);
      return 0;
    }
    const [shell, ...more] = names;
    const script = shell !== undefined && Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (script === undefined || more.length > 0) {
      throw new UsageError(wrong(names));
    }
    io.out(script(everyCommand()));
    return 0;
  },
};

function wrong(names: readonly string[]): string {
  const known = Object.keys(SCRIPTS);
  const meant = names.length === 1 ? nearest(names[0] ?? "", known) : undefined;
  return `name one shell: ${known.join(", ")}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`;
}

const everyCommand = (): Completed[] =>
  Object.entries(COMMANDS).map(([name, { summary, load }]) => {
    const { options, names = [] } = load();
    return { name, summary, options, names };
  });
