import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Properties } from "../../language/declaration";
import { readFrom, requestFor } from "../../language/wire";
import { awaitTask } from "../task";
import { instanceProperties } from "./properties";

/** The graphics policy as it is now; undefined for a machine without a GPU. */
export async function readInstancePolicy(context: Context, id: string): Promise<Properties[string]> {
  const answer = await describePolicy(context, id, `policy of desktop ${id}`);
  return readFrom(instanceProperties, gws.DescribeInstancePolicy, answer).policy;
}

export async function setPolicy(context: Context, InstanceId: string, policy: Properties): Promise<void> {
  const { TaskId } = await context.call(
    gws.SetInstancePolicy,
    { ...requestFor(gws.SetInstancePolicy, instanceProperties, { policy }), InstanceId, AsyncMode: true },
    { repeatable: true },
  );
  if (TaskId) {
    await describePolicy(context, InstanceId, `policy change of desktop ${InstanceId}`, TaskId);
  }
}

function describePolicy(
  context: Context,
  InstanceId: string,
  what: string,
  startedAs?: string,
): Promise<gws.DescribeInstancePolicyResponse> {
  return awaitTask(
    context,
    what,
    (TaskId) => context.call(gws.DescribeInstancePolicy, { InstanceId, AsyncMode: true, TaskId }),
    startedAs,
  );
}
