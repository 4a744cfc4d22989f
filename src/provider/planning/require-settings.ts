import { resolveSettings, type SettingKey } from "../../api";
import { endpointOf } from "../../api/settings";
import { productOf } from "../language/product";

/** Reads one configuration value, such as `region`. */
export type ReadConfig = (name: SettingKey) => string | undefined;

/** Throws what is wrong with the configuration for a resource type, without any call. */
export function requireSettings(config: ReadConfig, token: string): void {
  endpointOf(resolveSettings(config), productOf(token));
}
