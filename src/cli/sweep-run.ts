import type { Settings } from "../api";
import { declarations } from "../provider/declarations";
import type { ObjectRun } from "../provider/found-objects";
import { productOf } from "../provider/language/product";
import type { ListingFailure } from "../provider/list-every";
import { findSwept, type Match } from "../provider/sweep";
import { removeSwept } from "../provider/sweep-removal";
import { accountSettings, listingFailed, runWith, stopSignal } from "./account";
import type { CliIo } from "./cli-io";
import { typeOf } from "./kind-option";
import type { SweepOptions } from "./sweep-options";
import { asJson, asText, type Swept, type Unlisted } from "./sweep-report";

const LISTED = declarations.filter(({ lifecycle: { list } }) => typeof list === "function");
const FAILED = 1;
const LEFT = 2;

/** Where objects are looked for. */
interface Place {
  /** Undefined where an endpoint alone is set. */
  readonly region: string | undefined;
  readonly settings: Settings;
  readonly run: ObjectRun;
}

interface Found {
  readonly place: Place;
  readonly matches: readonly Match[];
  readonly failures: readonly ListingFailure[];
}

/** Says what fits, and deletes it where that was asked for; resolves to the exit code. */
export async function sweepAccount(options: SweepOptions, io: CliIo): Promise<number> {
  const { prefixes, tags, olderThanMs, ids, yes, json } = options;
  const tokens = options.kinds.map((kind) => typeOf(kind, LISTED).token);
  const places = placesOf(options, io);
  const madeBefore = Date.now() - olderThanMs;
  const found = await Promise.all(
    places.map(
      async (place): Promise<Found> => ({
        place,
        ...(await findSwept(place.run, { prefixes, tags, madeBefore, tokens, ids })),
      }),
    ),
  );
  const hasManyRegions = places.length > 1;
  const unlisted = found.flatMap(unlistedIn);
  for (const { region, message } of unlisted) {
    io.err(`pulumi-wuying sweep: ${hasManyRegions ? `${region}: ` : ""}${message}\n`);
  }
  const isComplete = unlisted.length === 0;
  const mayDelete = yes && isComplete;
  const swept: Swept[] = [];
  for (const { place, matches } of withoutRepeats(found)) {
    const outcomes = mayDelete ? await removeSwept(place.run, matches, ids) : matches.map(onlySaid);
    swept.push(...outcomes.map((outcome) => ({ ...outcome, region: regionOf(outcome.match, place) })));
  }
  io.out(json ? asJson(swept, unlisted) : asText(swept, { mayDelete, isComplete, hasManyRegions }));
  if (!isComplete || swept.some(({ result }) => result === "failed")) {
    return FAILED;
  }
  return swept.every(({ result }) => result === "deleted") ? 0 : LEFT;
}

function placesOf({ regions, endpoint }: SweepOptions, io: CliIo): readonly Place[] {
  const signal = stopSignal(io);
  return (regions.length === 0 ? [undefined] : regions).map((region) => {
    const settings = accountSettings({ region, endpoint });
    return { region: settings.region, settings, run: runWith(settings, signal, io) };
  });
}

/** An endpoint that serves several regions lists the same objects for each: those of App Streaming, as a rule. */
function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.map(({ place, matches, failures }) => {
    const nameOf = ({ declaration: { token }, id }: Match): string =>
      `${place.settings.endpoints[productOf(token)]?.host} ${id}`;
    const own = matches.filter((match) => !seen.has(nameOf(match)));
    for (const match of own) {
      seen.add(nameOf(match));
    }
    return { place, matches: own, failures };
  });
}

const onlySaid = (match: Match): Swept =>
  match.kept === undefined ? { match, result: "wouldDelete" } : { match, result: "kept", reason: match.kept };

const regionOf = ({ declaration: { token } }: Match, { region }: Place): string | undefined =>
  productOf(token) === "gws" ? region : undefined;

const unlistedIn = ({ place: { region }, failures }: Found): Unlisted[] =>
  failures.map((failure) => ({ region, product: failure.product, message: listingFailed(failure) }));
