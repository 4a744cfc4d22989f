import type { Operation } from "../../api/operation";
import type { Context } from "./context";
import type { Cost } from "./cost";
import type { Handler } from "./handler";
import type { Kind } from "./kind";
import type { LedgerEntry } from "./ledger-entry";
import type { Rules } from "./rules";

/** A sentence about what is wrong with a control request. */
export class BadControlRequest extends Error {
  override readonly name = "BadControlRequest";
}

/** What answers one request of a product's own to the control API. The body is the request's JSON. */
export type ControlHandler = (body: unknown, context: Context) => object;

/** One emulated API, as data: the server knows nothing of a product beyond this. */
export interface Product {
  readonly name: string;
  /** The API version, which chooses the product of a request. */
  readonly version: string;
  /** What a request may carry, by operation. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** An operation of the contract without a handler is answered with `EmulatorNotImplemented`. */
  readonly handlers: readonly Handler[];
  readonly kinds: readonly Kind[];
  readonly rules: Rules;
  /** Required parameters for which an empty string is a value, by operation. */
  readonly emptyAllowed?: Readonly<Record<string, readonly string[]>>;
  /** Wire names of ids, the one that tells most about a call first. */
  readonly idNames: readonly string[];
  /** Puts in place what an account finds on its first day. */
  readonly seed: (context: Context) => void;
  /** What the objects cost. Without it, the API names no prices. */
  readonly costs?: (context: Context) => readonly Cost[];
  /** What the control API takes besides, such as `PUT /_emulator/sessions`. */
  readonly controls?: Readonly<Record<string, ControlHandler>>;
  readonly ledger: readonly LedgerEntry[];
}
