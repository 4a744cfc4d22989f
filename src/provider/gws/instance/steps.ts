import * as gws from "../../../api/generated/gws";
import { attributesStep, stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { NewObject, Properties, Step } from "../../language/declaration";
import { stateOf } from "../../language/kind";
import { isObject } from "../../language/values";
import { requestFor } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { setPolicy } from "./policy";
import { instanceProperties } from "./properties";
import { instances, standsIn } from "./reads";

export async function createInstance(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { call } = context;
  const ClusterId = String(inputs.clusterId);
  const request = {
    ...requestFor(gws.CreateInstance, instanceProperties, inputs),
    Name: ownerName(context.ownerKey),
  } as gws.CreateInstanceRequest;
  const made = await createOnce(context, {
    what: instances.what,
    list: candidates(context, instances, { ClusterId }),
    // The cluster may be busy, with a policy change for one, when a desktop is asked for.
    send: (beforeRetry) =>
      retryWhileBusy(
        context,
        `new desktop of cluster ${ClusterId}`,
        async () => (await call(gws.CreateInstance, request, { beforeRetry })).InstanceId,
      ),
  });
  standsIn(context, made.id, ClusterId);
  return made;
}

const id = (InstanceId: string): { InstanceId: string } => ({ InstanceId });

/** The graphics policy lives in the running guest, so power goes on before it and off after it. */
const powerOnStep = stepBy(instanceProperties, [gws.StartInstance], {
  when: ({ desired }) => desired.powerState === "Running",
  run: (context, InstanceId) => switchOn(context, InstanceId),
});

const powerOffStep = stepBy(instanceProperties, [gws.StopInstance], {
  when: ({ desired }) => desired.powerState === "Stopped",
  run: (context, InstanceId) => switchOff(context, InstanceId),
});

async function switchOn(context: Context, InstanceId: string): Promise<void> {
  if (await isStopped(context, InstanceId)) {
    await context.call(gws.StartInstance, { InstanceId });
  }
  await waitForObject(context, instances, InstanceId, { until: "running", target: ["Registered"] });
}

async function switchOff(context: Context, InstanceId: string): Promise<void> {
  if (!(await isStopped(context, InstanceId))) {
    await context.call(gws.StopInstance, { InstanceId });
  }
  await waitForObject(context, instances, InstanceId, { until: "stopped", target: ["Stopped"] });
}

const isStopped = async ({ objects }: Context, InstanceId: string): Promise<boolean> =>
  stateOf(instances, await objects.get(instances, InstanceId)) === "Stopped";

const policyStep = stepBy(instanceProperties, [gws.SetInstancePolicy], {
  async run(context, InstanceId, { desired: { policy } }) {
    if (!isObject(policy)) {
      return;
    }
    if (!(await isStopped(context, InstanceId))) {
      return setPolicy(context, InstanceId, policy);
    }
    // Only a running guest takes it. A run that was killed may have switched the desktop off already, too.
    await switchOn(context, InstanceId);
    await setPolicy(context, InstanceId, policy);
    await switchOff(context, InstanceId);
  },
});

export const instanceSteps: readonly Step[] = [
  attributesStep(instanceProperties, gws.SetInstanceName, id, { unmarks: true, isEarly: true }),
  attributesStep(instanceProperties, gws.SetInstanceUser, id, { isEarly: true }),
  powerOnStep,
  policyStep,
  powerOffStep,
];
