import type Credential from "@alicloud/credentials";
import { type AccessKey, HiddenAccessKey } from "./access-key";
import { localCodes, WuyingError } from "./errors";
import { stackWording, type Wording } from "./wording";

/** Finds the access key to sign with. */
export interface Credentials {
  /** @throws WuyingError `MissingCredentials` where no key is found in time. */
  readonly get: () => Promise<AccessKey>;
}

/** The given key, or without one whatever the default chain of `@alicloud/credentials` finds. */
export function credentialsFor(
  accessKey: AccessKey | undefined,
  timeoutMs: number,
  wording: Wording = stackWording,
): Credentials {
  return accessKey === undefined ? new ChainCredentials(timeoutMs, wording) : { get: async () => accessKey };
}

/**
 * The default chain: environment, OIDC role, CLI profile, profile file, the machine's role, a URI. Its keys can be
 * temporary, so every call asks it again; it keeps them until they expire.
 */
class ChainCredentials implements Credentials {
  readonly #timeoutMs: number;
  readonly #wording: Wording;
  #chain: Credential | undefined;
  #search: Promise<AccessKey> | undefined;

  constructor(timeoutMs: number, wording: Wording) {
    this.#timeoutMs = timeoutMs;
    this.#wording = wording;
  }

  // The chain remembers the provider that it tries last as the one that works, before it knows. A second question
  // during the first, or after a failed one, would therefore ask a wrong provider only. Hence one search at a time,
  // and a new chain after a failure.
  get(): Promise<AccessKey> {
    this.#search ??= this.#find().finally(() => {
      this.#search = undefined;
    });
    return this.#search;
  }

  async #find(): Promise<AccessKey> {
    try {
      this.#chain ??= newChain();
      return readKey(await within(this.#timeoutMs, this.#chain.getCredential()));
    } catch {
      this.#chain = undefined;
      throw missing(this.#wording);
    }
  }
}

/**
 * Which part of the default chain finds a key, in the vendor's words such as `default/env`; undefined where none does.
 * The key itself is let go of.
 */
export async function chainSource(timeoutMs: number): Promise<string | undefined> {
  try {
    const found = await within(timeoutMs, newChain().getCredential());
    readKey(found);
    return found.providerName;
  } catch {
    return undefined;
  }
}

/** Loads the vendor's package, which who gives a key does without. */
function newChain(): Credential {
  const vendor = require("@alicloud/credentials") as typeof import("@alicloud/credentials");
  return new vendor.default();
}

type Found = Awaited<ReturnType<Credential["getCredential"]>>;

function readKey({ accessKeyId, accessKeySecret, securityToken }: Found): AccessKey {
  if (!accessKeyId || !accessKeySecret) {
    throw new Error("the key found is empty");
  }
  return new HiddenAccessKey(accessKeyId, accessKeySecret, securityToken || undefined);
}

async function within<T>(timeoutMs: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

function missing({ giveKeys }: Wording): WuyingError {
  return new WuyingError({
    code: localCodes.credentials,
    detail: "no access key was found",
    advice: `${giveKeys}, or give the environment, profile or role that @alicloud/credentials looks for.`,
    attempts: 0,
  });
}
