import { gws } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import type { Candidate, Declaration, NewObject, Properties } from "../../language/declaration";
import { number, optionalNumber, optionalText, text } from "../../language/text";
import { isObject } from "../../language/values";
import { candidateByName } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT, waitFor } from "../../waiting/wait";
import { instanceFacts } from "../facts";
import { finders, type Instance, listInstances } from "../reads";
import { toWord } from "../switches";
import { policyStep, powerOffStep, powerOnStep, readInstancePolicy } from "./power-and-policy";
import { instanceOutputs, instanceProperties } from "./properties";
import {
  appListNeedsApplicationMode,
  applicationModeNeedsApps,
  chargeTypeNeedsAddress,
  periodFitsUnit,
  prepaidNeedsPeriod,
  prepaidOnly,
} from "./rules";
import { INSTANCE_STATES, stateOf, waitForInstance } from "./waits";

export const instance: Declaration = {
  token: "gws:Instance",
  doc: "One cloud desktop of a cluster. Most of it is fixed at creation; name, user, power state and GPU policy change in place.",
  properties: instanceProperties,
  outputs: instanceOutputs,
  rules: [
    appListNeedsApplicationMode,
    applicationModeNeedsApps,
    periodFitsUnit,
    prepaidNeedsPeriod,
    prepaidOnly("period"),
    prepaidOnly("periodUnit"),
    prepaidOnly("autoRenew"),
    chargeTypeNeedsAddress,
  ],
  timeouts: { create: "20m", update: "20m", delete: "15m" },
  holdsData: { what: "desktop", people: { property: "user", inCloud: peopleOf } },
  lifecycle: {
    create: createInstance,
    waitUntilReady: (context, id) => waitForInstance(context, id, "ready", ["Registered", "Stopped"]),
    steps: [
      {
        properties: ["name"],
        unmarks: true,
        run: async ({ call }, InstanceId, { desired }) => {
          await call(gws.SetInstanceName, { InstanceId, Name: text(desired, "name") }, { repeatable: true });
        },
      },
      {
        properties: ["user"],
        run: async ({ call }, InstanceId, { desired }) => {
          if (!isObject(desired.user)) return;
          const UserName = text(desired, "user.userName");
          const UserUid = number(desired, "user.userUid");
          await call(gws.SetInstanceUser, { InstanceId, UserName, UserUid }, { repeatable: true });
        },
      },
      powerOnStep,
      policyStep,
      powerOffStep,
    ],
    read: readInstance,
    list: async (client) =>
      (await listInstances(client)).map((each) => ({ ...candidateOf(each), properties: propertiesOf(each) })),
    remove: removeInstance,
  },
};

async function createInstance(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client, call } = context;
  const Name = ownerName(context.ownerKey);
  return createOnce(context, {
    what: "instance",
    list: async () =>
      (await listInstances(client, { ClusterId: text(inputs, "clusterId") }))
        .filter((each) => stateOf(each) !== "Missing")
        .map(candidateOf),
    // The cluster may be busy, with a policy change for one, when a desktop is asked for.
    send: (beforeRetry) =>
      retryWhileBusy(context, `new desktop of cluster ${text(inputs, "clusterId")}`, async () => {
        const request = createRequest(inputs, Name);
        return (await call(gws.CreateInstance, request, { beforeRetry })).InstanceId;
      }),
  });
}

const candidateOf = ({ InstanceId, Name, CreateTime }: Instance): Candidate =>
  candidateByName(InstanceId, Name, CreateTime);

function createRequest(inputs: Properties, Name: string): gws.CreateInstanceRequest {
  const apps = Array.isArray(inputs.appList) ? inputs.appList.filter(isObject) : [];
  return {
    ClusterId: text(inputs, "clusterId"),
    ImageId: text(inputs, "imageId"),
    InstanceType: text(inputs, "instanceType"),
    SystemDiskCategory: text(inputs, "systemDiskCategory"),
    SystemDiskSize: number(inputs, "systemDiskSize"),
    WorkMode: text(inputs, "workMode"),
    Name,
    VSwitchId: optionalText(inputs.vswitchId),
    AllocatePublicAddress: toWord(inputs.allocatePublicAddress),
    InternetChargeType: optionalText(inputs.internetChargeType),
    InternetMaxBandwidthIn: optionalNumber(inputs.internetMaxBandwidthIn),
    InternetMaxBandwidthOut: optionalNumber(inputs.internetMaxBandwidthOut),
    InstanceChargeType: optionalText(inputs.instanceChargeType),
    AutoRenew: toWord(inputs.autoRenew),
    Period: optionalNumber(inputs.period),
    PeriodUnit: optionalText(inputs.periodUnit),
    AppList:
      apps.length === 0
        ? undefined
        : apps.map((app) => ({
            AppName: optionalText(app.appName),
            AppPath: optionalText(app.appPath),
            AppArgs: optionalText(app.appArgs),
          })),
  };
}

async function readInstance(context: Context, id: string): Promise<Properties | undefined> {
  const found = await finders(context.client).instances.get(id);
  if (!found) return undefined;
  const policy = found.Status === "Registered" ? await readInstancePolicy(context, id) : {};
  return { ...propertiesOf(found), ...policy };
}

async function peopleOf({ client }: Context, id: string): Promise<readonly string[]> {
  const found = await finders(client).instances.get(id);
  return found?.UserName ? [found.UserName] : [];
}

function propertiesOf(found: Instance): Properties {
  const { userName, userUid, maxBandwidthIn, maxBandwidthOut, appList, ...rest } = instanceFacts(found);
  return {
    ...rest,
    appList: appList.length === 0 ? undefined : appList,
    user: userName === undefined ? undefined : { userName, userUid },
    internetMaxBandwidthIn: maxBandwidthIn,
    internetMaxBandwidthOut: maxBandwidthOut,
    powerState: ["Stopped", "Stopping"].includes(stateOf(found)) ? "Stopped" : "Running",
  };
}

async function removeInstance(context: Context, id: string, known: Properties): Promise<void> {
  const { client, call } = context;
  try {
    await retryWhileBusy(context, `desktop ${id}`, () =>
      ignoreNotFound(call(gws.DeleteInstance, { InstanceId: id }, { repeatable: true })),
    );
  } catch (error) {
    if (known.instanceChargeType !== "PrePaid") throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `desktop ${id} is a subscription, which the API does not delete before it ends. Set the resource option retainOnDelete to let go of it. ${reason}`,
      { cause: error },
    );
  }
  await waitFor<Instance>(context, {
    what: `desktop ${id}`,
    until: "deleted",
    read: () => finders(client).instances.get(id),
    state: stateOf,
    target: [ABSENT],
    // The reference has no state for a deletion under way; if there is one, it is likely called so.
    pending: [...INSTANCE_STATES, "Missing", "Deleting"],
  });
}
