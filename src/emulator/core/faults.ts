import { ApiError } from "./api-error";

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

/** A fault that waits for its call; by its number it is disarmed. */
export interface ArmedFault extends Fault {
  readonly id: number;
}

/** The armed faults, in the order they were armed. */
export class Faults {
  #armed: ArmedFault[] = [];
  #lastId = 0;

  arm(fault: Fault): ArmedFault {
    this.#lastId += 1;
    const armed = { id: this.#lastId, ...fault };
    this.#armed.push(armed);
    return armed;
  }

  list(): readonly ArmedFault[] {
    return this.#armed;
  }

  /** Says whether there was one of this number. */
  disarm(id: number): boolean {
    const rest = this.#armed.filter((armed) => armed.id !== id);
    const found = rest.length < this.#armed.length;
    this.#armed = rest;
    return found;
  }

  clear(): void {
    this.#armed = [];
  }

  /**
   * The fault that strikes a call at a moment, if any. The first match with nothing left to skip strikes;
   * matches before it use up one skip each.
   */
  take(operation: string, when: FaultMoment): Fault | undefined {
    for (const [index, fault] of this.#armed.entries()) {
      if (fault.when !== when || (fault.operation !== "*" && fault.operation !== operation)) {
        continue;
      }
      if (fault.skip > 0) {
        this.#armed[index] = { ...fault, skip: fault.skip - 1 };
        continue;
      }
      this.#armed[index] = { ...fault, times: fault.times - 1 };
      this.#armed = this.#armed.filter((armed) => armed.times > 0);
      return fault;
    }
    return undefined;
  }
}

/** What a throttled caller is told to wait. */
const RETRY_AFTER_MS = 200;

interface Answer {
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const ANSWERS: Readonly<Record<"http500" | "http503" | "throttle" | "error", Answer>> = {
  http500: {
    code: "InternalError",
    message: "The request processing has failed due to some unknown error.",
    status: 500,
  },
  http503: { code: "ServiceUnavailable", message: "The service is temporarily unavailable.", status: 503 },
  throttle: {
    code: "Throttling.User",
    message: "Request was denied due to user flow control.",
    status: 400,
    headers: { "x-acs-retry-after": String(RETRY_AFTER_MS) },
  },
  error: { code: "InternalError", message: "An injected fault.", status: 400 },
};

/** The answer of a fault; none for those that never answer. */
export function faultError(fault: Fault): ApiError | undefined {
  if (fault.kind === "reset" || fault.kind === "timeout") {
    return undefined;
  }
  const answer = ANSWERS[fault.kind];
  return new ApiError(
    fault.code ?? answer.code,
    fault.message ?? answer.message,
    fault.httpStatus ?? answer.status,
    answer.headers,
  );
}

/** The error of a call over the rate limit. */
export function throttlingError(): ApiError {
  const { code, message, status, headers } = ANSWERS.throttle;
  return new ApiError(code, message, status, headers);
}
