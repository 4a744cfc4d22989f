/** What a plan may be stopped for. */
export const GATES = ["dataLoss", "replace", "signOut", "restart", "looser", "cost"] as const;
export type Gate = (typeof GATES)[number];

/** The rules by which a plan is judged. */
export interface Rules {
  readonly failOn: readonly Gate[];
  /** The most that the plan may cost in its first month, in the currency of the prices. */
  readonly budget?: number;
}
