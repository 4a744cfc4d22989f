import type { Declaration, Properties } from "../language/declaration";
import { AUTO_NAME } from "../language/hidden";

/**
 * The inputs with the name that was made for the resource. A name that the state has stays: another name of the stack,
 * the organisation or a parent would make another one, and people know their desktops by name.
 */
export function withAutoName({ properties }: Declaration, olds: Properties, news: Properties): Properties {
  const name = Object.keys(properties).find((each) => properties[each]?.autoName);
  const proposed = news[AUTO_NAME];
  if (name === undefined || typeof proposed !== "string") return news;
  const made = nameSoFar(name, olds) ?? proposed;
  return { ...news, [AUTO_NAME]: made, ...(made === "" ? {} : { [name]: made }) };
}

function nameSoFar(name: string, olds: Properties): string | undefined {
  const before = olds[AUTO_NAME] ?? olds[name];
  if (typeof before === "string") return before;
  // An adopted object has a name already, which the program never gave.
  return olds.adoptId === undefined ? undefined : "";
}
