import type { Operation } from "../../api/operation";
import type { Fault } from "../core/fault";
import type { Product } from "../core/product";
import type { WireObject } from "../core/wire";

/** What becomes known of a call while it is being handled; its record in the call log is made of it. */
export interface Call {
  readonly id: string;
  readonly arrivedAt: number;
  action: string;
  product?: Product;
  operation?: Operation;
  signature?: string;
  parameters?: WireObject;
  answer?: WireObject;
  fault?: Fault;
}
