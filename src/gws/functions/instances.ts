import { programContext } from "../../program/context";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { outputForm } from "../../program/output-form";
import { type InstanceFacts, instanceFacts } from "../../provider/gws/facts";
import { finders, listInstances } from "../../provider/gws/finders";

export interface GetInstancesArgs {
  /** Only desktops of this cluster. */
  readonly clusterId?: string;
  /** Only desktops of the user with this name. */
  readonly userName?: string;
  /** Only desktops of the user with this numeric id. */
  readonly userUid?: number;
  /** Only desktops whose name fits this regular expression. */
  readonly nameRegex?: string;
  /** Only desktops in this state, such as `Registered`. */
  readonly status?: string;
}

export interface GetInstancesResult {
  readonly instances: InstanceFacts[];
  /** Ids of the desktops, in the same order. */
  readonly ids: string[];
}

/** All desktops of the region that fit (DescribeInstances, every page of it). */
export async function getInstances(args: GetInstancesArgs = {}): Promise<GetInstancesResult> {
  const fits = nameFilter(args.nameRegex);
  const filter = { ClusterId: args.clusterId, UserName: args.userName, UserUid: args.userUid };
  const all = (await listInstances(programContext().client, filter)).map(instanceFacts);
  const instances = all.filter(({ name, status }) => fits(name) && (args.status ?? status) === status);
  return { instances, ids: instances.map(({ instanceId }) => instanceId) };
}

/** {@link getInstances} for arguments that other resources give. */
export const getInstancesOutput = outputForm(getInstances);

export interface GetInstanceArgs {
  readonly instanceId?: string;
  /** Finds it by name instead; exactly one desktop has to fit. */
  readonly nameRegex?: string;
  /** Narrows a search by name to one cluster. */
  readonly clusterId?: string;
}

/** One desktop (DescribeInstances). Fails when none fits, or several. */
export async function getInstance(args: GetInstanceArgs): Promise<InstanceFacts> {
  const { instanceId, nameRegex, clusterId } = args;
  return onlyMatch({
    what: "instance",
    filter: args,
    found:
      instanceId === undefined
        ? (await getInstances({ nameRegex, clusterId })).instances
        : await byId(instanceId),
    describe: (each) => `${each.instanceId} (${each.name})`,
    narrow: "Give its instanceId or a narrower nameRegex",
  });
}

/** {@link getInstance} for arguments that other resources give. */
export const getInstanceOutput = outputForm(getInstance);

async function byId(id: string): Promise<InstanceFacts[]> {
  const found = await finders(programContext().client).instances.get(id);
  return found ? [instanceFacts(found)] : [];
}
