import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the real engine has written, without where its program lay. */
export const recorded = (name: "quickstart-create" | "change" | "refused"): string =>
  readFileSync(join(__dirname, "../previews", `${name}.json`), "utf8");

type Values = Readonly<Record<string, unknown>>;

/** A step as the engine writes it. */
export interface StepText {
  readonly op: string;
  readonly token: string;
  readonly name: string;
  readonly id?: string;
  readonly before?: Values;
  readonly after?: Values;
  readonly paths?: readonly string[];
}

/** A preview of the stack `dev` of the project `studio`. */
export function preview(steps: readonly StepText[], more: Values = {}): string {
  return JSON.stringify({ steps: steps.map(stepText), changeSummary: {}, ...more });
}

function stepText({ op, token, name, id, before, after, paths }: StepText): object {
  return {
    op,
    urn: `urn:pulumi:dev::studio::pulumi-nodejs:dynamic/wuying/${token}::${name}`,
    ...(before && { oldState: { id, outputs: before } }),
    ...(after && { newState: { inputs: after } }),
    detailedDiff: paths ? Object.fromEntries(paths.map((path) => [path, { kind: "update" }])) : null,
  };
}

/** A cluster whose clipboard is opened. */
export const OPENED: StepText = {
  op: "update",
  token: "gws:Cluster",
  name: "studio",
  id: "gws-1",
  before: { clusterType: "gws.s1.standard", policy: { clipboard: "off" } },
  after: { clusterType: "gws.s1.standard", policy: { clipboard: "readwrite" } },
  paths: ["policy.clipboard"],
};

/** A desktop of somebody that is deleted. */
export const deleted = (name: string, user: string): StepText => ({
  op: "delete",
  token: "gws:Instance",
  name,
  id: `i-${name}`,
  before: { clusterId: "gws-1", user: { userName: user, userUid: 1 } },
});

/** A group that is made. */
export const GROUP_MADE: StepText = {
  op: "create",
  token: "appstream:AppInstanceGroup",
  name: "cad",
  after: {
    appCenterImageId: "img-1",
    bizRegionId: "cn-hangzhou",
    nodePool: { strategyType: "NODE_FIXED", nodeAmount: 1 },
  },
};
