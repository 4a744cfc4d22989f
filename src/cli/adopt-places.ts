import type { Place } from "../adopt/find";
import { isWuyingError, localCodes } from "../api";
import { APPSTREAM_REGIONS } from "../api/regions";
import type { ListingFailure } from "../provider/list-every";
import { accountSettings, runWith, stopSignal } from "./account";
import type { AdoptOptions } from "./adopt-options";
import type { CliIo } from "./cli-io";

/** Where to look. */
export interface Places {
  readonly places: readonly Place[];
  /** The regions, as far as they were named. */
  readonly regions: readonly string[];
  /** Whether a listing failed because the product is not to be had in a region that nobody has named. */
  readonly isNotThere: (failure: ListingFailure) => boolean;
}

const ALL = "all";

/** The regions of the command line, or the one of the environment. */
export function placesOf({ regions: given, endpoint }: AdoptOptions, io: CliIo): Places {
  const isAll = given.includes(ALL);
  const named = given.filter((region) => region !== ALL);
  const own = process.env.WUYING_REGION?.trim();
  const regions = isAll
    ? [...new Set([...named, ...(own ? [own] : []), ...APPSTREAM_REGIONS])]
    : [...new Set(named)];
  const signal = stopSignal(io);
  if (regions.length === 0) {
    const settings = accountSettings({ region: undefined, endpoint });
    return {
      places: [{ run: runWith(settings, signal, io) }],
      regions: settings.region === undefined ? [] : [settings.region],
      isNotThere: () => false,
    };
  }
  const places = regions.map((region, at): Place => {
    const run = runWith(accountSettings({ region, endpoint }), signal, io);
    return at === 0 ? { run } : { run, region };
  });
  return { places, regions, isNotThere: (failure) => isAll && isUnreachable(failure.error) };
}

const isUnreachable = (error: unknown): boolean =>
  isWuyingError(error) && error.code === localCodes.unreachable;
