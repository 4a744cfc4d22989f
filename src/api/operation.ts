/** A product of the vendor, by the name its API goes by. */
export type Product = "gws" | "appstream-center";

/** The shape of one value on the wire. */
export interface Field {
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array" | "map" | "any";
  /** Fields of an `object`, by wire name. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Elements of an `array`. */
  readonly items?: Field;
  /** Values of a `map`. */
  readonly values?: Field;
  /** The vendor's documentation calls the value mandatory. Nested marks are often wrong: treat them as a hint. */
  readonly required?: boolean;
  /** A second name of the same value, from the older API reference. */
  readonly alias?: string;
  /** The value is known from a newer SDK in another language only, not from the wire contract. */
  readonly onlyIn?: "go-sdk-3.0.0";
}

/** A top level request parameter. */
export interface Param extends Field {
  /** Where the vendor's SDK puts the parameter. A server must look in both places. */
  readonly in: "query" | "body";
  /**
   * How a list or object travels: `indexed` as `Name.1` and `Name.1.Field`, `json` as one JSON string.
   * Plain values have none.
   */
  readonly encoding?: "indexed" | "json";
  /** What the vendor's SDK sends when the caller gives nothing. Most parameters are then left out. */
  readonly whenAbsent?: string;
}

/**
 * One operation of the API, as immutable data. `Request` and `Response` tie the generated types to it; they exist
 * at compile time only.
 */
export interface Operation<Request = object, Response = object> {
  readonly product: Product;
  readonly version: string;
  readonly name: string;
  readonly method: "POST" | "GET";
  readonly params: Readonly<Record<string, Param>>;
  readonly response: Readonly<Record<string, Field>>;
  /** Never present at run time. */
  readonly types?: { readonly request: Request; readonly response: Response };
}

/** Freezes a descriptor with everything in it, so that no reader can change the contract of the others. */
export function defineOperation<Request, Response>(
  descriptor: Operation<Request, Response>,
): Operation<Request, Response> {
  return deepFreeze(descriptor);
}

function deepFreeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === "object" && child !== null) {
      deepFreeze(child);
    }
  }
  return Object.freeze(value);
}
