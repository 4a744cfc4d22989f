import type { Cloud } from "../../provider/support/cloud";

/** The environment of a command that looks into an emulated account. */
export const environmentOf = ({ emulator }: Cloud): NodeJS.ProcessEnv => ({
  WUYING_REGION: "",
  WUYING_ENDPOINT: emulator.endpoint,
  WUYING_LISTING_LAG_SECONDS: "0",
  WUYING_LISTING_MAX_AGE_SECONDS: "0",
  ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.accessKeySecret,
  ALIBABA_CLOUD_SECURITY_TOKEN: "",
});
