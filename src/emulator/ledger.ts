import type { LedgerEntry } from "./core/ledger-entry";
import type { Product } from "./core/product";
import { PROTOCOL_LEDGER } from "./protocol/ledger";

/** Every behaviour of the emulator with what it rests on: the protocol first, then each product. */
export function collectLedger(products: readonly Product[]): LedgerEntry[] {
  return [...PROTOCOL_LEDGER, ...products.flatMap(({ ledger }) => ledger)];
}
