import { RestartInstance, StartInstance, StopInstance } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Machine } from "../../../core/lifecycle";
import { instanceMachines } from "../machines";
import { logOffAll } from "./connection";
import { findInstanceIn } from "./find-instance";
import { instanceKind } from "./instance";

/** The statuses of an instance whose server is up. */
export const UP = ["Registered", "Unregistered"] as const;

export const startInstance = implement(StartInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, ["Stopped"], instanceMachines.start),
);

export const stopInstance = implement(StopInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, UP, instanceMachines.stop),
);

export const restartInstance = implement(RestartInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, UP, instanceMachines.restart),
);

function power(context: Context, id: string, from: readonly string[], machine: Machine): object {
  findInstanceIn(context, id, from);
  logOffAll(context, id);
  context.store.of(instanceKind).enter(id, context.begin(machine));
  return {};
}
