const PAUSE_MS = 250;

/**
 * Tells when npx, or the npm that runs a script, has been killed: neither passes a signal on to what it runs, so that
 * it is gone is all that can be seen.
 *
 * @returns Ends the watch.
 */
export function whenNpxDies(act: () => void): () => void {
  if (process.env.npm_command === undefined) {
    return () => undefined;
  }
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) {
      return;
    }
    clearInterval(timer);
    act();
  }, PAUSE_MS);
  return () => clearInterval(timer);
}
