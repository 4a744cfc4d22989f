import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./command";
import { nearest } from "./nearest";
import type { CommandLine } from "./run-child";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/**
 * Reads the options of a command, which takes nothing else.
 *
 * @param advice What to say about an argument that is no option.
 * @throws UsageError that names what is wrong.
 */
export function parseOptions<const T extends Options>(
  argv: readonly string[],
  options: T,
  advice?: string,
): Values<T> {
  return parse(argv, options, false, advice).values;
}

/** The same of a command that takes names too. */
export const parseOptionsAndNames = <const T extends Options>(
  argv: readonly string[],
  options: T,
): { readonly values: Values<T>; readonly names: readonly string[] } => parse(argv, options, true);

function parse<const T extends Options>(
  argv: readonly string[],
  options: T,
  allowPositionals: boolean,
  advice?: string,
): { readonly values: Values<T>; readonly names: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals });
    return { values: values as Values<T>, names: positionals };
  } catch (error) {
    // Of the parser's message only the first sentence is about the call.
    const { code, message } = error as NodeJS.ErrnoException;
    const more = code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL" ? advice : meantBy(message, options);
    throw new UsageError(`${message.split(". ")[0]}.${more === undefined ? "" : ` ${more}`}`);
  }
}

/** The option that a misspelt one is most likely to mean. */
function meantBy(message: string, options: Options): string | undefined {
  const misspelt = /^Unknown option '--([^']+)'/.exec(message)?.[1];
  const meant = misspelt === undefined ? undefined : nearest(misspelt, Object.keys(options));
  return meant === undefined ? undefined : `Did you mean "--${meant}"?`;
}

/** The value of an option that must not be empty. */
export function text(name: string, value: string | undefined): string | undefined {
  if (value === "") {
    throw new UsageError(`--${name} needs a value.`);
  }
  return value;
}

/** The values of an option that can be given again. None may be empty: an empty prefix would fit everything. */
export const texts = (name: string, values: readonly string[] = []): string[] =>
  values.map((value) => text(name, value.trim()) ?? "");

/** What `--tag` takes. */
export function tagOf(given: string): readonly [key: string, value: string] {
  const at = given.indexOf("=");
  if (at < 1 || at === given.length - 1) {
    throw new UsageError(`--tag takes a key and a value, such as purpose=trial, not "${given}".`);
  }
  return [given.slice(0, at), given.slice(at + 1)];
}

/** What stands before `--` is for the command itself, what follows is a command line to run. */
export function splitAtDashes(
  argv: readonly string[],
  example: string,
): { own: readonly string[]; command?: CommandLine } {
  const at = argv.indexOf("--");
  if (at === -1) {
    return { own: argv };
  }
  const [program, ...args] = argv.slice(at + 1);
  if (!program) {
    throw new UsageError(`a command has to follow "--", such as: -- ${example}.`);
  }
  return { own: argv.slice(0, at), command: [program, ...args] };
}
