import { wrongWindow } from "./maintenance-window";
import type { QuietImageUpdateArgs } from "./quiet-image-update";

const KNOWN = ["window", "logOffIdle", "waitMinutes"];

/** What is wrong with the arguments, or undefined. */
export function wrongQuietImageUpdate(args: QuietImageUpdateArgs): string | undefined {
  const { waitMinutes = 0, window } = args;
  const unknown = Object.keys(args).find((key) => !KNOWN.includes(key));
  if (unknown !== undefined) {
    return `there is no ${unknown}: it takes ${KNOWN.join(", ")}`;
  }
  if (!(Number.isFinite(waitMinutes) && waitMinutes >= 0)) {
    return `waitMinutes has to be a number from 0 on, not ${JSON.stringify(waitMinutes)}`;
  }
  return window === undefined ? undefined : wrongWindow(window);
}
