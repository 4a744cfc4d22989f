import { ApiError } from "./api-error";
import type { Fault } from "./fault";

/** What a throttled caller is told to wait. */
export const RETRY_AFTER_MS = 200;

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
