import { join, sep } from "node:path";
import { inspect } from "node:util";
import { isWuyingError, localCodes } from "../api/errors";

/** Errors that the language itself throws: a mistake, which cannot be found without the whole trace. */
const MISTAKES = ["TypeError", "ReferenceError", "RangeError", "SyntaxError", "EvalError", "URIError"];

/**
 * Makes an error ready to leave the package into a program. Pulumi inspects what a program does not catch, and on
 * Node.js 20 and 22 that takes a minute and gigabytes when a line of the trace lies in `node_modules`
 * (nodejs/node#64011). So the error says itself how it is inspected. One that is no mistake is shown by Pulumi as its
 * sentence; where the program has ended already Pulumi shows the trace, which then is the sentence and the lines of
 * the program. Class, message and properties stay as they are.
 *
 * @param site Made where the program called, for work that ends later. Default: where the error was made.
 */
export function presentable(error: unknown, site?: Error): unknown {
  if (!isError(error) || !Object.isExtensible(error)) {
    return error;
  }
  const first = firstOfItsKind(error);
  if (first !== error || inspect.custom in error) {
    return first;
  }
  hide(error, inspect.custom, () => inspected(error));
  if (MISTAKES.includes(error.name)) {
    return error;
  }
  hide(error, "__pulumiRunError", true);
  hide(error, "stack", [error.message, ...programLines(site ?? error)].join("\n"));
  return error;
}

/** Runs a part of the package for a program, so that its errors come out {@link presentable}. */
export async function presenting<T>(work: () => T | Promise<T>, site = new Error()): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw presentable(error, site);
  }
}

/** Failures of the configuration: every function and resource of a program meets the same one. */
const COMMON: readonly string[] = [localCodes.settings, localCodes.credentials];
const common = new Map<string, Error>();

/** Pulumi shows an error once, however many calls end with it. */
function firstOfItsKind(error: Error): Error {
  if (!isWuyingError(error) || !COMMON.includes(error.code)) {
    return error;
  }
  const first = common.get(error.detail) ?? error;
  common.set(error.detail, first);
  return first;
}

// An error of another realm, such as a test runner's, is no instance of this one's class.
const isError = (error: unknown): error is Error =>
  typeof error === "object" && error !== null && "message" in error && "stack" in error;

function hide(error: Error, name: string | symbol, value: unknown): void {
  Object.defineProperty(error, name, { value, configurable: true, writable: true });
}

const PACKAGE = join(__dirname, "../..");
const NOT_THE_PROGRAM = [
  ...["src", "dist"].map((folder) => join(PACKAGE, folder) + sep),
  join("node_modules", "@pulumi") + sep,
  "node:",
  "<anonymous>)",
];

/** The lines of a trace that lie in the program, or in a library that it uses. */
function programLines({ stack = "" }: Error): string[] {
  const lines = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return lines.filter((line) => !NOT_THE_PROGRAM.some((part) => line.includes(part)));
}

/** What Node.js shows of an error by itself, but for the marks in its trace that take so long. */
function inspected(error: Error): string {
  const { name: _name, stack, message: _message, ...facts } = error;
  const trace = stack ?? `${error.name}: ${error.message}`;
  return Object.keys(facts).length === 0 ? trace : `${trace} ${inspect(facts)}`;
}

type PrepareStackTrace = NonNullable<typeof Error.prepareStackTrace>;

/**
 * While a resource is constructed the SDK makes four promises for each of its properties, and keeps the stack of an
 * error without a message for each, in case it is never settled. Formatting these, with source maps, takes most of the
 * time of a program with many resources. Until the returned function is called they stay unformatted. Every other
 * error is formatted as ever, and so is the whole stack in which the SDK looks for the place in the program.
 */
export function leaveUnreadTraces(): () => void {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (error, frames) =>
    isOfPromise(error) ? String(error) : (prepareStackTrace ?? plainly)(error, frames);
  return () => {
    Error.prepareStackTrace = prepareStackTrace;
  };
}

/** The SDK lifts the limit where it reads the frames itself. */
const isOfPromise = ({ name, message }: Error): boolean =>
  name === "Error" && message === "" && Number.isFinite(Error.stackTraceLimit);

/** What Node.js makes of a stack when nobody else does. */
const plainly: PrepareStackTrace = (error, frames) =>
  [String(error), ...frames.map((frame) => `    at ${String(frame)}`)].join("\n");
