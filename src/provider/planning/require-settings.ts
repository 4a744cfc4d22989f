import { endpointOf, resolveSettings, type SettingKey } from "../../api/settings";
import { productOf } from "../language/product";

/** Reads one configuration value, such as `region`. */
export type ReadConfig = (name: SettingKey) => string | undefined;

/** The configuration of a stack for one of its regions; without one as it is. */
export const configIn =
  (region: string | undefined, config: ReadConfig): ReadConfig =>
  (name) =>
    name === "region" && region !== undefined ? region : config(name);

/** Throws what is wrong with the configuration for a resource type in a region, without any call. */
export function requireSettings(config: ReadConfig, token: string, region?: string): void {
  endpointOf(resolveSettings(configIn(region, config)), productOf(token));
}
