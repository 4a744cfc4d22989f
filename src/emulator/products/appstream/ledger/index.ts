import type { LedgerEntry } from "../../../core/ledger-entry";
import { GROUP_LEDGER } from "./group";
import { IMAGE_LEDGER } from "./image";
import { POOL_LEDGER } from "./pool";
import { PRODUCT_LEDGER } from "./product";
import { SESSION_LEDGER } from "./session";
import { TAG_LEDGER } from "./tag";
import { USER_LEDGER } from "./user";
import { WORKSTATION_LEDGER } from "./workstation";

/** What the emulated App Streaming Center does, and what it rests on. */
export const appstreamLedger: readonly LedgerEntry[] = [
  ...PRODUCT_LEDGER,
  ...GROUP_LEDGER,
  ...POOL_LEDGER,
  ...USER_LEDGER,
  ...SESSION_LEDGER,
  ...WORKSTATION_LEDGER,
  ...IMAGE_LEDGER,
  ...TAG_LEDGER,
];
