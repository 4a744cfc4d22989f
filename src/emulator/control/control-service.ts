import { packageVersion } from "../../package-version";
import type { Account } from "../core/account";
import type { CallLog } from "../core/call-log";
import type { Faults } from "../core/faults";
import { parseJson } from "../core/parse-json";
import type { Persistence } from "../core/persistence";
import { BadControlRequest, type ControlHandler } from "../core/product";
import { collectLedger } from "../ledger";
import type { RawRequest } from "../protocol/api-request";
import type { Reply } from "../server/reply";
import { parseFault } from "./parse-fault";
import { parseListingLagMs } from "./parse-listing-lag";
import { parseTimeScale } from "./parse-time-scale";
import { patchObject } from "./patch-object";
import { showState } from "./show-state";

/** What the control API works on. */
export interface ControlParts {
  readonly account: Account;
  readonly persistence: Persistence;
  readonly faults: Faults;
  readonly calls: CallLog;
  /** How far listings lag behind after a reset, in milliseconds. */
  readonly listingLagMs: number;
  /** Real seconds per emulated second after a reset. */
  readonly timeScale: number;
}

type Route = (raw: RawRequest, id: string) => Promise<unknown> | unknown;

const ROOT = "/_emulator";

/** What the page is made of besides its HTML. */
const PAGE_FILES: readonly string[] = [`${ROOT}/page.css`, `${ROOT}/page.js`];

const MOST_FAULTS = 1_000;

/** The paths that name one thing of many. */
const ID_PATH = /^(\/_emulator\/(?:objects|faults)\/)([^/]+)$/;

/** Few emulators are ever looked at, so what makes the page is loaded when somebody does. */
const page = (): typeof import("../page") => require("../page") as typeof import("../page");

/** Answers the control API: looking at the account, arming faults, changing objects behind a program's back. */
export class ControlService {
  readonly #operations: ReadonlySet<string>;
  readonly #routes: Readonly<Record<string, Route>>;
  readonly #startedAt = performance.now();

