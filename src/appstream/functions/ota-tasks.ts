import { listAll } from "../../api";
import * as appstream from "../../api/generated/appstream";
import { type CamelCased, camelCased } from "../../program/camel-case";
import { programFunction } from "../../program/function";
import { onlyMatch } from "../../program/only-match";
import { unlessNotFound } from "../../program/unless-not-found";

export interface GetOtaTasksArgs {
  /** Id of the delivery group. */
  readonly appInstanceGroupId: string;
  /** What is updated. Default: `Fota`, the vendor's own component. */
  readonly otaType?: string;
}

/** An update, with all that ListOtaTask returns of it. */
export interface OtaTaskFacts extends CamelCased<appstream.ListOtaTaskResponseTaskListItem> {
  readonly taskId: string;
  /** `STANDBY` waits for approval or its time, then `RUNNING`, `FINISHED`, `PART_FINISHED`, `FAILED`, `TERMINATED`. */
  readonly taskDisplayStatus?: string;
  /** Such as `2022-08-04T14:36Z`. */
  readonly taskStartTime?: string;
}

export interface GetOtaTasksResult {
  readonly otaTasks: OtaTaskFacts[];
  /** Ids of the updates, in the same order. */
  readonly ids: string[];
}

export const allTasks = programFunction<GetOtaTasksArgs, GetOtaTasksResult>({
  token: "appstream:getOtaTasks",
  args: { appInstanceGroupId: { type: "string", required: true }, otaType: { type: "string" } },
  async run(args, { client }) {
    const request = { AppInstanceGroupId: args.appInstanceGroupId, OtaType: args.otaType ?? "Fota" };
    const found = await listAll(client, appstream.ListOtaTask, request, {
      items: (page) => page.TaskList,
      total: (page) => page.TotalCount,
      pageSize: 100,
    });
    const otaTasks = found.map((each) => ({ ...camelCased(each), taskId: each.TaskId ?? "" }));
    return { otaTasks, ids: otaTasks.map(({ taskId }) => taskId) };
  },
});

export interface GetOtaTaskArgs {
  /** Such as the `otaInfo.taskId` of a group. */
  readonly taskId: string;
}

export interface GetOtaTaskResult {
  readonly taskId: string;
  readonly otaVersion: string | undefined;
  /** What the update brings. */
  readonly releaseNote: string | undefined;
  /** Such as `2022-08-04T14:36Z`; not there as long as nobody has said when. */
  readonly taskStartTime: string | undefined;
}

export const oneTask = programFunction<GetOtaTaskArgs, GetOtaTaskResult>({
  token: "appstream:getOtaTask",
  args: { taskId: { type: "string", required: true } },
  async run({ taskId }, { call }) {
    const task = await unlessNotFound(call(appstream.GetOtaTaskByTaskId, { TaskId: taskId }));
    return onlyMatch({
      what: "OTA task",
      filter: { taskId },
      found: task
        ? [
            {
              taskId,
              otaVersion: task.OtaVersion,
              releaseNote: task.ReleaseNote,
              taskStartTime: task.TaskStartTime,
            },
          ]
        : [],
      describe: (each) => each.taskId,
      narrow: "",
    });
  },
});
