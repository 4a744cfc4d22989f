import { codeMeaning } from "./codes";
import { type ErrorFacts, emulatorCodes, localCodes } from "./errors";

/** Why one attempt did not succeed, and what follows from it. */
export interface Failure extends Pick<ErrorFacts, "code" | "detail" | "httpStatus" | "requestId" | "advice"> {
  /**
   * - `throttled`: too many requests, not carried out;
   * - `unreachable`: never sent;
   * - `fault`: the server or the network failed, outcome unknown;
   * - `refused`: the server understood and said no;
   * - `aborted`: the caller gave up.
   */
  readonly kind: "throttled" | "unreachable" | "fault" | "refused" | "aborted";
  /** Whether the request may have been carried out. */
  readonly uncertain: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfterMs?: number;
}

/** Whether the same request may succeed later. */
export function isRetryable(failure: Failure): boolean {
  if (failure.kind === "refused") {
    return codeMeaning(failure.code) !== undefined;
  }
  return failure.kind !== "aborted";
}

/** The error that the API answered with, in its own format. */
export function answeredFailure(
  answer: Readonly<Record<string, unknown>>,
  httpStatus: number,
  retryAfterMs: number | undefined,
): Failure {
  const code = text(answer.Code ?? answer.code);
  const requestId = text(answer.RequestId ?? answer.requestId);
  const message = text(answer.Message ?? answer.message);
  if (code === undefined) {
    return { ...unreadableFailure(httpStatus, retryAfterMs), requestId };
  }
  const facts = { code, httpStatus, requestId, retryAfterMs, advice: permissionAdvice(answer) };
  const detail = withoutSignedText(message ?? "the API gives no reason");
  const meaning = codeMeaning(code);
  if (meaning === "throttled" || httpStatus === 429 || retryAfterMs !== undefined) {
    return { ...facts, detail, kind: "throttled", uncertain: false };
  }
  if (code === emulatorCodes.bug) {
    return { ...facts, detail, kind: "refused", uncertain: true };
  }
  if (code === emulatorCodes.notImplemented) {
    return { ...facts, detail, kind: "refused", uncertain: false };
  }
  const isFault = httpStatus >= 500 || meaning === "fault" || /^5\d\d$/.test(code);
  return { ...facts, detail, kind: isFault ? "fault" : "refused", uncertain: isFault };
}

/**
 * The error in an answer with HTTP 200, if there is one: some operations report failure with `Success: false` or with
 * a `Code` that is not a word for success.
 */
export function failureInBody(body: Readonly<Record<string, unknown>>): Failure | undefined {
  const code = text(body.Code);
  const good = code === undefined || ["200", "success", "ok"].includes(code.toLowerCase());
  const unsuccessful = String(body.Success).toLowerCase() === "false";
  if (good && !unsuccessful) {
    return undefined;
  }
  return answeredFailure({ ...body, Code: good ? "Unsuccessful" : code }, 200, undefined);
}

/** An answer that is not the API's: the page of a proxy, an empty or truncated body. */
export function unreadableFailure(httpStatus: number, retryAfterMs: number | undefined): Failure {
  const facts = {
    code: localCodes.unreadable,
    detail: "the answer is not one of this API",
    httpStatus,
    retryAfterMs,
  };
  if (httpStatus === 429 || retryAfterMs !== undefined) {
    return { ...facts, kind: "throttled", uncertain: false };
  }
  if (httpStatus >= 500 || httpStatus < 300) {
    return { ...facts, kind: "fault", uncertain: true };
  }
  return { ...facts, kind: "refused", uncertain: false };
}

/** The caller gave up. */
export function abortedFailure(sent: boolean): Failure {
  const detail = sent ? "the call was ended before its answer came" : "the call was ended before it was sent";
  return { kind: "aborted", code: localCodes.aborted, detail, uncertain: sent };
}

/** RAM names the action that is missing. */
function permissionAdvice(answer: Readonly<Record<string, unknown>>): string | undefined {
  const detail = answer.AccessDeniedDetail ?? answer.accessDeniedDetail;
  if (typeof detail !== "object" || detail === null) {
    return undefined;
  }
  const action = (detail as { AuthAction?: unknown }).AuthAction;
  return typeof action === "string" ? `Grant the user or role the RAM action ${action}.` : undefined;
}

/** After a wrong signature the server quotes the whole request that it signed. */
function withoutSignedText(message: string): string {
  return message.replace(/[\s,;:.]*(server )?(string ?to ?sign|canonical ?request)\b[\s\S]*$/i, "");
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : String(value);
}
