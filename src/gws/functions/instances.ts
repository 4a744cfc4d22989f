import type { Client } from "../../api";
import { programFunction } from "../../program/function";
import { nameFilter, onlyMatch } from "../../program/only-match";
import { instances, listInstances } from "../../provider/gws/instance/reads";
import type { Context } from "../../provider/language/context";
import { type InstanceFacts, instanceFacts } from "./facts";

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

async function findInstances(args: GetInstancesArgs, client: Client): Promise<InstanceFacts[]> {
  const fits = nameFilter(args.nameRegex);
  const filter = { ClusterId: args.clusterId, UserName: args.userName, UserUid: args.userUid };
  const all = (await listInstances(client, filter)).map(instanceFacts);
  return all.filter(({ name, status }) => fits(name) && (args.status ?? status) === status);
}

export const allInstances = programFunction<GetInstancesArgs, GetInstancesResult>({
  token: "gws:getInstances",
  args: {
    clusterId: { type: "string" },
    userName: { type: "string" },
    userUid: { type: "integer" },
    nameRegex: { type: "string" },
    status: { type: "string" },
  },
  async run(args, { client }) {
    const found = await findInstances(args, client);
    return { instances: found, ids: found.map(({ instanceId }) => instanceId) };
  },
});

export interface GetInstanceArgs {
  readonly instanceId?: string;
  /** Finds it by name instead; exactly one desktop has to fit. */
  readonly nameRegex?: string;
  /** Narrows a search by name to one cluster. */
  readonly clusterId?: string;
}

export const oneInstance = programFunction<GetInstanceArgs, InstanceFacts>({
  token: "gws:getInstance",
  args: { instanceId: { type: "string" }, nameRegex: { type: "string" }, clusterId: { type: "string" } },
  run: async (args, context) =>
    onlyMatch({
      what: "instance",
      filter: args,
      found:
        args.instanceId === undefined
          ? await findInstances({ nameRegex: args.nameRegex, clusterId: args.clusterId }, context.client)
          : await byId(args.instanceId, context),
      describe: (each) => `${each.instanceId} (${each.name})`,
      narrow: "Give its instanceId or a narrower nameRegex",
    }),
});

async function byId(id: string, { objects }: Context): Promise<InstanceFacts[]> {
  const found = await objects.get(instances, id);
  return found ? [instanceFacts(found)] : [];
}
