import type { SettingKey, Wording } from "../api";

const NAMES: Readonly<Partial<Record<SettingKey, string>>> = {
  region: "--region",
  endpoint: "--endpoint",
  accessKeyId: "the id of the access key",
  accessKeySecret: "the secret of the access key",
  securityToken: "the token of the access key",
};

/** For commands whose settings are their options and the environment. */
export const cliWording: Wording = {
  nameOf: (key) => NAMES[key] ?? key,
  howToSet: (key, value = "…") => `give --${key} ${value},`,
  withoutRegion: "a call without a region",
  giveKeys: "Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  slowDown: "run nothing else meanwhile",
  makeRole:
    "Create gws.ServiceLinkedRole with a program, or call CreateServiceLinkedRole once in the account, before the first cluster.",
};
