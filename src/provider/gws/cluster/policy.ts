import type { Operation } from "../../../api";
import * as gws from "../../../api/generated/gws";
import type { Context } from "../../language/context";
import type { Change, Properties, PropertyTable } from "../../language/declaration";
import { inPlace } from "../../language/describe";
import { maySignOut } from "../../language/disruption";
import { DIRECTIONS, lets, looserOn, tighterOn, UNSAID } from "../../language/strictness";
import { isAbsent, isObject, withoutAbsent } from "../../language/values";
import { fieldsFrom, requestFor } from "../../language/wire";
import { allowed } from "../../planning/check";
import { awaitTask } from "../task";

const parameters: Operation["params"] = gws.SetClusterPolicy.params;
const SOURCE = "API reference, SetClusterPolicy and DescribeClusterPolicy";

export const policyFields: PropertyTable = {
  clipboard: {
    type: "string",
    wire: "Clipboard",
    strictness: lets(DIRECTIONS),
    doc:
      "Which way the clipboard carries data. " +
      "The vendor says it in few words: DescribeClusterPolicy calls it what the user's clipboard is in the desktop (to be read, to be written), " +
      "and SetClusterPolicy names no side. So try it out before you rely on it.",
    values: {
      off: "no data either way, the tightest",
      read: "from the user's computer into the desktop",
      write: "from the desktop to the user's computer, so that data can leave",
      readwrite: "both ways, the loosest",
    },
    source: SOURCE,
  },
  localDrive: {
    type: "string",
    wire: "LocalDrive",
    strictness: lets({ off: [], read: ["in"], readwrite: ["in", "out"] }),
    doc: "Access of the desktop to the drives of the user's computer.",
    values: {
      off: "none, the tightest",
      read: "data comes from them into the desktop",
      readwrite: "data leaves the desktop for them too, the loosest",
    },
    source: SOURCE,
  },
  usbRedirect: {
    type: "boolean",
    wire: "UsbRedirect",
    strictness: looserOn("USB devices"),
    encode: "onOff",
    doc: "Whether USB devices of the user's computer reach the desktop.",
    source: SOURCE,
  },
  watermark: {
    type: "boolean",
    wire: "Watermark",
    strictness: tighterOn("unmarked pictures"),
    encode: "onOff",
    doc: "Whether a translucent text naming the cluster and the host lies over the screen.",
    source: SOURCE,
  },
  udpPort: {
    type: "boolean",
    wire: "UdpPort",
    strictness: looserOn("UDP", true),
    encode: "onOff",
    doc: "Whether the security group lets the UDP transport (ports 1494 and 2598) in.",
    effect: inPlace(
      "SetClusterPolicy",
      maySignOut("clusterUsers", "switched off, the security group closes to the UDP transport"),
    ),
    source: SOURCE,
  },
  domainList: {
    type: "string",
    wire: "DomainList",
    strictness: UNSAID,
    doc: "List of domains, handed to the API as it is; the vendor does not say more about it.",
    source: "vendor SDK for Python 2.0.0",
  },
};

/** What the call needs every time, since it sets the whole policy. */
const NEEDED = Object.entries(policyFields).filter(([, { wire }]) => parameters[wire]?.required);

const cannotChange = (id: string, missing: typeof NEEDED): string =>
  `the policy of cluster ${id} cannot be changed: SetClusterPolicy sets all of it at once, and neither the program nor the cloud says ` +
  missing.map(([name]) => `policy.${name}`).join(" and ") +
  `. Give ${missing.map(([name, property]) => `policy.${name}, which is ${allowed(property)}`).join("; and ")}`;

/** The policy as it is now, in property names. */
export async function readClusterPolicy(context: Context, ClusterId: string): Promise<Properties> {
  const answer = await awaitTask(context, `policy of cluster ${ClusterId}`, (TaskId) =>
    context.call(gws.DescribeClusterPolicy, { ClusterId, AsyncMode: true, TaskId }),
  );
  return fieldsFrom(policyFields, answer);
}

export async function policyStep(context: Context, ClusterId: string, { desired }: Change): Promise<void> {
  const wanted = desired.policy;
  if (!isObject(wanted)) {
    return;
  }
  // The call replaces the whole policy, so what the program leaves to the cloud goes back as it is.
  const isWhole = Object.keys(policyFields).every((name) => name === "domainList" || !isAbsent(wanted[name]));
  const current = isWhole ? {} : await readClusterPolicy(context, ClusterId);
  const policy: Properties = { ...current, ...(withoutAbsent(wanted) as Properties) };
  const missing = NEEDED.filter(([name]) => isAbsent(policy[name]));
  if (missing.length > 0) {
    throw new Error(cannotChange(ClusterId, missing));
  }
  const request = requestFor(gws.SetClusterPolicy, policyFields, policy) as gws.SetClusterPolicyRequest;
  const { TaskId } = await context.call(
    gws.SetClusterPolicy,
    { ...request, ClusterId, AsyncMode: true },
    { repeatable: true },
  );
  if (!TaskId) {
    return;
  }
  await awaitTask(
    context,
    `policy change of cluster ${ClusterId}`,
    (id) => context.call(gws.DescribeClusterPolicy, { ClusterId, AsyncMode: true, TaskId: id }),
    TaskId,
  );
}
