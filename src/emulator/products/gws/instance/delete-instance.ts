import { DeleteInstance } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { instanceMachines } from "../machines";
import { logOffAll } from "./connection";
import { findInstanceIn } from "./find-instance";
import { instanceKind } from "./instance";

const DELETABLE = ["Registered", "Unregistered", "Stopped", "Missing"];

export const deleteInstance = implement(DeleteInstance, ({ InstanceId }, context) => {
  const { attributes } = findInstanceIn(context, InstanceId, DELETABLE);
  const { ExpireTime, InstanceChargeType } = attributes;
  if (InstanceChargeType === "PrePaid" && Date.parse(ExpireTime) > context.clock.now()) {
    throw errors.subscription(InstanceId, ExpireTime);
  }
  logOffAll(context, InstanceId);
  context.store.of(instanceKind).enter(InstanceId, context.begin(instanceMachines.delete));
  return {};
});
