import { gws } from "../../../api";
import type { Context } from "../../applying/context";
import type { Properties, Step } from "../../language/declaration";
import { isObject } from "../../language/values";
import { finders } from "../reads";
import { fromSwitch, optionalSwitch } from "../switches";
import { awaitTask } from "../task";
import { stateOf, waitForInstance } from "./waits";

/** The graphics policy lives in the running guest, so power goes on before it and off after it. */
export const powerOnStep: Step = {
  properties: ["powerState"],
  when: ({ desired }) => desired.powerState === "Running",
  run: (context, InstanceId) => switchOn(context, InstanceId),
};

export const powerOffStep: Step = {
  properties: ["powerState"],
  when: ({ desired }) => desired.powerState === "Stopped",
  run: (context, InstanceId) => switchOff(context, InstanceId),
};

async function switchOn(context: Context, InstanceId: string): Promise<void> {
  if (await isIn(context, InstanceId, "Stopped")) {
    await context.call(gws.StartInstance, { InstanceId });
  }
  await waitForInstance(context, InstanceId, "running", ["Registered"]);
}

async function switchOff(context: Context, InstanceId: string): Promise<void> {
  if (!(await isIn(context, InstanceId, "Stopped"))) {
    await context.call(gws.StopInstance, { InstanceId });
  }
  await waitForInstance(context, InstanceId, "stopped", ["Stopped"]);
}

async function isIn(context: Context, id: string, state: string): Promise<boolean> {
  return stateOf(await finders(context.client).instances.get(id)) === state;
}

export const policyStep: Step = {
  properties: ["policy"],
  async run(context, InstanceId, { desired }) {
    if (!isObject(desired.policy)) return;
    const policy = desired.policy;
    if (!(await isIn(context, InstanceId, "Stopped"))) return setPolicy(context, InstanceId, policy);
    // Only a running guest takes it. A run that was killed may have switched the desktop off already, too.
    await switchOn(context, InstanceId);
    await setPolicy(context, InstanceId, policy);
    await switchOff(context, InstanceId);
  },
};

async function setPolicy(
  context: Context,
  InstanceId: string,
  { visualLossless, optimizeFor3d }: Properties,
): Promise<void> {
  const { TaskId } = await context.call(
    gws.SetInstancePolicy,
    {
      InstanceId,
      AsyncMode: true,
      VisualLossless: optionalSwitch(visualLossless),
      OptimizeFor3d: optionalSwitch(optimizeFor3d),
    },
    { repeatable: true },
  );
  if (TaskId) await describePolicy(context, InstanceId, `policy change of desktop ${InstanceId}`, TaskId);
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

/** The graphics policy as it is now; nothing for a machine without a GPU. */
export async function readInstancePolicy(context: Context, id: string): Promise<Properties> {
  const answer = await describePolicy(context, id, `policy of desktop ${id}`);
  const visualLossless = fromSwitch(answer.VisualLossless);
  const optimizeFor3d = fromSwitch(answer.OptimizeFor3d);
  if (visualLossless === undefined && optimizeFor3d === undefined) return { policy: null };
  return { policy: { visualLossless: visualLossless ?? null, optimizeFor3d: optimizeFor3d ?? null } };
}
