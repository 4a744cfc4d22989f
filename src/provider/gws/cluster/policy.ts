import { gws, type Operation } from "../../../api";
import type { Context } from "../../applying/context";
import type { Properties, PropertyTable, Step } from "../../language/declaration";
import { UNSAID } from "../../language/disturbs";
import { needed, optionalText, text } from "../../language/text";
import { isAbsent, isObject, withoutAbsent } from "../../language/values";
import { allowed } from "../../planning/check";
import { fromSwitch, optionalSwitch, toSwitch } from "../switches";
import { awaitTask } from "../task";

const parameters: Operation["params"] = gws.SetClusterPolicy.params;
const SOURCE = "API reference, SetClusterPolicy and DescribeClusterPolicy";

export const policyFields: PropertyTable = {
  clipboard: {
    type: "string",
    wire: "Clipboard",
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
    effect: {
      kind: "inPlace",
      operation: "SetClusterPolicy",
      disturbs: `switched off, the security group closes to the UDP transport; ${UNSAID}`,
    },
    source: SOURCE,
  },
  domainList: {
    type: "string",
    wire: "DomainList",
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
    const policy: Properties = { ...current, ...(withoutAbsent(desired.policy) as Properties) };
    const missing = NEEDED.filter(([name]) => isAbsent(policy[name]));
    if (missing.length > 0) throw new Error(cannotChange(ClusterId, missing));
    const { TaskId } = await context.call(
      gws.SetClusterPolicy,
      {
        ClusterId,
        AsyncMode: true,
        Clipboard: text({ policy }, "policy.clipboard"),
        LocalDrive: text({ policy }, "policy.localDrive"),
        UsbRedirect: toSwitch(needed({ policy }, "policy.usbRedirect")),
        Watermark: toSwitch(needed({ policy }, "policy.watermark")),
        UdpPort: optionalSwitch(policy.udpPort),
        DomainList: optionalText(policy.domainList),
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
