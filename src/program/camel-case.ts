/**
 * An object of the API under the names that programs use, at every depth: `ImageId` becomes `imageId`, `VSwitchId`
 * `vswitchId`, and `URL` `url`.
 */
export type CamelCased<T> = T extends readonly (infer Item)[]
  ? CamelCased<Item>[]
  : T extends object
    ? {
        [Name in keyof T as Name extends `VSwitch${infer Rest}`
          ? `vswitch${Rest}`
          : Name extends Uppercase<Name & string>
            ? Lowercase<Name>
            : Uncapitalize<Name & string>]: CamelCased<T[Name]>;
      }
    : T;

export function camelCased<T>(value: T): CamelCased<T> {
  return convert(value) as CamelCased<T>;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(convert);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [camelName(name), convert(item)]));
}

function camelName(name: string): string {
  if (name.startsWith("VSwitch")) {
    return `vswitch${name.slice("VSwitch".length)}`;
  }
  if (name === name.toUpperCase()) {
    return name.toLowerCase();
  }
  return name.charAt(0).toLowerCase() + name.slice(1);
}
