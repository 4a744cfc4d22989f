import { randomBytes } from "node:crypto";
import { ControlService } from "./control/control-service";
import { Account } from "./core/account";
import { CallLog } from "./core/call-log";
import { Clock } from "./core/clock";
import { Faults } from "./core/faults";
import { Persistence } from "./core/persistence";
import type { Product } from "./core/product";
import { RateLimit } from "./core/rate-limit";
import { PRODUCTS } from "./products";
import { type AccessKey, Authenticator } from "./protocol/authenticator";
import { ApiService } from "./server/api-service";
import { HttpServer, type TimeLimits } from "./server/http-server";

/** How an emulator starts. */
export interface EmulatorOptions {
  /** The port on 127.0.0.1; a free one by default. */
  readonly port?: number;
  /** Real seconds per emulated second. 1 by default; 0.01 makes an emulated minute take 0.6 s. */
  readonly timeScale?: number;
  /** Makes ids and durations repeat. 1 by default. */
  readonly seed?: number;
  /** Keeps the account in this file, and carries on from it when it exists. */
  readonly stateFile?: string;
  /** The key pair to take; a random one by default. */
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  /** Calls per second and operation beyond which calls are throttled. 0, the default, is no limit. */
  readonly rateLimit?: number;
  /** Listings show every change only so many real seconds later. 0, the default, shows it at once. */
  readonly listingLagSeconds?: number;
  /** `strings`: numbers and booleans in answers travel as strings. */
  readonly quirks?: readonly Quirk[];
  /** Gets what the emulator itself fails in, each failure once. Standard error by default. */
  readonly log?: (line: string) => void;
}

/** Ways in which answers may be asked to differ from the SDK's types. */
export const QUIRKS = ["strings"] as const;
export type Quirk = (typeof QUIRKS)[number];

/** A running emulator. */
export interface Emulator extends AccessKey {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** Saves the state and stops at once. */
  close(): Promise<void>;
}

/** Starts an emulator that serves both APIs on one port of 127.0.0.1. */
export function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return serveProducts(PRODUCTS, options);
}

/** What only this package's own tests choose. */
export interface ServeOptions extends EmulatorOptions {
  /** Instead of one with the time scale. */
  readonly clock?: Clock;
  readonly timeLimits?: TimeLimits;
}

/** Starts an emulator of any APIs, such as one that a test has broken. */
export async function serveProducts(products: readonly Product[], options: ServeOptions): Promise<Emulator> {
  const key = {
    accessKeyId: options.accessKeyId ?? `emulator-${randomBytes(8).toString("hex")}`,
    accessKeySecret: options.accessKeySecret ?? randomBytes(16).toString("hex"),
  };
  const log = options.log ?? ((line: string): void => void process.stderr.write(`${line}\n`));
  const clock = options.clock ?? new Clock(options.timeScale ?? 1);
  const account = new Account(products, clock, options.seed ?? 1);
  const persistence = new Persistence(account, options.stateFile);
  const listingLagMs = (options.listingLagSeconds ?? 0) * 1000;
  account.listingLag.start(listingLagMs);
  const { timeScale } = clock;
  const shared = {
    account,
    persistence,
    faults: new Faults(),
    calls: new CallLog(),
    listingLagMs,
    timeScale,
  };
  const api = new ApiService({
    ...shared,
    log,
    authenticator: new Authenticator(key),
    rateLimit: new RateLimit(options.rateLimit ?? 0),
    quirks: { strings: options.quirks?.includes("strings") ?? false },
  });
  const server = new HttpServer(api, new ControlService(shared), log, options.timeLimits);
  await persistence.flush();
  const port = await server.listen(options.port ?? 0);
  return {
    ...key,
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      await server.close();
      await persistence.flush();
    },
  };
}
