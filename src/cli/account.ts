import { isWuyingError, resolveSettings, type Settings } from "../api";
import type { ListingFailure } from "../provider/list-every";
import { cliWording } from "./cli-wording";
import { UsageError } from "./command";

/** The settings of a command that reads no stack: its options, and the environment. */
export function accountSettings(given: {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
}): Settings {
  const options: Readonly<Partial<Record<string, string>>> = given;
  try {
    return resolveSettings((key) => options[key], process.env, cliWording);
  } catch (error) {
    if (!isWuyingError(error)) {
      throw error;
    }
    throw new UsageError(`${error.detail}.`);
  }
}

/** Why some kinds could not be listed. */
export const listingFailed = ({ product, kinds, error }: ListingFailure): string =>
  `${product}: ${kinds.join(", ")} could not be listed: ${error instanceof Error ? error.message : error}`;
