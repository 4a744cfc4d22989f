const PAUSE_MS = 50;

/** Looks again and again until it is so. */
export async function until(what: () => Promise<boolean>, withinSeconds = 30): Promise<void> {
  for (let tries = 0; tries < (withinSeconds * 1000) / PAUSE_MS; tries += 1) {
    if (await what()) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`it did not happen within ${withinSeconds} s`);
}
