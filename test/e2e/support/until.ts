const PAUSE_MS = 50;

/** Looks again and again until it is so. */
export async function until(what: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  for (let waitedMs = 0; waitedMs < withinMs; waitedMs += PAUSE_MS) {
    if (await what()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`it did not happen within ${withinMs / 1000} s`);
}
