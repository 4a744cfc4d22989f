import * as pulumi from "@pulumi/pulumi";

/**
 * Who answers the program: the engine, the mocks of `pulumi.runtime.setMocks` in a unit test, or nobody in a plain
 * script.
 */
export function answeredBy(): "engine" | "mocks" | "nobody" {
  const monitor: object | undefined = pulumi.runtime.getMonitor();
  if (monitor === undefined) {
    return "nobody";
  }
  // The engine's own monitor is a client of its service, and has nothing of this name.
  return "mocks" in monitor ? "mocks" : "engine";
}

/** The organization of the stack. Mocks need not name one. */
export const organization = (): string =>
  answeredBy() === "mocks" ? "organization" : pulumi.getOrganization();
