import { WuyingError } from "../../../api";
import * as gws from "../../../api/generated/gws";
import { deleteObject, listOf } from "../../applying/usual";
import type { Context } from "../../language/context";
import type { Declaration, Properties } from "../../language/declaration";
import { losesData, NOBODY } from "../../language/disruption";
import { waitForObject } from "../../waiting/wait-for-object";
import { instanceOutputs, instanceProperties, REPLACED } from "./properties";
import { instanceFrom, instances, readInstance, standsIn, userOf } from "./reads";
import { instanceRules } from "./rules";
import { createInstance, instanceSteps } from "./steps";

export const instance: Declaration = {
  token: "gws:Instance",
  doc: "One cloud desktop of a cluster. Most of it is fixed at creation; name, user, power state and GPU policy change in place.",
  properties: instanceProperties,
  outputs: instanceOutputs,
  disruption: { create: NOBODY, replace: REPLACED, delete: losesData("desktopUser") },
  states: instances,
  rules: instanceRules,
  timeouts: { create: "20m", update: "20m", delete: "15m" },
  holdsData: { what: instances.what, people: { property: "user", inCloud: userOf } },
  lifecycle: {
    createdBy: [gws.CreateInstance],
    deletedBy: [gws.DeleteInstance],
    create: createInstance,
    waitUntilReady,
    waitUntilListed,
    steps: instanceSteps,
    read: readInstance,
    list: listOf(instances, instanceFrom),
    remove: removeInstance,
  },
};

async function waitUntilReady(context: Context, id: string, { clusterId }: Properties): Promise<void> {
  standsIn(context, id, clusterId);
  await waitForObject(context, instances, id, { until: "ready", target: instances.resting });
}

async function waitUntilListed(context: Context, id: string, { clusterId }: Properties): Promise<void> {
  standsIn(context, id, clusterId);
  const target = [...instances.pending, ...instances.resting];
  await waitForObject(context, instances, id, { until: "listed", target });
}

async function removeInstance(context: Context, id: string, known: Properties): Promise<void> {
  standsIn(context, id, known.clusterId);
  try {
    await deleteObject(context, instances, id, () =>
      context.call(gws.DeleteInstance, { InstanceId: id }, { repeatable: true }),
    );
  } catch (error) {
    if (known.instanceChargeType !== "PrePaid" || !(error instanceof WuyingError)) {
      throw error;
    }
    throw new Error(
      `desktop ${id} is a subscription, which the API does not delete before it ends. Set the resource option retainOnDelete to let go of it. ${error.message}`,
      { cause: error },
    );
  }
}
