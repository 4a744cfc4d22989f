import { gws } from "../../api";
import type { Context } from "../context";
import type { Properties, PropertyTable, Step } from "../declaration";
import { isAbsent, isObject } from "../values";
import { fromSwitch, toSwitch } from "./switches";
import { awaitTask } from "./task";

const SOURCE = "API reference, SetClusterPolicy and DescribeClusterPolicy";

export const policyFields: PropertyTable = {
  clipboard: {
    type: "string",
    wire: "Clipboard",
    doc: "Which way the clipboard works: not at all, from the desktop to the user's computer (`read`), the other way (`write`), or both.",
    values: ["off", "read", "write", "readwrite"],
    source: SOURCE,
  },
  localDrive: {
    type: "string",
    wire: "LocalDrive",
    doc: "Access of the desktop to the drives of the user's computer.",
    values: ["off", "read", "readwrite"],
    source: SOURCE,
  },
  usbRedirect: {
    type: "boolean",
    wire: "UsbRedirect",
    doc: "Whether USB devices of the user's computer reach the desktop.",
    source: SOURCE,
  },
  watermark: {
    type: "boolean",
    wire: "Watermark",
    doc: "Whether a translucent text naming the cluster and the host lies over the screen.",
    source: SOURCE,
  },
  udpPort: {
    type: "boolean",
    wire: "UdpPort",
    doc: "Whether the security group lets the UDP transport (ports 1494 and 2598) in.",
    source: SOURCE,
  },
  domainList: {
    type: "string",
    wire: "DomainList",
    doc: "List of domains, handed to the API as it is; the vendor does not say more about it.",
    source: "vendor SDK for Python 2.0.0",
  },
};

const SWITCHES = new Set(["usbRedirect", "watermark", "udpPort"]);

/** The policy as it is now, in property names. */
export async function readClusterPolicy(context: Context, ClusterId: string): Promise<Properties> {
  const answer = await awaitTask(context, `policy of cluster ${ClusterId}`, (TaskId) =>
    context.call(gws.DescribeClusterPolicy, { ClusterId, AsyncMode: true, TaskId }),
  );
  const policy: Properties = {};
  for (const [name, { wire }] of Object.entries(policyFields)) {
    const text = (answer as Readonly<Record<string, unknown>>)[wire];
    if (typeof text !== "string" || text === "") continue;
    policy[name] = SWITCHES.has(name) ? (fromSwitch(text) ?? null) : text;
  }
  return policy;
}

export const policyStep: Step = {
  properties: ["policy"],
  async run(context, ClusterId, { desired }) {
    if (!isObject(desired.policy)) return;
    // The call replaces the whole policy, so what the program leaves to the cloud goes back as it is.
    const isWhole = Object.keys(policyFields).every(
      (name) => name === "domainList" || !isAbsent((desired.policy as Properties)[name]),
    );
    const current = isWhole ? {} : await readClusterPolicy(context, ClusterId);
    const policy: Properties = { ...current, ...desired.policy };
    const { TaskId } = await context.call(
      gws.SetClusterPolicy,
      {
        ClusterId,
        AsyncMode: true,
        Clipboard: String(policy.clipboard),
        LocalDrive: String(policy.localDrive),
        UsbRedirect: toSwitch(policy.usbRedirect),
        Watermark: toSwitch(policy.watermark),
        UdpPort: toSwitch(policy.udpPort),
        DomainList: isAbsent(policy.domainList) ? undefined : String(policy.domainList),
      },
      { repeatable: true },
    );
    if (!TaskId) return;
    await awaitTask(
      context,
      `policy change of cluster ${ClusterId}`,
      (id) => context.call(gws.DescribeClusterPolicy, { ClusterId, AsyncMode: true, TaskId: id }),
      TaskId,
    );
  },
};
