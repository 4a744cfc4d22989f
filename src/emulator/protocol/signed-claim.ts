/** What a signed request claims about itself, to be checked in the same way for both generations. */
export interface SignedClaim {
  readonly generation: "ACS3-HMAC-SHA256" | "HMAC-SHA1";
  readonly accessKeyId: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
  /** The signature that the request would have with a secret. */
  readonly sign: (accessKeySecret: string) => string;
}
