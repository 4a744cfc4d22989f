import type { Handler } from "./handler";
import type { Kind } from "./kind";
import type { LedgerEntry } from "./ledger-entry";

/** What a folder or file of a product exports. */
export type Part = Readonly<Record<string, unknown>>;

/** What all parts of a product export of what the server asks for; what they export for each other is passed over. */
export function collectParts(parts: readonly Part[]) {
  const exported = parts.flatMap((part) => Object.values(part));
  return {
    handlers: exported.filter(isHandler),
    kinds: exported.filter(isKind),
    ledger: exported.filter(isLedger).flat(),
  };
}

export function isHandler(value: unknown): value is Handler {
  return has(value, "operation") && has(value, "handle");
}

export function isKind(value: unknown): value is Kind {
  return has(value, "idField") && has(value, "idPrefix");
}

export function isLedger(value: unknown): value is readonly LedgerEntry[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => has(entry, "mark"));
}

function has(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
