import type { Declaration, Effect, Property } from "./declaration";
import { replacing } from "./describe";

const SOURCE = "this provider";

/** Where the object is, for a stack with objects in more than one region. */
function regionProperty({ token, properties, disruption }: Declaration): Property {
  const isAppStreaming = token.startsWith("appstream:");
  const effects = Object.values(properties).map(({ effect }) => effect);
  const destroys = effects.find(
    (effect): effect is Effect & { kind: "replace" } => effect?.kind === "replace",
  )?.destroys;
  return {
    type: "string",
    wire: "",
    pattern: { regex: /^[a-z0-9]+(-[a-z0-9]+)*$/, says: 'a region id such as "cn-hangzhou"' },
    doc: isAppStreaming
      ? "Region whose endpoint of the API is called; `wuying:region` when it is left out. App Streaming answers for all of China in `cn-shanghai`, and for the rest of the world in `ap-southeast-1`; where nodes and machines run is another matter."
      : "Region that the object is in; `wuying:region` when it is left out.",
    effect: replacing("an object stays in its region", disruption.replace, destroys),
    read: { unreadable: "an object is only found where it is" },
    source: SOURCE,
  };
}

/** The resource type with the property that says in which region its object is. */
export const inRegion = (declaration: Declaration): Declaration => ({
  ...declaration,
  properties: { ...declaration.properties, region: regionProperty(declaration) },
});
