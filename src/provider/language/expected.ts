import type { Property } from "./declaration";

/** What a value has to be: what checking needs of a property, and all that there is of an argument of a function. */
export interface Expected extends Omit<Property, "doc" | "wire" | "fields" | "items"> {
  readonly fields?: ExpectedTable;
  readonly items?: Expected;
}

/** The strings that a property takes, without what they mean; undefined where any will do. */
export const valuesOf = ({ values }: Pick<Expected, "values">): readonly string[] | undefined =>
  values && (Array.isArray(values) ? values : Object.keys(values));

export type ExpectedTable = { readonly [name: string]: Expected };
