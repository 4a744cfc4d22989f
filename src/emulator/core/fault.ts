/** What goes wrong with a call. */
export const FAULT_KINDS = ["reset", "timeout", "http500", "http503", "throttle", "error"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Before the call takes effect, or after it did, when only the answer is lost or false. */
export const FAULT_MOMENTS = ["before", "after"] as const;
export type FaultMoment = (typeof FAULT_MOMENTS)[number];

/** An armed fault. */
export interface Fault {
  /** The operation's name, or `*` for any. */
  readonly operation: string;
  readonly when: FaultMoment;
  readonly kind: FaultKind;
  /** Error code and message of the answer, for `error` and, if wanted, the other answering kinds. */
  readonly code?: string;
  readonly message?: string;
  readonly httpStatus?: number;
  /** How many calls still fail. */
  readonly times: number;
  /** How many matching calls still go well first. */
  readonly skip: number;
}
