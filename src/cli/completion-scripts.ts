import type { OptionTable } from "./command";

/** A command as completion sees it. */
export interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: OptionTable;
  readonly names: readonly string[];
}

/** The scripts, by the shell that reads them. */
export const SCRIPTS: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const wordsOf = ({ options, names }: Completed): string[] => [
  ...names,
  ...Object.keys(options).map((name) => `--${name}`),
];

/** The options that take a value, which is completed as the shell completes anything. */
const valued = (commands: readonly Completed[]): string[] => [
  ...new Set(
    commands.flatMap(({ options }) =>
      Object.entries(options).flatMap(([name, { type }]) => (type === "string" ? [`--${name}`] : [])),
    ),
  ),
];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What stands behind `--` is another command's. */
function bashScript(commands: readonly Completed[]): string {
  return `_pulumi_wuying() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="" at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [ "\${COMP_WORDS[at]}" = "--" ]; then return; fi
  done
  case "$before" in
    ${valued(commands).join("|")}) return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(" ")} --help --version"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map((each) => `      ${each.name}) words="${wordsOf(each).join(" ")}" ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _pulumi_wuying pulumi-wuying
`;
}

function zshScript(commands: readonly Completed[]): string {
  return `#compdef pulumi-wuying
_pulumi_wuying() {
  local -a commands
  if (( \${words[(I)--]} && \${words[(I)--]} < CURRENT )); then
    _files
    return
  fi
  case "$words[CURRENT-1]" in
    ${valued(commands).join("|")}) _files; return ;;
  esac
  if (( CURRENT == 2 )); then
    commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join("\n")}
    )
    _describe command commands
    compadd -- --help --version
    return
  fi
  case "$words[2]" in
${commands.map((each) => `    ${each.name}) compadd -- ${wordsOf(each).join(" ")} ;;`).join("\n")}
  esac
}
compdef _pulumi_wuying pulumi-wuying
`;
}

function fishScript(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, summary, options, names }) => [
    `complete -c pulumi-wuying -f -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...names.map((each) => `complete -c pulumi-wuying -f ${inCommand(name)} -a ${each}`),
    ...Object.entries(options).map(
      ([option, { type, short }]) =>
        `complete -c pulumi-wuying ${inCommand(name)} -l ${option}${short ? ` -s ${short}` : ""}${type === "string" ? " -r" : ""}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

const inCommand = (name: string): string => `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
