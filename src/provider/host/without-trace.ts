/** Stands for the trace in what the host prints. Nobody sees it. */
const SAID_ALREADY = "pulumi-wuying: the reason stands with the resource";

/**
 * The host prints an error with its trace in check, diff, read and delete, besides handing on its message. A trace tells
 * a user nothing, and the message would be said two more times, so the host is given nothing to print.
 */
export function withoutTrace(error: unknown): never {
  muteWhatIsSaid();
  const message = error instanceof Error ? error.message : String(error);
  const quiet = new Error(message);
  quiet.stack = SAID_ALREADY;
  quiet.toString = () => "";
  throw quiet;
}

let isMuted = false;

/** Drops the one line that is left of such an error; all else is printed as ever. */
function muteWhatIsSaid(): void {
  if (isMuted) {
    return;
  }
  isMuted = true;
  const print = console.error;
  console.error = (...args: unknown[]) => {
    if (args.length !== 1 || args[0] !== `: ${SAID_ALREADY}`) {
      print(...args);
    }
  };
}
