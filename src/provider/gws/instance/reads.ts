import { pagesOf } from "../../../api";
import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Properties, Value } from "../../language/declaration";
import { isUnset } from "../../language/hidden";
import type { Kind } from "../../language/kind";
import { readFrom } from "../../language/wire";
import { readInstancePolicy } from "./policy";
import { instanceOutputs, instanceProperties } from "./properties";

export type Instance = gws.DescribeInstancesResponseInstancesItem;

const pages = pagesOf(gws.DescribeInstances, {
  items: (page) => page.Instances,
  total: (page) => page.TotalCount,
});

export const listInstances = pages.list;

export const instances: Kind<Instance, gws.DescribeInstancesRequest> = {
  what: "desktop",
  list: pages.list,
  pages,
  byId: (InstanceId) => ({ InstanceId }),
  id: "InstanceId",
  name: "Name",
  createdAt: "CreateTime",
  state: "Status",
  pending: ["Creating", "Starting", "Initializing", "Unregistered", "Stopping", "Cloning", "Deleting"],
  resting: ["Registered", "Stopped"],
  failed: { Missing: "the cloud has lost its machine" },
  useless: ["Missing"],
};

/** What the listing tells of a desktop. */
export const instanceFrom = (found: Instance): Properties => ({
  ...readFrom(instanceProperties, gws.DescribeInstances, found),
  ...readFrom(instanceOutputs, gws.DescribeInstances, found),
});

/** A desktop is looked for among those of its cluster. */
export function standsIn({ objects }: Context, id: string, clusterId: Value | undefined): void {
  if (typeof clusterId === "string") {
    objects.standsIn(instances, id, { ClusterId: clusterId });
  }
}

export async function readInstance(
  context: Context,
  id: string,
  known: Properties,
): Promise<Properties | undefined> {
  standsIn(context, id, known.clusterId);
  const found = await context.objects.recent(instances, id);
  if (!found) {
    return undefined;
  }
  // The running guest answers for its policy, in a task of two calls and more.
  if (found.Status !== "Registered" || isUnset(known, "policy")) {
    return instanceFrom(found);
  }
  return { ...instanceFrom(found), policy: await readInstancePolicy(context, id) };
}

/** Whose desktop it is, as the cloud says. */
export async function userOf({ objects }: Context, id: string): Promise<readonly string[]> {
  const found = await objects.get(instances, id);
  return found?.UserName ? [found.UserName] : [];
}
