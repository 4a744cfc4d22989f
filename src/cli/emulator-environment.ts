import type { Emulator } from "../emulator";

/** The environment in which a Pulumi program, or a plain script with this package, calls the emulator. */
export function emulatorEnvironment(
  { accessKeyId, accessKeySecret, endpoint }: Emulator,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  return {
    ...env,
    WUYING_ENDPOINT: endpoint,
    WUYING_REGION: env.WUYING_REGION || "cn-hangzhou",
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    // A token of the caller's own temporary key would be sent along with the emulator's key.
    ALIBABA_CLOUD_SECURITY_TOKEN: undefined,
  };
}
