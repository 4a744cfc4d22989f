import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** One thing to throw at an emulator. */
export type Shot =
  /** Bytes on a connection, HTTP or not. */
  | { readonly kind: "bytes"; readonly bytes: string }
  /** An HTTP request that nobody signed, for the API or the control API. */
  | {
      readonly kind: "http";
      readonly method: string;
      readonly path: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      /** Hangs up without waiting for the answer. */
      readonly impatient: boolean;
    }
  /** An API call, rightly signed unless it is spoilt after that. */
  | {
      readonly kind: "call";
      readonly style: "acs3" | "v1";
      readonly version: string;
      readonly operation: string;
      readonly parameters: Readonly<Record<string, string>>;
      readonly place: "query" | "form";
      readonly spoil: boolean;
    };

interface Vector {
  readonly version: string;
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

// The vendor's SDK wrote these: every parameter of every operation, in the form that it travels in.
const vectors: readonly Vector[] = JSON.parse(
  readFileSync(join(__dirname, "../../../spec/vectors-every-operation.json"), "utf8"),
);

const CONTROL_PATHS = [
  "state",
  "calls",
  "faults",
  "ledger",
  "reset",
  "sessions",
  "objects/",
  "objects/%E0%A4%A",
  "objects/__proto__",
  "objects/m-gwswin2019standard",
  "faults/1",
  "time-scale",
  "page.css",
  "?object=m-gwswin2019standard&calls=%E0%A4%A&sort=__proto__&object=2",
  "../state",
  "",
];
const CONTROL_FIELDS = [
  "operation",
  "when",
  "kind",
  "code",
  "message",
  "httpStatus",
  "times",
  "skip",
  "Status",
  "timeScale",
];
const FIELDS = [
  ...CONTROL_FIELDS,
  "Name",
  "ImageName",
  "AppInstanceGroupId",
  "EndUserId",
  "__proto__",
  "constructor",
];

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"];
const TYPES = [
  "application/x-www-form-urlencoded",
  "application/json",
  "text/plain",
  "multipart/form-data",
  ";",
];
const PIECES = [
  ...["POST / HTTP/1.1\r\n", "GET /_emulator/state HTTP/1.1\r\n", "Host: 127.0.0.1\r\n", "\r\n", "\r\n\r\n"],
  ...["Content-Length: 10\r\n", "Content-Length: 99999999999999999999\r\n", "Transfer-Encoding: chunked\r\n"],
  ...["Expect: 100-continue\r\n", "Upgrade: websocket\r\nConnection: upgrade\r\n", "Connection: close\r\n"],
  ...[
    "0\r\n\r\n",
    "ffffffffffffffff\r\n",
    "A: ",
    ":",
    "\0",
    "\x16\x03\x01",
    "HTTP/9.9",
    "PRI * HTTP/2.0\r\n",
  ],
];

const hostile = fc.constantFrom(
  ...["", "0", "-1", "1", "true", "1e9", "99999999999999999999", "NaN", "{}", "[]", "null", '"', "%", "%zz"],
  ...["é\0", "\ud800", "../..", "__proto__", "constructor", "2024-02-30T25:61:61Z", "255.255.255.256"],
  ...["a".repeat(70_000), "[".repeat(2_000), `${"1.".repeat(2_000)}1`, "\r\nX: y", "<!--", "${jndi:x}"],
);
const anyText = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.json({ maxDepth: 4 }));

const pathText = fc.array(
  fc.oneof(fc.constantFrom("Action=", "&", "=", "%", "%zz", "Version=", "."), anyText),
  {
    maxLength: 5,
  },
);

const controlBody = fc.oneof(
  anyText,
  fc
    .dictionary(
      fc.constantFrom(...FIELDS),
      fc.oneof(anyText, fc.integer(), fc.jsonValue(), knownFaultValue()),
    )
    .map((fields) => JSON.stringify(fields)),
);

