import type { SettingKey } from "./settings";

/**
 * How messages speak of what the reader can set and do. The owner of a stack has a configuration, the author of a
 * script has arguments.
 */
export interface Wording {
  /** What a setting is called. */
  readonly nameOf: (key: SettingKey) => string;
  /** What to do to set it, after a colon. */
  readonly howToSet: (key: SettingKey, value?: string) => string;
  /** Who has no region, after "for". */
  readonly withoutRegion: string;
  /** Two settings that make a key, at the beginning of a sentence. */
  readonly giveKeys: string;
  /** A sentence for keys that may not be those that are set. */
  readonly otherKeys?: string;
  /** How to send fewer requests at a time, after "or". */
  readonly slowDown: string;
  /** What brings about the service-linked role. */
  readonly makeRole: string;
}

const SECRET: readonly SettingKey[] = ["accessKeySecret", "securityToken"];

/** For the programs, resources and functions of a stack. */
export const stackWording: Wording = {
  nameOf: (key) => `wuying:${key}`,
  howToSet: (key, value = "…") =>
    `run \`pulumi config set ${SECRET.includes(key) ? "--secret " : ""}wuying:${key} ${value}\``,
  withoutRegion: "a stack without wuying:region",
  giveKeys:
    "Set wuying:accessKeyId and wuying:accessKeySecret (`pulumi config set --secret wuying:accessKeySecret …`)",
  // Pulumi configures the provider from the state there, so the key of the configuration is not the one that failed.
  otherKeys:
    "`pulumi refresh`, `pulumi destroy` and every --refresh use the keys that were configured at the last `pulumi up`: " +
    "after a change of keys run `pulumi up` without --refresh first, or refresh and destroy with --run-program.",
  slowDown: "lower --parallel",
  makeRole:
    'Add `const role = new wuying.gws.ServiceLinkedRole("gws")` to the program, and give the cluster the option `dependsOn: role`.',
};

/** For scripts that call operations by a client of their own. */
export const scriptWording: Wording = {
  nameOf: (key) => key,
  howToSet: (key, value) => `give createClient ${value === undefined ? key : `${key}: "${value}"`}`,
  withoutRegion: "a client without a region",
  giveKeys: "Give createClient accessKeyId and accessKeySecret",
  slowDown: "make fewer calls at a time",
  makeRole: "Call CreateServiceLinkedRole once in the account, before the first cluster.",
};
