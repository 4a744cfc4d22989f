/** What a check found out. */
export interface Finding {
  /** What was looked at, such as `endpoint of gws`. */
  readonly check: string;
  /** `unknown` is what could not be looked at; it is no problem by itself. */
  readonly status: "ok" | "problem" | "unknown";
  /** A sentence or less. Never a secret. */
  readonly detail: string;
  /** What to do, where there is something to do. */
  readonly advice?: string;
}
