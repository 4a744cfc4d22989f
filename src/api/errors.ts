import { codeMeaning } from "./codes";
import type { Product } from "./operation";
import { redact } from "./redact";

/** What is known about a failure. Texts are expected to be free of secrets. */
export interface ErrorFacts {
  /** The API that was called. Absent when no call was made. */
  readonly product?: Product;
  /** The operation that failed, such as `CreateCluster`. Absent when no call was made, as with wrong settings. */
  readonly operation?: string;
  /** The vendor's error code, or one of {@link localCodes}. */
  readonly code: string;
  /** What happened, in the vendor's words or ours. */
  readonly detail: string;
  /** HTTP status of the answer. Absent when there was none. */
  readonly httpStatus?: number;
  /** The vendor's request id, to quote in a support ticket. */
  readonly requestId?: string;
  /** How many times the request was sent or tried to. Default 1. */
  readonly attempts?: number;
  /** Whether the same request may succeed later, unchanged. Default false. */
  readonly retryable?: boolean;
  /** Whether the request might have been carried out although it failed. Default false. */
  readonly mayHaveTakenEffect?: boolean;
  /** A sentence that says what to do. Default: from the code, where there is something to say. */
  readonly advice?: string;
}

/** Codes of failures that this package finds by itself; all others are the vendor's. */
export const localCodes = {
  /** A setting is missing or wrong; nothing was sent. */
  settings: "InvalidSettings",
  /** A function got arguments that it does not take; nothing was sent. */
  arguments: "InvalidArguments",
  /** No access key was found; nothing was sent. */
  credentials: "MissingCredentials",
  /** The request itself cannot be sent as it is; nothing was sent. */
  request: "InvalidRequest",
  /** No connection to the endpoint; nothing was sent. */
  unreachable: "EndpointUnreachable",
  /** The connection broke after the request had been sent. */
  connectionLost: "ConnectionLost",
  /** No answer in time. */
  timeout: "RequestTimeout",
  /** The caller's signal ended the call. */
  aborted: "Aborted",
  /** The answer is not what the API answers, such as the HTML page of a proxy. */
  unreadable: "UnreadableAnswer",
  /** A task in the cloud, begun by an earlier call, has failed. */
  taskFailed: "TaskFailed",
} as const;

/** Codes that the emulator alone answers with, for what it cannot do. It fails again however often it is asked. */
export const emulatorCodes = {
  /** The emulator made a mistake, possibly after it had acted. */
  bug: "EmulatorBug",
  /** The emulator does not answer this operation. */
  notImplemented: "EmulatorNotImplemented",
} as const;

const brand = Symbol.for("pulumi-wuying.WuyingError");

/**
 * The one error that this package's calls reject with. It has the facts of the failure as properties, and never a
 * secret: passwords, keys, tokens and tickets are taken out of every text before it gets here.
 */
export class WuyingError extends Error {
  override readonly name = "WuyingError";
  readonly product: Product | undefined;
  readonly operation: string | undefined;
  readonly code: string;
  readonly detail: string;
  readonly httpStatus: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly mayHaveTakenEffect: boolean;
  readonly advice: string | undefined;

  constructor(facts: ErrorFacts) {
    const detail = redact(facts.detail);
    const advice = facts.advice ?? adviceOf(facts);
    super(sentence({ ...facts, detail, advice }));
    this.product = facts.product;
    this.operation = facts.operation;
    this.code = facts.code;
    this.detail = detail;
    this.httpStatus = facts.httpStatus;
    this.requestId = facts.requestId;
    this.attempts = facts.attempts ?? 1;
    this.retryable = facts.retryable ?? false;
    this.mayHaveTakenEffect = facts.mayHaveTakenEffect ?? false;
    this.advice = advice;
    Object.defineProperty(this, brand, { value: true });
  }

  /** The facts as plain data. */
  toJSON(): ErrorFacts {
    const { product, operation, code, detail, httpStatus, requestId, attempts } = this;
    const { retryable, mayHaveTakenEffect, advice } = this;
    const call = { product, operation, httpStatus, requestId, attempts };
    return { ...call, code, detail, retryable, mayHaveTakenEffect, advice };
  }
}

/** Whether a value is a {@link WuyingError}, also one of another copy of this package. */
export function isWuyingError(value: unknown): value is WuyingError {
  return typeof value === "object" && value !== null && brand in value;
}

// Codes that end like a missing object but speak of the caller, the API or the place.
const notAboutObjects =
  /^Invalid(AccessKeyId|AccessKey|SecurityToken|Action|Api|ApiName|Version|Product|Region|RegionId)\.NotFound$/i;

/**
 * Whether the failure says that the object of the call does not exist. The vendor answers that with HTTP 400 as well
 * as 404, so only the code counts.
 *
 * @param codes The codes that mean *this* object, where a call can also miss another one (reading a group whose image
 * is gone). Default: every code that ends in `.NotFound` and speaks of an object.
 */
export function isNotFound(error: unknown, codes?: readonly string[]): boolean {
  if (!isWuyingError(error)) {
    return false;
  }
  if (codes !== undefined) {
    return codes.includes(error.code);
  }
  return error.code.endsWith(".NotFound") && !notAboutObjects.test(error.code);
}

/** Whether the failure says that the object of the call is in the middle of something else. */
export function isBusy(error: unknown): error is WuyingError {
  return isWuyingError(error) && codeMeaning(error.code) === "busy";
}

function adviceOf(facts: ErrorFacts): string | undefined {
  // Most runs make no error, and each pays for what it loads.
  const { adviceFor } = require("./advice") as typeof import("./advice");
  return adviceFor(facts);
}

function sentence(facts: ErrorFacts): string {
  const what = facts.operation === undefined ? "" : `${facts.operation} failed`;
  const head = what === "" ? facts.code : `${what} with ${facts.code}`;
  const facets = [
    facts.httpStatus === undefined ? "" : `HTTP ${facts.httpStatus}`,
    facts.requestId === undefined ? "" : `request id ${facts.requestId}`,
    (facts.attempts ?? 1) > 1 ? `${facts.attempts} attempts` : "",
  ].filter((facet) => facet !== "");
  const inBrackets = facets.length === 0 ? "" : ` (${facets.join(", ")})`;
  return [`${head}${inBrackets}: ${ended(facts.detail)}`, facts.advice].filter(Boolean).join(" ");
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
