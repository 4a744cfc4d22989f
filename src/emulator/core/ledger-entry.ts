/**
 * How sure an emulated behaviour is: written in the vendor's reference, typed or commented in the vendor's
 * SDKs, or assumed because neither says.
 */
export type Mark = "documented" | "sdk-typed" | "assumed";

/** One behaviour of the emulator and what it rests on. */
export interface LedgerEntry {
  readonly id: string;
  readonly product: string;
  /** The operations that show the behaviour; empty for one of the whole protocol. */
  readonly operations: readonly string[];
  readonly text: string;
  readonly mark: Mark;
  readonly source: string;
}
