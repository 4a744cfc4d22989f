import type { LedgerEntry } from "../core/ledger-entry";

export const PROTOCOL_LEDGER: readonly LedgerEntry[] = [];
