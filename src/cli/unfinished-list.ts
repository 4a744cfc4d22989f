import { Client, isWuyingError, localCodes, resolveSettings, type SettingKey, type Settings } from "../api";
import { Journal } from "../provider/once/journal";
import { findUnfinished } from "../provider/unfinished";
import { listingFailed } from "./account";
import type { CliIo } from "./cli-io";
import { asJson, asText } from "./unfinished-report";

/** What the command line of `pulumi-wuying unfinished` sets. */
export interface UnfinishedOptions {
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly json: boolean;
}

const FOUND = 3;

/** Why nothing can be listed, in a sentence. */
class Refusal extends Error {}

/** Lists what is unfinished; resolves to the exit code. */
export async function listUnfinished({ json, ...given }: UnfinishedOptions, io: CliIo): Promise<number> {
  try {
    return await list(settingsFrom(given), json, io);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    io.err(`pulumi-wuying unfinished: ${error.message}\n`);
    return 1;
  }
}

async function list(settings: Settings, json: boolean, io: CliIo): Promise<number> {
  const client = new Client(settings, { log: (line) => io.err(`${line}\n`) });
  const { found, failures } = await findUnfinished(client, journal());
  if (failures.some(({ error }) => isWuyingError(error) && error.code === localCodes.credentials)) {
    throw new Refusal(
      "no access key was found: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or give the profile or role that @alicloud/credentials looks for.",
    );
  }
  const said = failures.map((failure) => ({ product: failure.product, message: listingFailed(failure) }));
  for (const { message } of said) {
    io.err(`pulumi-wuying unfinished: ${message}\n`);
  }
  io.out(json ? asJson(found, said) : asText(found, failures.length === 0));
  if (failures.length > 0) {
    return 1;
  }
  return found.length > 0 ? FOUND : 0;
}

function journal(): Journal {
  try {
    return new Journal();
  } catch (error) {
    throw new Refusal(error instanceof Error ? `${error.message}.` : String(error));
  }
}

type Given = Readonly<Partial<Record<SettingKey, string>>>;

function settingsFrom(given: Given): Settings {
  const settings = resolve(given);
  if (settings.endpoints.gws === undefined) {
    throw new Refusal(
      settings.noEndpoint?.gws ??
        "no region is set: give --region, such as --region cn-hangzhou, or set WUYING_REGION.",
    );
  }
  return settings;
}

function resolve(given: Given): Settings {
  try {
    return resolveSettings((key) => given[key]);
  } catch (error) {
    if (!isWuyingError(error)) {
      throw error;
    }
    // Here the settings are no stack's.
    throw new Refusal(
      error.detail.replace("wuying:region", "the region").replace("wuying:endpoint", "--endpoint"),
    );
  }
}
