import type { LedgerEntry } from "../../core/ledger-entry";

/** What the emulated App Streaming Center does, and what it rests on. */
export const appstreamLedger: readonly LedgerEntry[] = [];
