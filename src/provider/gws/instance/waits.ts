import type { Context } from "../../applying/context";
import { ABSENT, waitFor } from "../../waiting/wait";
import { finders, type Instance } from "../reads";

export const stateOf = (found: Instance | undefined): string =>
  found ? (found.Status ?? "unknown") : ABSENT;

/** Every documented state of a desktop but `Missing`. */
export const INSTANCE_STATES = [
  "Creating",
  "Starting",
  "Initializing",
  "Unregistered",
  "Registered",
  "Stopping",
  "Stopped",
  "Cloning",
];

/** Waits until the desktop rests in one of the states. `Missing` is the one state that nothing follows. */
export async function waitForInstance(
  context: Context,
  id: string,
  until: string,
  target: readonly string[],
): Promise<void> {
  await waitFor<Instance>(context, {
    what: `desktop ${id}`,
    until,
    read: () => finders(context.client).instances.get(id),
    state: stateOf,
    target,
    failed: ["Missing"],
    pending: INSTANCE_STATES,
    reason: () => "the cloud has lost its machine",
  });
}
