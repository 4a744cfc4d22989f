import { ListOtaTask } from "../../../../api/generated/appstream";
import { implement } from "../../../core/handler";
import { pageOf } from "../../../core/paging";
import { findGroup } from "../group/find-group";
import { newestFirst, SMALL_PAGES } from "../paging";
import { otaKind } from "./ota-task";

export const listOtaTask = implement(ListOtaTask, (request, context) => {
  const group = findGroup(context, request);
  const tasks = context.store.of(otaKind);
  const own = newestFirst(tasks.all()).filter(
    ({ attributes }) => attributes.ResourceId === group.id && attributes.OtaType === request.OtaType,
  );
  const { items, ...page } = pageOf(own, request, SMALL_PAGES);
  const TaskList = items.map((task) => ({
    TaskId: task.id,
    OtaVersion: task.attributes.OtaVersion,
    TaskDisplayStatus: tasks.status(task),
    TaskStartTime: task.attributes.TaskStartTime,
  }));
  return { ...page, TaskList };
});
