import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client, Operation } from "../../src/api";
import * as appstream from "../../src/api/generated/appstream";
import * as gws from "../../src/api/generated/gws";
import { clientFor, json, TestServer } from "./server";

interface Vector {
  readonly product: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly method: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly form: Readonly<Record<string, unknown>>;
}

const own = ["vectors.json", "vectors-every-operation.json"].map((name) =>
  join(__dirname, "../../spec", name),
);
const files = process.env.WUYING_VECTORS ? [process.env.WUYING_VECTORS] : own;
const vectors: readonly Vector[] = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")));

// What every signed call carries, in the classic signature as query parameters. RegionId is among them where an
// operation does not declare it.
const common = new Set([
  "AccessKeyId",
  "Action",
  "Format",
  "SecurityToken",
  "Signature",
  "SignatureMethod",
  "SignatureNonce",
  "SignatureType",
  "SignatureVersion",
  "Timestamp",
  "Version",
]);

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  gws: gws.operations,
  "appstream-center": appstream.operations,
};

describe("the client sends what the vendor's SDK sent", () => {
  let server: TestServer;
  let client: Client;
  let matched = 0;

  beforeAll(async () => {
    server = await new TestServer((_, response) => json(response, 200, { RequestId: "r" })).start();
    client = clientFor(server);
  });

  afterAll(async () => {
    await server.stop();
    process.stdout.write(`vectors: ${matched} of ${vectors.length}\n`);
  });

  test.each(vectors.map((vector, index) => [`${vector.operation} (${index})`, vector] as const))(
    "%s",
    async (_, vector) => {
      const operation = operations[vector.product]?.[vector.operation];
      if (operation === undefined) {
        throw new Error(`no operation ${vector.operation}`);
      }
      await client.call(operation, vector.input);
      const sent = server.received.at(-1);
      expect(sent?.method).toBe(vector.method);
      expect(sent?.operation).toBe(vector.operation);
      expect(comparable(sent?.query ?? {}, operation)).toEqual(comparable(vector.query, operation));
      expect(comparable(sent?.form ?? {}, operation)).toEqual(comparable(vector.form, operation));
      matched += 1;
    },
  );
});

/** Parameters without the common ones, with JSON parsed and the words for true and false in one spelling. */
function comparable(
  params: Readonly<Record<string, unknown>>,
  operation: Operation,
): Record<string, unknown> {
  const own = Object.entries(params).filter(
    ([name]) => !common.has(name) && (name !== "RegionId" || "RegionId" in operation.params),
  );
  return Object.fromEntries(own.map(([name, value]) => [name, comparableValue(name, value, operation)]));
}

function comparableValue(name: string, value: unknown, operation: Operation): unknown {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (operation.params[name]?.encoding === "json") {
    return JSON.parse(text);
  }
  return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
}
