// The example of a property: what the examples give, or a value that its declaration allows.
import type { Item, Property, Value } from "../provider/language/declaration";
import { valuesOf } from "../provider/language/expected";
import { Code, type Example, type Given, type Inputs } from "./examples/example";

/** What properties of many types stand for, whatever the type. */
const SHARED: Inputs = { region: "cn-shanghai" };

/** An example of a property of the object itself. */
export function exampleOf(
  { program, others = {} }: Pick<Example, "program" | "others">,
  name: string,
  property: Property,
): Given {
  return others[name] ?? program[name] ?? SHARED[name] ?? allowedValue(name, property);
}

/** An example of a nested property, such as `nodePool.nodeAmount` or `appList[].appName`; `outer` is the outermost one around it. */
export function nestedExampleOf(
  example: Example,
  path: string,
  property: Property,
  outer: Property,
): Given | undefined {
  const [top = "", ...below] = path.split(".");
  let at = top;
  let value: Given | undefined = exampleOf(example, plainName(top), outer);
  for (const name of below) {
    at = `${at}.${name}`;
    value = example.nested?.[at.replace(/\[\]$/, "")] ?? part(value, plainName(name));
  }
  return value ?? (property.type === "object" ? undefined : allowedValue(path, property));
}

const plainName = (name: string): string => name.replace("[]", "");

/** A part of an object, or of the first item of a list. */
function part(value: Given | undefined, name: string): Given | undefined {
  const whole = Array.isArray(value) ? (value[0] as Given | undefined) : value;
  return typeof whole === "object" && !(whole instanceof Code) ? (whole as Inputs)[name] : undefined;
}

function allowedValue(path: string, property: Item): Given {
  const value = tryAllowed(property);
  if (value === undefined) {
    throw new Error(`${path} needs an example, since its declaration names no value that it takes`);
  }
  return value;
}

function tryAllowed(property: Item): Given | undefined {
  const { type, items, default: standsFor, numbers, min, usual } = property;
  if (type === "boolean") {
    return standsFor !== true;
  }
  const [first] = valuesOf(property) ?? usual ?? numbers ?? [];
  const plain = first ?? (isPlain(standsFor) ? standsFor : undefined);
  if (plain !== undefined) {
    return plain;
  }
  if (type === "integer" || type === "number") {
    return min;
  }
  const item = (type === "list" || type === "set") && items ? tryAllowed(items) : undefined;
  return item === undefined ? undefined : [item];
}

const isPlain = (value: Value | undefined): value is string | number =>
  typeof value === "string" || typeof value === "number";
