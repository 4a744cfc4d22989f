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
