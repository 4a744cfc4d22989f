import type { Property } from "../provider/language/declaration";

/**
 * Whether the output of an input always has a value. A default counts where the object is asked for it: of one that is
 * not read back nobody knows what an object has that this program did not make.
 */
export function isCertain({ required, autoName, default: standsFor, read }: Property): boolean {
  if (required || autoName) {
    return true;
  }
  return standsFor !== undefined && read !== undefined && "operation" in read;
}
