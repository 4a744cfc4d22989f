import { ApiError } from "../core/api-error";
import { readAcs3Claim } from "./acs3-signature";
import { type ApiRequest, header } from "./api-request";
import { equalSignatures, type SignedClaim } from "./signature";
import { readV1Claim } from "./v1-signature";

/** The one key pair that the emulator takes. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/** How far a request's time may be from ours. */
const TOLERANCE_MS = 15 * 60 * 1000;

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Checks that requests are signed with the emulator's key, recent, and not replayed. */
export class Authenticator {
  readonly #nonces = new Nonces(2 * TOLERANCE_MS);

  constructor(private readonly key: AccessKey) {}

  /** Returns the signature generation of an authentic request, and throws on any other. */
  check(request: ApiRequest, now: number): SignedClaim["generation"] {
    const claim = readClaim(request);
    if (claim.accessKeyId !== this.key.accessKeyId) {
      throw new ApiError("InvalidAccessKeyId.NotFound", "Specified access key is not found.", 404);
    }
    checkTime(claim.timestamp, now);
    if (!equalSignatures(claim.sign(this.key.accessKeySecret), claim.signature)) {
      throw new ApiError("SignatureDoesNotMatch", "The request signature does not match.");
    }
    if (!this.#nonces.use(claim.nonce, now)) {
      throw new ApiError("SignatureNonceUsed", "Specified signature nonce was used already.");
    }
    return claim.generation;
  }
}

function readClaim(request: ApiRequest): SignedClaim {
  return header(request, "authorization") === "" ? readV1Claim(request) : readAcs3Claim(request);
}

function checkTime(timestamp: string, now: number): void {
  const time = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new ApiError(
      "InvalidTimeStamp.Format",
      `The timestamp "${timestamp}" is not yyyy-MM-ddTHH:mm:ssZ.`,
    );
  }
  if (Math.abs(now - time) > TOLERANCE_MS) {
    throw new ApiError("InvalidTimeStamp.Expired", "The timestamp is more than 15 minutes off.");
  }
}

/** Remembers signature nonces for as long as a request with one could still be taken. */
class Nonces {
  readonly #expiry = new Map<string, number>();

  constructor(private readonly lifetimeMs: number) {}

  /** Whether the nonce is new; it is used up from then on. */
  use(nonce: string, now: number): boolean {
    this.#forget(now);
    if (this.#expiry.has(nonce)) {
      return false;
    }
    this.#expiry.set(nonce, now + this.lifetimeMs);
    return true;
  }

  #forget(now: number): void {
    for (const [nonce, expiry] of this.#expiry) {
      if (expiry > now) {
        return;
      }
      this.#expiry.delete(nonce);
    }
  }
}
