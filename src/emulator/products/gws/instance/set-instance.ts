import { SetInstanceName, SetInstanceUser } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { findInstance, instanceKind } from "./instance";

export const setInstanceName = implement(SetInstanceName, ({ InstanceId, Name }, context) => {
  findInstance(context, InstanceId);
  context.store.of(instanceKind).update(InstanceId, { Name });
  return {};
});

/** Assigns the instance to a user; an empty name takes it from whoever has it. */
export const setInstanceUser = implement(SetInstanceUser, ({ InstanceId, UserName, UserUid }, context) => {
  findInstance(context, InstanceId);
  const user = UserName === "" ? { UserName, UserUid: undefined } : { UserName, UserUid };
  context.store.of(instanceKind).update(InstanceId, user);
  return {};
});