/** Values with which a fault is well-formed; one that holds calls back for a minute would only stop the test. */
function knownFaultValue(): fc.Arbitrary<string | number> {
  const operations = ["*", "DescribeClusters", "CreateCluster", "GetAppInstanceGroup"];
  return fc.constantFrom<string | number>(
    ...operations,
    "before",
    "after",
    "reset",
    "http500",
    "throttle",
    "error",
    1,
  );
}

const http: fc.Arbitrary<Shot> = fc.record({
  kind: fc.constant("http" as const),
  method: fc.constantFrom(...METHODS),
  path: fc.oneof(
    fc.constantFrom(...CONTROL_PATHS).map((path) => `/_emulator/${path}`),
    pathText.map((parts) => `/?${encodeURI(wellFormed(parts.join(""))).replaceAll("%25", "%")}`),
  ),
  headers: fc.record(
    {
      "content-type": fc.constantFrom(...TYPES),
      authorization: fc.constantFrom(
        "ACS3-HMAC-SHA256",
        "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b,Signature=c",
        `ACS3-HMAC-SHA256 Credential=me,SignedHeaders=${"host;".repeat(1_000)},Signature=`,
        "Basic x",
      ),
      "x-acs-action": fc.constantFrom("DescribeClusters", "__proto__", "a".repeat(5_000)),
      "x-acs-version": fc.constantFrom("2019-06-18", "toString"),
      host: fc.constantFrom("evil.example", "127.0.0.1", "127.0.0.1", "localhost", "[::1]:1"),
      "content-encoding": fc.constant("gzip"),
    },
    { requiredKeys: [] },
  ),
  body: controlBody.map(wellFormed),
  impatient: fc.integer({ min: 0, max: 19 }).map((number) => number === 0),
});

/** A call as the SDK would make it, with some values changed, taken away or added. */
function call(known: Readonly<Record<string, string>>): fc.Arbitrary<Shot> {
  const names = [...new Set(vectors.flatMap(({ query, form }) => Object.keys({ ...query, ...form })))];
  const changes = fc.dictionary(
    fc.oneof(fc.constantFrom(...names, "AppList.1", "AppList..", "__proto__", "Config.__proto__.x"), hostile),
    fc.oneof(anyText, fc.constantFrom(...Object.values(known))),
    { maxKeys: 3 },
  );
  return fc
    .record({
      vector: fc.constantFrom(...vectors),
      // Half of the calls are what the vendor's SDK would send.
      changes: fc.oneof(fc.constant({}), changes),
      left: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
      style: fc.constantFrom("acs3" as const, "v1" as const),
      place: fc.constantFrom("query" as const, "form" as const),
      spoil: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    })
    .map(({ vector, changes, left, ...rest }) => {
      const written = Object.entries({ ...vector.query, ...vector.form });
      // What is left out of a request comes and goes with the position.
      const kept = written.filter((_entry, index) => (index + left) % 10 !== 0 || left === 0);
      const real = kept.map(([name, value]) => [name, known[name] ?? value]);
      const changed = Object.entries(changes).map(([name, value]) => [wellFormed(name), wellFormed(value)]);
      const parameters = Object.fromEntries([...real, ...changed]);
      return {
        kind: "call" as const,
        version: vector.version,
        operation: vector.operation,
        parameters,
        ...rest,
      };
    });
}

const bytes: fc.Arbitrary<Shot> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, anyText), { maxLength: 8 })
  .map((pieces) => ({ kind: "bytes" as const, bytes: pieces.join("") }));

/**
 * The next requests of a sequence; the same for the same seed.
 *
 * @param known Values that make sense for a parameter, such as ids of objects that exist.
 */
export function shots(seed: number, count: number, known: Readonly<Record<string, string>>): Shot[] {
  const any = fc.oneof(
    { weight: 6, arbitrary: call(known) },
    { weight: 3, arbitrary: http },
    { weight: 1, arbitrary: bytes },
  );
  return fc.sample(any, { seed, numRuns: count });
}

function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
