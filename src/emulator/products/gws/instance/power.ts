import { DeleteInstance, RestartInstance, StartInstance, StopInstance } from "../../../../api/generated/gws";
import type { Context } from "../../../core/context";
import { implement } from "../../../core/handler";
import type { Transition } from "../../../core/lifecycle";
import { errors } from "../errors";
import { instanceTransitions } from "../transitions";
import { logOffAll } from "./connection";
import { findInstanceIn, instanceKind } from "./instance";

/** The statuses of an instance whose server is up. */
export const UP = ["Registered", "Unregistered"] as const;

export const startInstance = implement(StartInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, ["Stopped"], instanceTransitions.start),
);

export const stopInstance = implement(StopInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, UP, instanceTransitions.stop),
);

export const restartInstance = implement(RestartInstance, ({ InstanceId }, context) =>
  power(context, InstanceId, UP, instanceTransitions.restart),
);

function power(context: Context, id: string, from: readonly string[], transition: Transition): object {
  findInstanceIn(context, id, from);
  logOffAll(context, id);
  context.store.of(instanceKind).enter(id, context.begin(transition));
  return {};
}

const DELETABLE = ["Registered", "Unregistered", "Stopped", "Missing"];

export const deleteInstance = implement(DeleteInstance, ({ InstanceId }, context) => {
  const { attributes } = findInstanceIn(context, InstanceId, DELETABLE);
  const { ExpireTime, InstanceChargeType } = attributes;
  if (InstanceChargeType === "PrePaid" && Date.parse(ExpireTime) > context.clock.now()) {
    throw errors.subscription(InstanceId, ExpireTime);
  }
  logOffAll(context, InstanceId);
  context.store.of(instanceKind).enter(InstanceId, context.begin(instanceTransitions.delete));
  return {};
});
