import type { LedgerEntry, Mark } from "../core/ledger-entry";

const REFERENCE = "API reference of both products: request signature, common parameters";
const SDK = "the vendor's SDK core (`@alicloud/openapi-client`, `@alicloud/openapi-util`)";
const PLATFORM = "habit of the vendor's RPC platform; the products' references list no such code";

function entry(id: string, mark: Mark, text: string, source: string): LedgerEntry {
  return { id: `protocol.${id}`, product: "both", operations: [], mark, text, source };
}

/** How the emulator takes and answers any request. */
export const PROTOCOL_LEDGER: readonly LedgerEntry[] = [
  entry(
    "rpc",
    "documented",
    "One path `/`; `Action` and `Version` choose the operation; answers are JSON and carry `RequestId`.",
    REFERENCE,
  ),
  entry(
    "methods",
    "sdk-typed",
    "Every operation is taken by POST and by GET; other methods get `UnsupportedHTTPMethod`.",
    `${SDK}; which method an operation is sent with differs by SDK`,
  ),
  entry(
    "places",
    "sdk-typed",
    "Every parameter is taken from the query and from the form body.",
    "SDKs of different generations send the same parameters in different places",
  ),
  entry(
    "lists",
    "sdk-typed",
    "Lists travel as `Name.1`, `Name.1.Field`, or as one JSON string, as the operation has it. Gaps between indexes close up.",
    SDK,
  ),
  entry(
    "lists.empty",
    "assumed",
    "Where SDKs send `[]` for a list of objects that the caller leaves out, `[]` counts as left out.",
    "vendor SDK for Python, 5.9.0, writes both alike; what the cloud makes of it is not documented",
  ),
  entry(
    "booleans",
    "sdk-typed",
    "Booleans are read without case.",
    "the Python SDK sends `True` and `False`",
  ),
  entry(
    "signature.v1",
    "documented",
    "Requests with `SignatureMethod=HMAC-SHA1` and `SignatureVersion=1.0` are verified over all query and form parameters.",
    REFERENCE,
  ),
  entry(
    "signature.acs3",
    "sdk-typed",
    "Requests with an `ACS3-HMAC-SHA256` Authorization header are verified, body hash included; all `x-acs-` headers sent and `host` must be signed.",
    SDK,
  ),
  entry("signature.token", "sdk-typed", "A security token is accepted and not looked at.", SDK),
  entry(
    "signature.errors",
    "assumed",
    "`MissingAccessKeyId`, `InvalidAccessKeyId.NotFound` (404), `SignatureDoesNotMatch`, `InvalidTimeStamp.Expired` (more than 15 minutes off), `SignatureNonceUsed`, `IncompleteSignature`.",
    PLATFORM,
  ),
  entry(
    "errors",
    "sdk-typed",
    "Error bodies have `RequestId`, `HostId`, `Code`, `Message`, `Recommend`.",
    SDK,
  ),
  entry(
    "unknown-operation",
    "assumed",
    "An unknown operation gets `InvalidAction.NotFound` (404), an unknown version `InvalidVersion`.",
    PLATFORM,
  ),
  entry(
    "not-implemented",
    "assumed",
    "An operation of the wire contract that the emulator does not answer yet gets `EmulatorNotImplemented` (501), never an invented answer.",
    "the emulator's own rule",
  ),
  entry(
    "mistakes",
    "assumed",
    "A mistake of the emulator itself, such as an answer outside the wire contract, gets `EmulatorBug` (501) with what is wrong, and is logged once.",
    "the emulator's own rule",
  ),
  entry(
    "unknown-parameter",
    "assumed",
    "A parameter outside the wire contract gets `UnsupportedParameter`; nested fields too.",
    "the emulator's own rule, stricter than the platform, which ignores many",
  ),
  entry(
    "required",
    "assumed",
    "A missing or empty mandatory parameter gets `Missing<Name>`. Which are mandatory is documented; the code is not.",
    PLATFORM,
  ),
  entry(
    "invalid",
    "assumed",
    "A value of the wrong type, range or set gets `InvalidParameter.<Name>`.",
    "codes of this form are documented for App Streaming Center",
  ),
  entry(
    "throttling",
    "sdk-typed",
    "Throttled calls get `Throttling.User` (400) with `x-acs-retry-after` in milliseconds. No limit by default; `--rate-limit` sets one.",
    `${SDK} reads the header; status, code and unit are habit of the platform; no limits are published`,
  ),
  entry(
    "strings",
    "documented",
    "With `--quirks strings`, numbers and booleans in answers travel as strings.",
    "sample answers of the cloud desktop reference show both",
  ),
  entry(
    "listing-lag",
    "assumed",
    "With `--listing-lag`, listings show the account as it was some seconds ago; by default they show it as it is. Reads by id, and calls that change something, see it as it is.",
    "the emulator's own fault; nothing documents whether, and how far, listings lag behind",
  ),
  entry(
    "clock",
    "assumed",
    "Timestamps are real; only durations of emulated work are scaled, and stray by up to a fifth. Subscription periods are calendar time.",
    "no durations are documented",
  ),
];
