import { WuyingError } from "../../../api";
import * as gws from "../../../api/generated/gws";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import { attributesStep, stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { NewObject, Properties, Step } from "../../language/declaration";
import { isObject } from "../../language/values";
import { requestFor } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { inOrder } from "../../once/in-order";
import { markOf, ownerName } from "../../once/owner-name";
import { sleep } from "../../waiting/sleep";
import { listInstances } from "../instance/reads";
import { domainStep } from "./domain";
import { policyStep } from "./policy";
import { clusterProperties } from "./properties";
import { clusters } from "./reads";

export async function createCluster(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { call } = context;
  const Name = ownerName(context.ownerKey);
  // A new cluster takes neither a name nor a token. A lost answer is found by what was not there before, so no two
  // creates may run at once; an interrupted run is found by the name that marks the cluster right after.
  return inOrder("CreateCluster", async () => {
    const created = await createOnce(context, {
      what: clusters.what,
      list: candidates(
        context,
        clusters,
        {},
        ({ VpcId, Name: name }) => VpcId === inputs.vpcId || markOf(name) !== undefined,
      ),
      send: async (beforeRetry) => {
        const request = requestFor(gws.CreateCluster, clusterProperties, inputs);
        return (await call(gws.CreateCluster, request as gws.CreateClusterRequest, { beforeRetry }))
          .ClusterId;
      },
    });
    if (!created.resumed) {
      await mark(context, created.id, Name);
    }
    return created;
  });
}

/** Without the mark only a kill of this very process could lose the cluster, so failing to set it is no reason to stop. */
async function mark({ call, log }: Context, ClusterId: string, Name: string): Promise<void> {
  try {
    await call(gws.SetClusterName, { ClusterId, Name }, { repeatable: true });
  } catch (error) {
    log(
      `cluster ${ClusterId} could not be marked as this resource's: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const dnatStep = stepBy(clusterProperties, [gws.SetClusterDnat], {
  run: async ({ call }, ClusterId, { desired: { dnat } }) => {
    // An empty gateway id is how the API is told to detach.
    const gateway = isObject(dnat) ? requestFor(gws.SetClusterDnat, clusterProperties, { dnat }) : {};
    await call(gws.SetClusterDnat, { NatId: "", ...gateway, ClusterId }, { repeatable: true });
  },
});

export const clusterSteps: readonly Step[] = [
  attributesStep(clusterProperties, gws.SetClusterName, (ClusterId) => ({ ClusterId }), { unmarks: true }),
  dnatStep,
  stepBy(clusterProperties, [gws.SetClusterADDomain], { run: domainStep }),
  stepBy(clusterProperties, [gws.SetClusterPolicy], { run: policyStep }),
];

export async function deleteWhenEmpty(context: Context, ClusterId: string): Promise<void> {
  const { client, call, signal, deadline, timings } = context;
  for (;;) {
    // The stack's own desktops are gone by now. Nothing documents that the cloud refuses to take others along.
    const left = await listInstances(client, { ClusterId });
    if (left.length > 0) {
      const names = left.map(({ InstanceId, Name }) => `${InstanceId} (${Name})`);
      throw new Error(stillHasDesktops(ClusterId, names));
    }
    try {
      return await ignoreNotFound(call(gws.DeleteCluster, { ClusterId }, { repeatable: true }));
    } catch (error) {
      if (!(error instanceof WuyingError) || !/DependencyViolation/i.test(error.code)) {
        throw error;
      }
      // The count that the cloud checks lags behind the desktops that have just gone.
      if (Date.now() >= deadline.at || signal.aborted) {
        throw error;
      }
      await sleep(timings.lagPauseMs, signal);
    }
  }
}

const stillHasDesktops = (id: string, desktops: readonly string[]): string =>
  `cluster ${id} cannot be deleted: it still has ${desktops.length === 1 ? "a desktop" : `${desktops.length} desktops`} that this stack does not manage: ` +
  `${desktops.slice(0, 10).join(", ")}. Delete them, then run "pulumi destroy" again`;
