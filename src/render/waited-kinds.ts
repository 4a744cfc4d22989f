import { groups } from "../provider/appstream/app-instance-group/reads";
import { browserGroups } from "../provider/appstream/browser-instance-group/reads";
import { centerImages } from "../provider/appstream/image/reads";
import { servers } from "../provider/appstream/workstation/reads";
import { clusters } from "../provider/gws/cluster/reads";
import { images } from "../provider/gws/image/reads";
import { instances } from "../provider/gws/instance/reads";
import type { KindFacts } from "../provider/language/kind";

/** What the states of a kind of object mean to whoever waits for one. */
export type States = Pick<KindFacts<object>, "what" | "pending" | "resting" | "failed" | "gone">;

/** The kinds of objects that are waited for, by the resource type that makes them. */
export const waitedKinds: Readonly<Record<string, States>> = {
  "gws:Cluster": clusters,
  "gws:Instance": instances,
  "gws:Image": images,
  "appstream:AppInstanceGroup": groups,
  "appstream:Workstation": servers,
  "appstream:Image": centerImages,
  "appstream:BrowserInstanceGroup": browserGroups,
};
