import { gws, WuyingError } from "../../../api";
import type { Context, CreateContext } from "../../applying/context";
import { ignoreNotFound } from "../../applying/ignore-not-found";
import { adoptId } from "../../language/adopt-property";
import type {
  Candidate,
  Declaration,
  Failure,
  NewObject,
  Output,
  Properties,
} from "../../language/declaration";
import { NOBODY, UNSAID } from "../../language/disturbs";
import { optionalText, text } from "../../language/text";
import { isAbsent, isObject } from "../../language/values";
import { candidateByName } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { inOrder } from "../../once/in-order";
import { markOf, ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { sleep } from "../../waiting/sleep";
import { ABSENT, waitFor } from "../../waiting/wait";
import { clusterFacts } from "../facts";
import { type Cluster, finders, listClusters, listInstances } from "../reads";
import { domainFields, domainStep, readDomain } from "./domain";
import { policyFields, policyStep, readClusterPolicy } from "./policy";

const SOURCE = "API reference, CreateCluster and DescribeClusters";
const DESTROYS =
  "the cluster's own settings; its desktops are replaced with it, and each of them refuses that without `allowDataLoss`";

const described = (wire: string, doc: string, type: Output["type"] = "string"): Output => ({
  type,
  wire,
  doc,
  read: { operation: "DescribeClusters", field: wire },
});

export const cluster: Declaration = {
  token: "gws:Cluster",
  doc: "A cloud desktop cluster: the broker, policies and network that its desktops share. It runs on your own VPC through the service-linked role.",
  properties: {
    clusterType: {
      type: "string",
      wire: "ClusterType",
      required: true,
      doc: "Kind of cluster, such as `gws.s1.standard` or `gws.s1.advanced`. `getAvailableResources` lists what each zone offers; only `gws.s1.advanced` can join an Active Directory domain.",
      effect: { kind: "replace", because: "the API has no operation that changes it", destroys: DESTROYS },
      read: { unreadable: "DescribeClusters does not return it" },
      source: SOURCE,
    },
    vpcId: {
      type: "string",
      wire: "VpcId",
      required: true,
      pattern: { regex: /^vpc-\S+$/, says: 'the id of a VPC, such as "vpc-bp1…"' },
      doc: "VPC that the cluster lives in.",
      effect: { kind: "replace", because: "the API has no operation that changes it", destroys: DESTROYS },
      read: { operation: "DescribeClusters", field: "VpcId" },
      source: SOURCE,
    },
    vswitchId: {
      type: "string",
      wire: "VSwitchId",
      pattern: { regex: /^vsw-\S+$/, says: 'the id of a vSwitch, such as "vsw-bp1…"' },
      doc: "vSwitch for the servers of the cluster. Left out, the cloud takes the newest zone that has stock, and reuses or makes a vSwitch there.",
      effect: { kind: "replace", because: "the API has no operation that changes it", destroys: DESTROYS },
      read: { unreadable: "DescribeClusters does not return it" },
      source: SOURCE,
    },
    name: {
      type: "string",
      wire: "Name",
      autoName: true,
      doc: "Display name. Left out, it is the resource's name with a short hash.",
      effect: { kind: "inPlace", operation: "SetClusterName", disturbs: NOBODY },
      read: { operation: "DescribeClusters", field: "Name" },
      source: "API reference, SetClusterName",
    },
    policy: {
      type: "object",
      wire: "",
      fields: policyFields,
      doc: "What users may do between a desktop and their own computer. Fields left out keep the value they have in the cloud.",
      effect: {
        kind: "inPlace",
        operation: "SetClusterPolicy",
        disturbs: UNSAID,
      },
      read: { operation: "DescribeClusterPolicy", field: "(each field)" },
      source: "API reference, SetClusterPolicy",
    },
    adDomain: {
      type: "object",
      wire: "",
      fields: domainFields,
      absent: "remove",
      doc: "Active Directory domain that the cluster is joined to; only for `gws.s1.advanced`. Left out or removed, the cluster leaves its domain.",
      effect: {
        kind: "inPlace",
        operation: "SetClusterADDomain",
        disturbs: "users of the old domain cannot log on any more",
      },
      read: { operation: "DescribeClusterADDomain", field: "DomainName, DomainDnsIp" },
      source: "API reference, SetClusterADDomain",
    },
    dnat: {
      type: "object",
      wire: "",
      absent: "remove",
      fields: {
        natId: {
          type: "string",
          wire: "NatId",
          required: true,
          doc: "NAT gateway in the cluster's VPC.",
          source: "API reference, SetClusterDnat",
        },
        natEip: {
          type: "string",
          wire: "NatEip",
          doc: "Elastic IP address of that gateway. Left out, the cloud takes one that is idle or already used for forwarding.",
          source: "API reference, SetClusterDnat",
        },
      },
      doc: "NAT gateway through which users reach the desktops from the internet. Left out or removed, the gateway is detached.",
      effect: {
        kind: "inPlace",
        operation: "SetClusterDnat",
        disturbs: "connections through the old address end",
      },
      read: { operation: "DescribeClusters", field: "NatId, NatEip" },
      source: "API reference, SetClusterDnat",
    },
    adoptId,
  },
  outputs: {
    clusterId: { ...described("ClusterId", "Id of the cluster; the same as `id`."), isId: true },
    status: described(
      "Status",
      "State in the cloud: `creating`, `starting`, `running`, `indebt` or `deleted`.",
    ),
    createTime: described(
      "CreateTime",
      "When it was created, as the API writes it, such as `Wed Sep 25 16:17:39 CST 2019`.",
    ),
    securityGroup: described("SecurityGroup", "Security group of the cluster's machines."),
    domainName: described("DomainName", "Domain that the cluster is joined to; empty without one."),
    instanceCount: described("InstanceCount", "Number of desktops at the last refresh.", "integer"),
  },
  rules: [domainNeedsAdvanced],
  timeouts: { create: "30m", update: "30m", delete: "15m" },
  deleteBeforeReplace: sharesGateway,
  lifecycle: {
    create: createCluster,
    unmarkedAtFirst: () => true,
    waitUntilReady: waitUntilRunning,
    steps: [
      {
        properties: ["name"],
        unmarks: true,
        run: async ({ call }, ClusterId, { desired }) => {
          await call(gws.SetClusterName, { ClusterId, Name: text(desired, "name") }, { repeatable: true });
        },
      },
      {
        properties: ["dnat"],
        run: async ({ call }, ClusterId, { desired }) => {
          const { dnat } = desired;
          // An empty gateway id is how the API is told to detach.
          const gateway = isObject(dnat)
            ? { NatId: text(desired, "dnat.natId"), NatEip: optionalText(dnat.natEip) }
            : { NatId: "" };
          await call(gws.SetClusterDnat, { ClusterId, ...gateway }, { repeatable: true });
        },
      },
      domainStep,
      policyStep,
    ],
    read: readCluster,
    list: async (client) =>
      (await listClusters(client))
        .filter(({ Status }) => Status !== "deleted")
        .map((each) => ({ ...candidateOf(each), properties: clusterFacts(each) })),
    remove: removeCluster,
  },
};

function domainNeedsAdvanced({ clusterType, adDomain }: Properties): Failure | undefined {
  if (clusterType !== "gws.s1.standard" || isAbsent(adDomain)) return undefined;
  return {
    property: "adDomain",
    reason: 'needs clusterType "gws.s1.advanced": a standard cluster cannot join a domain',
  };
}

/** Two clusters cannot forward the same ports of one gateway, so the old one has to let go first. */
function sharesGateway(olds: Properties, news: Properties): boolean {
  return isObject(olds.dnat) && isObject(news.dnat) && olds.dnat.natId === news.dnat.natId;
}

async function createCluster(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { client, call } = context;
  const Name = ownerName(context.ownerKey);
  // A new cluster takes neither a name nor a token. A lost answer is found by what was not there before, so no two
  // creates may run at once; an interrupted run is found by the name that marks the cluster right after.
  return inOrder("CreateCluster", async () => {
    const created = await createOnce(context, {
      what: "cluster",
      list: async () =>
        (await listClusters(client))
          .filter(({ VpcId, Name: name }) => VpcId === inputs.vpcId || markOf(name) !== undefined)
          .map(candidateOf),
      send: async (beforeRetry) => {
        const request = {
          ClusterType: text(inputs, "clusterType"),
          VpcId: text(inputs, "vpcId"),
          VSwitchId: optionalText(inputs.vswitchId),
        };
        return (await call(gws.CreateCluster, request, { beforeRetry })).ClusterId;
      },
    });
    if (!created.resumed) await mark(context, created.id, Name);
    return created;
  });
}

const candidateOf = ({ ClusterId, Name, CreateTime }: Cluster): Candidate =>
  candidateByName(ClusterId, Name, CreateTime);

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

async function waitUntilRunning(context: Context, id: string): Promise<void> {
  await waitFor<Cluster>(context, {
    what: `cluster ${id}`,
    until: "running",
    read: () => finders(context.client).clusters.get(id),
    state: stateOf,
    target: ["running"],
    pending: ["creating", "starting"],
    failed: ["indebt", "deleted"],
    reason: (found) => (found?.Status === "indebt" ? "the account is in arrears" : undefined),
  });
}

const stateOf = (found: Cluster | undefined): string => found?.Status ?? ABSENT;

async function readCluster(context: Context, id: string, known: Properties): Promise<Properties | undefined> {
  const found = await finders(context.client).clusters.get(id);
  if (!found || found.Status === "deleted") return undefined;
  // The cluster's own servers answer for domain and policy, which they only do while they run.
  if (found.Status !== "running") return clusterFacts(found);
  const [adDomain, policy] = await Promise.all([
    readDomain(context, id, found.DomainName, known),
    readClusterPolicy(context, id),
  ]);
  return { ...clusterFacts(found), adDomain, policy };
}

async function removeCluster(context: Context, id: string): Promise<void> {
  await retryWhileBusy(context, `cluster ${id}`, () => deleteWhenEmpty(context, id));
  await waitFor<Cluster>(context, {
    what: `cluster ${id}`,
    until: "deleted",
    read: () => finders(context.client).clusters.get(id),
    state: stateOf,
    target: [ABSENT, "deleted"],
    // The reference has no state for a deletion under way; if there is one, it is likely called so.
    pending: ["creating", "starting", "running", "indebt", "deleting"],
  });
}

async function deleteWhenEmpty(context: Context, ClusterId: string): Promise<void> {
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
      if (!(error instanceof WuyingError) || !/DependencyViolation/i.test(error.code)) throw error;
      // The count that the cloud checks lags behind the desktops that have just gone.
      if (Date.now() >= deadline.at || signal.aborted) throw error;
      await sleep(timings.lagPauseMs, signal);
    }
  }
}

const stillHasDesktops = (id: string, desktops: readonly string[]): string =>
  `cluster ${id} cannot be deleted: it still has ${desktops.length === 1 ? "a desktop" : `${desktops.length} desktops`} that this stack does not manage: ` +
  `${desktops.slice(0, 10).join(", ")}. Delete them, then run "pulumi destroy" again`;
