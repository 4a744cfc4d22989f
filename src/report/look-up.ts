import type { Properties } from "../provider/language/declaration";

/** A resource that the plan touches. */
export interface PlannedResource {
  readonly urn: string;
  /** Such as `gws:Instance`. */
  readonly token: string;
  readonly name: string;
  readonly operation: "create" | "update" | "replace" | "delete";
  /** Of an object that is there. */
  readonly id?: string;
  /** What the state holds of the object. */
  readonly before?: Properties;
  /** What the program says of it. */
  readonly after?: Properties;
  readonly region?: string;
}

/** Who is connected to what a resource is, or why that is not known. */
export type Sessions =
  | { readonly kind: "known"; readonly count: number; readonly users?: readonly string[] }
  | { readonly kind: "unknown"; readonly reason: string }
  | { readonly kind: "notLookedUp" };

/** Who is connected, by the URN of the resource. */
export type LookUpSessions = (
  resources: readonly PlannedResource[],
) => Promise<ReadonlyMap<string, Sessions>>;

/** What something costs. Amounts are in the currency's unit. */
export type Price =
  | {
      readonly kind: "known";
      readonly currency: string;
      /** What is paid, after the discount. */
      readonly amount: number;
      readonly original: number;
      readonly discount: number;
      readonly per: "month" | "once";
      readonly period?: string;
    }
  | { readonly kind: "unknown"; readonly reason: string }
  /** Nothing is bought. */
  | { readonly kind: "free" };

/** What the plan buys, by the URN of the resource. */
export type LookUpPrices = (
  resources: readonly PlannedResource[],
) => Promise<ReadonlyMap<string, readonly Price[]>>;
