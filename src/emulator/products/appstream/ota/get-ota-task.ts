import { GetOtaTaskByTaskId } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { errors } from "../errors";
import { otaKind } from "./ota-task";

/** Tells nothing of how far the task is. */
export const getOtaTaskByTaskId = implement(GetOtaTaskByTaskId, ({ TaskId }, context) => {
  const task = context.store.of(otaKind).get(TaskId);
  if (task === undefined) {
    throw errors.taskNotFound(TaskId);
  }
  const { OtaVersion, TaskStartTime } = task.attributes;
  return { OtaVersion, TaskStartTime, ReleaseNote: `What is new in ${OtaVersion}.` };
});
