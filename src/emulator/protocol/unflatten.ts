import { invalidParameter } from "../core/rules";

/** More elements than any list of either API takes; a larger index is a mistake, not a list. */
const MAXIMUM_INDEX = 1000;

/** More than any parameter of either API has; what puts the parts together must not run out of stack. */
const MAXIMUM_DEPTH = 20;

interface Branch {
  [key: string]: string | Branch;
}

/**
 * Puts `Name.1.Field=value` pairs, given without the name (`1.Field`), back together as a list.
 * Gaps between the indexes close up, as they do on the platform.
 */
export function unflatten(name: string, entries: readonly (readonly [string, string])[]): unknown {
  const root: Branch = Object.create(null);
  for (const [path, value] of entries) {
    const parts = path.split(".");
    if (parts.length > MAXIMUM_DEPTH) {
      throw invalidParameter(name, `has a name of more than ${MAXIMUM_DEPTH} parts`);
    }
    place(root, parts, value, name);
  }
  return toValue(root, name);
}

function place(branch: Branch, path: readonly string[], value: string, name: string): void {
  const [key = "", ...rest] = path;
  if (key === "") {
    throw invalidParameter(name, "is not a list of the form Name.1, Name.2");
  }
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  const next = branch[key] ?? Object.create(null);
  if (typeof next === "string") {
    throw invalidParameter(name, `has both a value and fields at "${key}"`);
  }
  branch[key] = next;
  place(next, rest, value, name);
}

function toValue(node: string | Branch, name: string): unknown {
  if (typeof node === "string") {
    return node;
  }
  const keys = Object.keys(node);
  if (keys.every((key) => /^\d+$/.test(key))) {
    return keys
      .map(Number)
      .sort((a, b) => a - b)
      .map((index) => {
        if (index < 1 || index > MAXIMUM_INDEX) {
          throw invalidParameter(name, `has the index ${index}, but they run from 1 to ${MAXIMUM_INDEX}`);
        }
        return toValue(node[String(index)] ?? "", name);
      });
  }
  return Object.fromEntries(keys.map((key) => [key, toValue(node[key] ?? "", name)]));
}