  constructor(private readonly parts: ControlParts) {
    const { account, calls, faults } = parts;
    this.#operations = new Set(account.products.flatMap(({ operations }) => Object.keys(operations)));
    this.#routes = {
      "GET /_emulator/": () => ({ paths: Object.keys(this.#routes) }),
      "GET /_emulator/health": () => this.#health(),
      ...this.#productRoutes(),
      "GET /_emulator/state": () => showState(account),
      "GET /_emulator/calls": () => calls.list(),
      "GET /_emulator/faults": () => faults.list(),
      "POST /_emulator/faults": (raw) => this.#arm(raw),
      "DELETE /_emulator/faults": () => this.#disarmAll(),
      "DELETE /_emulator/faults/ID": (_raw, id) => this.#disarm(id),
      "GET /_emulator/time-scale": () => this.#timeScale(),
      "PUT /_emulator/time-scale": (raw) => this.#setTimeScale(raw),
      "GET /_emulator/listing-lag": () => this.#listingLag(),
      "PUT /_emulator/listing-lag": (raw) => this.#setListingLag(raw),
      "POST /_emulator/reset": () => this.#reset(),
      "GET /_emulator/ledger": () => collectLedger(account.products),
      "PATCH /_emulator/objects/ID": (raw, id) => this.#patch(raw, id),
      "DELETE /_emulator/objects/ID": (_raw, id) => this.#delete(id),
    };
  }

  async answer(raw: RawRequest): Promise<Reply> {
    const path = controlPath(raw.url);
    if (isForBrowser(raw, path)) {
      return page().documentFor(path, raw.url, this.parts);
    }
    const [, folder, id] = ID_PATH.exec(path) ?? [];
    const name = `${raw.method} ${folder === undefined ? path : `${folder}ID`}`;
    const route = Object.hasOwn(this.#routes, name) ? this.#routes[name] : undefined;
    if (route === undefined) {
      return problem(404, `There is no ${name}.`, { paths: Object.keys(this.#routes) });
    }
    try {
      return { kind: "answer", status: 200, body: await route(raw, decodeURIComponent(id ?? "")) };
    } catch (error) {
      if (error instanceof BadControlRequest || error instanceof URIError) {
        return problem(400, error.message);
      }
      if (error instanceof NotThere) {
        return problem(404, error.message);
      }
      throw error;
    }
  }

  #health(): object {
    return {
      status: "ok",
      version: packageVersion(),
      uptimeSeconds: Math.round((performance.now() - this.#startedAt) / 1000),
      timeScale: this.parts.account.clock.timeScale,
    };
  }

  #productRoutes(): Record<string, Route> {
    const controls = this.parts.account.products.flatMap((product) => Object.entries(product.controls ?? {}));
    return Object.fromEntries(
      controls.map(([name, handler]): [string, Route] => [name, (raw) => this.#control(handler, raw)]),
    );
  }

  async #control(handler: ControlHandler, raw: RawRequest): Promise<object> {
    const { account, persistence } = this.parts;
    account.store.settle();
    const answer = handler(readJson(raw), account.context(new AbortController().signal));
    await persistence.flush();
    return answer;
  }

  #arm(raw: RawRequest): object {
    const fault = parseFault(readJson(raw), this.#operations);
    if (this.parts.faults.list().length >= MOST_FAULTS) {
      throw new BadControlRequest(`${MOST_FAULTS} faults are armed already; DELETE them first.`);
    }
    return this.parts.faults.arm(fault);
  }

  #disarmAll(): object {
    this.parts.faults.clear();
    return {};
  }

  #disarm(id: string): object {
    if (!this.parts.faults.disarm(Number(id))) {
      throw new NotThere(`There is no armed fault "${id}".`);
    }
    return {};
  }

  #timeScale(): object {
    return { timeScale: this.parts.account.clock.timeScale };
  }

  async #setTimeScale(raw: RawRequest): Promise<object> {
    const { account, persistence } = this.parts;
    account.setTimeScale(parseTimeScale(readJson(raw)));
    await persistence.flush();
    return this.#timeScale();
  }

  #listingLag(): object {
    return { seconds: this.parts.account.listingLag.lagMs / 1000 };
  }

  #setListingLag(raw: RawRequest): object {
    const { account } = this.parts;
    account.store.settle();
    account.listingLag.start(parseListingLagMs(readJson(raw)));
    return this.#listingLag();
  }

  async #reset(): Promise<object> {
    const { account, calls, faults, listingLagMs, persistence, timeScale } = this.parts;
    account.reset();
    account.setTimeScale(timeScale);
    account.listingLag.start(listingLagMs);
    faults.clear();
    calls.clear();
    await persistence.flush();
    return {};
  }

  async #patch(raw: RawRequest, id: string): Promise<object> {
    const { account, persistence } = this.parts;
    account.store.settle();
    const found = account.store.find(id);
    if (found === undefined) {
      throw noSuchObject(id);
    }
    patchObject(found.collection, id, readJson(raw), account.clock.now());
    await persistence.flush();
    return {};
  }

  async #delete(id: string): Promise<object> {
    const { account, persistence } = this.parts;
    account.store.settle();
    const found = account.store.find(id);
    if (found === undefined) {
      throw noSuchObject(id);
    }
    found.collection.remove(id);
    await persistence.flush();
    return {};
  }
}

/** Tells a request of the control API from a call. */
export function isControlRequest(url: string): boolean {
  return controlPath(url).startsWith(`${ROOT}/`);
}

/** A person with a browser asks for HTML, and gets the page instead of a list of paths. */
function isForBrowser({ headers, method }: RawRequest, path: string): boolean {
  const asksForPage = path === `${ROOT}/` && (headers.accept ?? "").includes("text/html");
  return method === "GET" && (asksForPage || PAGE_FILES.includes(path));
}

function controlPath(url: string): string {
  const path = url.split("?")[0] ?? "";
  return path === ROOT ? `${ROOT}/` : path;
}

class NotThere extends Error {}

const noSuchObject = (id: string): NotThere => new NotThere(`There is no object "${id}".`);

function readJson(raw: RawRequest): unknown {
  try {
    return parseJson(raw.body.toString("utf8"));
  } catch {
    throw new BadControlRequest("The request body is not JSON, or is nested too deep.");
  }
}

function problem(status: number, error: string, more: object = {}): Reply {
  return { kind: "answer", status, body: { error, ...more } };
}
