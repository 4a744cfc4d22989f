import fc from "fast-check";
import type {
  Declaration,
  Item,
  Properties,
  PropertyTable,
  Value,
} from "../../../src/provider/language/declaration";
import { valuesOf } from "../../../src/provider/language/expected";
import { canonical, isAbsent, isObject } from "../../../src/provider/language/values";
import { checkInputs } from "../../../src/provider/planning/check";

/** Draws a value of an arbitrary, whose name and arguments are what fast-check shows of it. */
export type Draw = fc.GeneratorValue;

/** What the account has or understands, by the name of the property that says it: no table can tell. */
export type Known = Readonly<Record<string, readonly Value[]>>;

/** A property, or a field of one, with how it changes. */
export interface Target {
  readonly path: string;
  readonly replaces: boolean;
}

/**
 * Says something about the whole resource rather than about its object: where it is, whether it is waited for, and
 * what the program promises.
 */
const OF_THE_RESOURCE = ["region", "adoptId", "skipAwait", "allowDataLoss"];

/** All that can change on an object by a program. */
export const targetsOf = ({ properties }: Declaration): Target[] =>
  within(
    Object.fromEntries(Object.entries(properties).filter(([name]) => !OF_THE_RESOURCE.includes(name))),
    "",
    undefined,
  );

function within(table: PropertyTable, prefix: string, around: Item["effect"]): Target[] {
  return Object.entries(table).flatMap(([name, property]) => {
    const effect = property.effect ?? around;
    const path = prefix + name;
    const below = within(property.fields ?? {}, `${path}.`, effect);
    return effect?.kind === "inPlace" || effect?.kind === "replace"
      ? [{ path, replaces: effect.kind === "replace" }, ...below]
      : below;
  });
}

const MOST_REPAIRS = 40;

/** The inputs with another value at a path, and whatever the checks ask for besides; undefined where none suits. */
export function drawChange(
  draw: Draw,
  declaration: Declaration,
  inputs: Properties,
  path: string,
  known: Known,
): Properties | undefined {
  const again = (values: Properties, at: string): Properties =>
    withDrawn(draw, declaration.properties, values, names(at), known);
  let desired = again(inputs, path);
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const [failure] = checkInputs(declaration, desired, inputs);
    if (failure === undefined) {
      return canonical(desired) === canonical(inputs) ? undefined : desired;
    }
    desired = again(desired, failure.property);
  }
  return undefined;
}

/** What is inside of a list is drawn with the list. */
const names = (path: string): string[] => (path.split("[")[0] ?? path).split(".");

function withDrawn(
  draw: Draw,
  table: PropertyTable,
  values: Properties,
  [name = "", ...rest]: readonly string[],
  known: Known,
): Properties {
  const property = table[name];
  if (property === undefined) {
    return values;
  }
  const value = values[name];
  if (rest.length > 0 && property.fields) {
    const inner = isObject(value) ? value : {};
    return { ...values, [name]: withDrawn(draw, property.fields, inner, rest, known) };
  }
  const leavesOut = !property.required && !isAbsent(value) && draw(fc.integer, { min: 0, max: 5 }) === 0;
  const { [name]: _old, ...others } = values;
  return leavesOut ? others : { ...values, [name]: drawValue(draw, name, property, known) };
}

/** A value that the table allows, or nearly: what depends on other values is up to the checks. */
function drawValue(draw: Draw, name: string, property: Item, known: Known): Value {
  const choice = known[name] ?? valuesOf(property) ?? property.usual;
  const isList = property.type === "list" || property.type === "set";
  if (choice && !isList) {
    return pick<Value>(draw, choice);
  }
  switch (property.type) {
    case "boolean":
      return draw(fc.boolean);
    case "integer":
    case "number":
      return drawNumber(draw, property);
    case "string":
      return property.pattern
        ? draw(matching, property.pattern.regex.source, property.pattern.regex.flags)
        : pick(draw, [`${name}-a`, `${name}-b`, `${name}-c`]);
    case "map":
      return draw(fc.dictionary<string>, fc.constantFrom("one", "two"), fc.constantFrom("a", "b"));
    case "object":
      return drawObject(draw, property.fields ?? {}, known);
    default:
      return drawList(draw, name, property, known);
  }
}

/** Arbitraries are told apart by their arguments as text, of which an expression has none. */
const matching = (source: string, flags: string): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(source, flags));

const pick = <T>(draw: Draw, choices: readonly T[]): T =>
  choices[draw(fc.integer, { min: 0, max: choices.length - 1 })] as T;

const FEW = 3;

/** Small steps are drawn as often as large ones. */
function drawNumber(draw: Draw, { min, max, numbers = [] }: Item): number {
  const low = min ?? numbers[0] ?? 0;
  const high = max ?? (min === undefined && numbers.length > 0 ? low : low + 100);
  const small = draw(fc.integer, { min: low, max: Math.min(high, low + FEW) });
  return pick(draw, [small, draw(fc.integer, { min: low, max: high }), ...numbers]);
}

function drawObject(draw: Draw, fields: PropertyTable, known: Known): Properties {
  const given = Object.entries(fields).filter(
    ([, field]) => field.required || draw(fc.integer, { min: 0, max: FEW }) === 0,
  );
  return Object.fromEntries(given.map(([name, field]) => [name, drawValue(draw, name, field, known)]));
}

/** Lists of objects are told apart by what they hold, so that none has one twice. */
function drawList(draw: Draw, name: string, { items, min = 0, max = FEW }: Item, known: Known): Value[] {
  const length = draw(fc.integer, { min, max: Math.max(min, Math.min(max, FEW)) });
  const drawn = Array.from({ length }, () => (items ? drawValue(draw, name, items, known) : null));
  return [...new Map(drawn.map((each) => [canonical(each), each])).values()];
}
