import { groups } from "../provider/appstream/app-instance-group/reads";
import { browserGroups } from "../provider/appstream/browser-instance-group/reads";
import { centerImages } from "../provider/appstream/image/reads";
import { servers } from "../provider/appstream/workstation/reads";
import { declarations } from "../provider/declarations";
import { clusters } from "../provider/gws/cluster/reads";
import { images } from "../provider/gws/image/reads";
import { instances } from "../provider/gws/instance/reads";
import type { Declaration } from "../provider/language/declaration";
import { isAmong, type KindFacts } from "../provider/language/kind";
import type { Found } from "../provider/list-every";

/** The resource types whose objects can be taken over. */
export const ADOPTABLE: readonly Declaration[] = declarations.filter(
  ({ properties, lifecycle }) => properties.adoptId !== undefined && typeof lifecycle.list === "function",
);

type Facts = Pick<KindFacts<object>, "what" | "failed" | "resting" | "useless">;

const FACTS: Readonly<Record<string, Facts>> = {
  "gws:Cluster": clusters,
  "gws:Instance": instances,
  "gws:Image": images,
  "appstream:AppInstanceGroup": groups,
  "appstream:Workstation": servers,
  "appstream:Image": { ...centerImages, what: "streaming image" },
  "appstream:BrowserInstanceGroup": browserGroups,
};

/** What people call an object of the type, such as `desktop`. */
export function nounOf({ token }: Declaration): string {
  const facts = FACTS[token];
  if (facts === undefined) {
    throw new Error(`nobody says what an object of ${token} is called`);
  }
  return facts.what;
}

/** Why an object can never become usable, so that it cannot be taken over; undefined for any other. */
export function defectOf({ declaration: { token }, properties: { status } }: Found): string | undefined {
  const facts = FACTS[token];
  if (facts === undefined || typeof status !== "string" || isAmong(facts.resting, status)) {
    return undefined;
  }
  const broken = [...Object.keys(facts.failed), ...(facts.useless ?? [])];
  return isAmong(broken, status) ? `its state is ${status}` : undefined;
}
