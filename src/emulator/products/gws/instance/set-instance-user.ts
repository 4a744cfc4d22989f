import { SetInstanceUser } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { findInstance } from "./find-instance";
import { instanceKind } from "./instance";

/** Assigns the instance to a user; an empty name takes it from whoever has it. */
export const setInstanceUser = implement(SetInstanceUser, ({ InstanceId, UserName, UserUid }, context) => {
  findInstance(context, InstanceId);
  const user = UserName === "" ? { UserName, UserUid: undefined } : { UserName, UserUid };
  context.store.of(instanceKind).update(InstanceId, user);
  return {};
});
