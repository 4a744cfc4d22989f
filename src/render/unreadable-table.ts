import type { PropertyTable } from "../provider/language/declaration";
import { type Described, kebab, nameOf } from "./described";
import { type Facts, inherited } from "./words";

interface Believed {
  readonly path: string;
  /** A later correction of it would be a replacement. */
  readonly isFixed: boolean;
}

/** What of each type that can be adopted is believed, because nothing reads it back. */
export function unreadableTable(all: readonly Pick<Described, "token" | "properties">[]): string {
  const rows = all
    .filter(({ properties }) => "adoptId" in properties)
    .map((type) => {
      const { module, type: name } = nameOf(type);
      const believed = believedOf(type.properties);
      const cells = [true, false].map((isFixed) =>
        believed
          .filter((each) => each.isFixed === isFixed)
          .map(({ path }) => `\`${path}\``)
          .join(", "),
      );
      return `| [${module}.${name}](reference/${module}/${kebab(name)}.md) | ${cells.join(" | ")} |`;
    });
  return ["| resource | fixed: give the real value | others |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Of an object that is unreadable as a whole only the object is named. What is of this package alone has no value in the cloud. */
function believedOf(table: PropertyTable, outer: Facts = {}, before = ""): Believed[] {
  return Object.entries(table).flatMap(([name, property]) => {
    const facts = inherited(property, outer);
    const path = `${before}${name}`;
    if (facts.read && "unreadable" in facts.read) {
      return facts.source === "this provider" ? [] : [{ path, isFixed: facts.effect?.kind === "replace" }];
    }
    const fields = property.fields ?? property.items?.fields;
    return fields ? believedOf(fields, facts, `${path}${property.type === "object" ? "." : "[]."}`) : [];
  });
}
