import type { LedgerEntry, Mark } from "../../core/ledger-entry";

/** An entry of this product. */
export function entry(
  id: string,
  operations: readonly string[],
  mark: Mark,
  text: string,
  source: string,
): LedgerEntry {
  return { id: `appstream.${id}`, product: "appstream-center", operations, mark, text, source };
}

export const SDK = "vendor SDK for Python, 5.9.0";
export const OLDER_SDK = "vendor SDK for Python, 5.0.0";
export const JAVA_SDK = "operation texts of the vendor SDK for Java, same generation as Python 5.9.0";
export const NOTHING = "not documented anywhere found";
export const OWN = "the emulator's own choice; nothing is documented";

/** A page of the vendor's help, by its name. */
export function help(page: string): string {
  return `vendor help page ${page}`;
}
