import * as pulumi from "@pulumi/pulumi";
import { type ReadConfig, requireSettings } from "../provider/planning/require-settings";
import { answeredBy } from "./engine";

/**
 * Throws what is wrong with the configuration for a resource type. The provider would say it too, once for every
 * resource and beside what the functions of the program say.
 */
export function requireProgramSettings(token: string, region: string | undefined): void {
  if (answeredBy() === "engine") {
    requireSettings(programConfig(), token, region);
  }
}

/** The configuration of the running program. */
export function programConfig(): ReadConfig {
  const config = new pulumi.Config("wuying");
  return (key) => config.get(key);
}
