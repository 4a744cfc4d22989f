import { SetInstanceName } from "../../../../api/generated/gws";
import { implement } from "../../../core/handler";
import { findInstance } from "./find-instance";
import { instanceKind } from "./instance";

export const setInstanceName = implement(SetInstanceName, ({ InstanceId, Name }, context) => {
  findInstance(context, InstanceId);
  context.store.of(instanceKind).update(InstanceId, { Name });
  return {};
});
