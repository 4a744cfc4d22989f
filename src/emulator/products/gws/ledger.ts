import type { LedgerEntry } from "../../core/ledger-entry";

export const gwsLedger: readonly LedgerEntry[] = [];
