/** How long things may take, in milliseconds. */
export interface Timings {
  /** The first wait before a retry is at most this long; each further one at most twice the one before. @default 500 */
  readonly baseDelayMs: number;
  /** No wait before a retry is longer, unless the server asks for it. @default 20 000 */
  readonly maxDelayMs: number;
  /** Retry delays from this length on are logged. @default 2 000 */
  readonly logDelayMs: number;
  /** How long to establish a connection. @default 4 000 */
  readonly connectTimeoutMs: number;
  /** How long to wait for the whole answer. Some operations block until the cloud is done. @default 60 000 */
  readonly readTimeoutMs: number;
  /** How long to look for an access key. @default 15 000 */
  readonly credentialsTimeoutMs: number;
  /** How long a throttled call goes on trying. @default 900 000 */
  readonly throttledWindowMs: number;
  /** How long to go on trying an endpoint that never answered: it is probably wrong. @default 6 000 */
  readonly unreachableWindowMs: number;
  /** How long to go on trying an endpoint that answered before: the network is probably down. @default 60 000 */
  readonly outageWindowMs: number;
  /** How long a repeatable call goes on trying after server errors and lost answers. @default 120 000 */
  readonly faultWindowMs: number;
}

/** @internal */
export const defaultTimings: Timings = {
  baseDelayMs: 500,
  maxDelayMs: 20_000,
  logDelayMs: 2_000,
  connectTimeoutMs: 4_000,
  readTimeoutMs: 60_000,
  credentialsTimeoutMs: 15_000,
  throttledWindowMs: 900_000,
  unreachableWindowMs: 6_000,
  outageWindowMs: 60_000,
  faultWindowMs: 120_000,
};
