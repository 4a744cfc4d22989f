import { randomUUID } from "node:crypto";
import { emulatorCodes } from "../../api/errors";
import type { Account } from "../core/account";
import { ApiError } from "../core/api-error";
import type { CallLog } from "../core/call-log";
import type { Fault, FaultMoment, Faults } from "../core/faults";
import { faultError, throttlingError } from "../core/faults";
import type { Handler } from "../core/handler";
import type { Persistence } from "../core/persistence";
import type { RateLimit } from "../core/rate-limit";
import { checkRules } from "../core/rules";
import { CallerGone } from "../core/waits";
import type { WireObject } from "../core/wire";
import type { ApiRequest } from "../protocol/api-request";
import { parseRequest, type RawRequest } from "../protocol/api-request";
import type { Authenticator } from "../protocol/authenticator";
import { decodeParameters } from "../protocol/decode-parameters";
import { type AnswerQuirks, encodeAnswer } from "../protocol/encode-answer";
import { actionName, checkFormat, type Identified, identify } from "../protocol/identify";
import type { Call } from "./call";
import { callRecord } from "./call";
import { Defects } from "./defects";
import type { Reply } from "./reply";

/** What the API service is made of. */
export interface ApiServiceParts {
  readonly account: Account;
  readonly authenticator: Authenticator;
  readonly persistence: Persistence;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly calls: CallLog;
  readonly quirks: AnswerQuirks;
  readonly log: (line: string) => void;
}

/** A fault has struck that gives no answer. */
class NoAnswer extends Error {
  constructor(readonly reply: Reply) {
    super("no answer");
  }
}

/** Answers calls of the emulated APIs. */
export class ApiService {
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #defects: Defects;

  constructor(private readonly parts: ApiServiceParts) {
    this.#defects = new Defects(parts.log);
    this.#handlers = new Map(
      parts.account.products.flatMap(({ name, handlers }) =>
        handlers.map((handler) => [`${name}:${handler.operation}`, handler] as const),
      ),
    );
  }

  async answer(raw: RawRequest, signal: AbortSignal): Promise<Reply> {
    const { clock } = this.parts.account;
    const call: Call = { id: randomUUID().toUpperCase(), arrivedAt: clock.now(), action: "" };
    const reply = await this.#reply(raw, call, signal);
    const bytes = raw.url.length + raw.body.length + call.action.length;
    const answer = reply.kind === "answer" ? reply.body : undefined;
    this.parts.calls.add(callRecord(call, reply, clock.now()), bytes, answer);
    return reply;
  }

  async #reply(raw: RawRequest, call: Call, signal: AbortSignal): Promise<Reply> {
    try {
      const answer = await this.#handle(raw, call, signal);
      return { kind: "answer", status: 200, body: answer };
    } catch (error) {
      return this.#failure(error, call, raw);
    }
  }

  async #handle(raw: RawRequest, call: Call, signal: AbortSignal): Promise<WireObject> {
    const request = parseRequest(raw);
    call.action = actionName(request);
    checkFormat(request);
    const identified = identify(request, this.parts.account.products);
    call.product = identified.product;
    call.operation = identified.operation;
    call.signature = this.parts.authenticator.check(request, call.arrivedAt);
    if (!this.parts.rateLimit.allows(call.action, call.arrivedAt)) {
      throw throttlingError();
    }
    this.#strike(call, "before");
    const answer = await this.#execute(identified, request, call, signal);
    this.#strike(call, "after");
    return answer;
  }

  async #execute(
    { product, operation }: Identified,
    request: ApiRequest,
    call: Call,
    signal: AbortSignal,
  ): Promise<WireObject> {
    const { account, persistence, quirks } = this.parts;
    const { name, params } = operation;
    const parameters = decodeParameters(new Map([...request.query, ...request.form]), {
      operation: name,
      contract: params,
      emptyAllowed: product.emptyAllowed?.[name] ?? [],
    });
    call.parameters = parameters;
    const handler = this.#handlers.get(`${product.name}:${name}`);
    if (handler === undefined) {
      throw new ApiError(emulatorCodes.notImplemented, `The emulator does not yet answer ${name}.`, 501);
    }
    checkRules(product.rules, name, parameters);
    account.store.settle();
    const context = handler.isListing ? account.listingContext(signal) : account.context(signal);
    const answer = await handler.handle(parameters, context);
    await persistence.flush();
    const body = encodeAnswer(operation.response, { ...answer, RequestId: call.id }, quirks);
    call.answer = body;
    return body;
  }

  #strike(call: Call, when: FaultMoment): void {
    const fault: Fault | undefined = this.parts.faults.take(call.action, when);
    if (fault === undefined) {
      return;
    }
    call.fault = fault;
    throw faultError(fault) ?? new NoAnswer({ kind: fault.kind === "reset" ? "reset" : "hold" });
  }

  #failure(error: unknown, call: Call, raw: RawRequest): Reply {
    if (error instanceof NoAnswer) {
      return error.reply;
    }
    if (error instanceof CallerGone) {
      return { kind: "reset" };
    }
    const { code, message, status, headers } =
      error instanceof ApiError ? error : this.#defects.answerTo(error, call);
    return {
      kind: "answer",
      status,
      headers,
      body: {
        RequestId: call.id,
        HostId: raw.headers.host ?? "",
        Code: code,
        Message: message,
        Recommend: "",
      },
    };
  }
}
