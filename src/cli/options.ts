import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./command";

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
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values as Values<T>;
  } catch (error) {
    // Of the parser's message only the first sentence is about the call.
    const { code, message } = error as NodeJS.ErrnoException;
    const more = code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL" && advice !== undefined ? ` ${advice}` : "";
    throw new UsageError(`${message.split(". ")[0]}.${more}`);
  }
}

/** The value of an option that must not be empty. */
export function text(name: string, value: string | undefined): string | undefined {
  if (value === "") {
    throw new UsageError(`--${name} needs a value.`);
  }
  return value;
}
