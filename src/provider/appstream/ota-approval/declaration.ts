import { listAll } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import { actionDeclaration } from "../../applying/action";
import type { Context } from "../../language/context";
import { signsOut } from "../../language/disruption";
import { text } from "../../language/text";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { sleep } from "../../waiting/sleep";
import { findGroup } from "../app-instance-group/reads";
import { CLOUD_APP } from "../product";

export const otaApproval = actionDeclaration({
  token: "appstream:OtaApproval",
  doc:
    "Approves the update that waits for a delivery group, to run at a time. The id of the task is read right before, since each approval puts another in its place. " +
    "An update that is approved for that time already is left as is. To approve the next one, write another `startTime`. Destroying it takes no approval back.",
  what: "approval",
  again: "approves the update that waits then",
  operation: appstream.ApproveOtaTask,
  looksAt: [appstream.GetAppInstanceGroup],
  disruption: signsOut("groupUsers", {
    when: "scheduledTime",
    certainty: "unsaid",
    note: "the update runs then",
  }),
  target: "appInstanceGroupId",
  properties: {
    appInstanceGroupId: {
      type: "string",
      wire: "AppInstanceGroupId",
      required: true,
      doc: "Group that is updated. The vendor does not say what becomes of sessions that are open at that time.",
    },
    otaType: {
      type: "string",
      wire: "OtaType",
      required: true,
      values: {
        Fota: "the system component",
        AppUpdate: "the applications",
        ImageUpdate: "the image",
      },
      doc: "What is updated.",
    },
    startTime: {
      type: "string",
      wire: "StartTime",
      required: true,
      pattern: {
        regex: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/,
        says: 'a time in UTC such as "2026-12-01T02:00Z"',
      },
      doc: "When the update runs. It tells one approval from the next.",
    },
  },
  time: { name: "approvedAt", doc: "When the approval was given" },
  outputs: {
    taskId: {
      type: "string",
      doc: "Task that was approved.",
      read: { operation: "ListOtaTask", field: "TaskId" },
    },
  },
  timeout: "30m",
  source: "vendor SDK for Python 5.9.0, ApproveOtaTask",
  async run(context, inputs) {
    const AppInstanceGroupId = text(inputs, "appInstanceGroupId");
    const OtaType = text(inputs, "otaType");
    const StartTime = text(inputs, "startTime");
    const what = `group ${AppInstanceGroupId}`;
    const approved = (): Promise<string | undefined> =>
      approvedTask(context, AppInstanceGroupId, OtaType, StartTime);
    const known = await approved();
    if (known !== undefined) {
      context.log(`${what}: ${known} is approved for ${StartTime} already`);
      return { taskId: known };
    }
    const group = await findGroup(context.client, AppInstanceGroupId, CLOUD_APP);
    if (!group) {
      throw new Error(`appInstanceGroupId: there is no group ${AppInstanceGroupId}`);
    }
    const { OtaInfo, RegionId: BizRegionId = "" } = group;
    const TaskId = OtaInfo?.TaskId;
    if (!TaskId) {
      throw new Error(`no update waits for ${what}`);
    }
    const request = { AppInstanceGroupId, BizRegionId, OtaType, StartTime, TaskId };
    const send = async (): Promise<void> => {
      // The task that waits after a lost answer is another one, and nobody has asked for that.
      const beforeRetry = async (): Promise<void> => {
        await sleep(context.timings.listingLagMs, context.signal);
        if ((await approved()) !== undefined) {
          throw new ApprovedAlready();
        }
      };
      await context.call(appstream.ApproveOtaTask, request, { repeatable: true, beforeRetry });
    };
    await retryWhileBusy(context, what, send).catch((error) => {
      if (!(error instanceof ApprovedAlready)) {
        throw error;
      }
    });
    return { taskId: TaskId };
  },
});

class ApprovedAlready extends Error {}

/** The task of a kind that runs, or has run, at a time. */
async function approvedTask(
  { client }: Context,
  AppInstanceGroupId: string,
  OtaType: string,
  startTime: string,
): Promise<string | undefined> {
  const request = { AppInstanceGroupId, OtaType, PageNumber: 1, PageSize: 100 };
  const tasks = await listAll(client, appstream.ListOtaTask, request, {
    items: (page) => page.TaskList,
    total: (page) => page.TotalCount,
  });
  const at = Date.parse(startTime);
  return tasks.find(({ TaskStartTime }) => Date.parse(TaskStartTime ?? "") === at)?.TaskId;
}
