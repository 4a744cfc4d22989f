import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PRODUCTS } from "../../src/emulator/products";
import { decodeParameters } from "../../src/emulator/protocol/decode-parameters";

/** What the vendor's SDK sent for a request. */
interface Vector {
  readonly product: string;
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly query: Record<string, string>;
  readonly form: Record<string, string>;
}

const FILE = process.env.WUYING_VECTORS ?? join(__dirname, "..", "..", "spec", "vectors.json");
const vectors = JSON.parse(readFileSync(FILE, "utf8")) as Vector[];

test.each(vectors.map((vector, index) => [index, vector.operation, vector] as const))(
  "vector %d: %s is read as the request that it was",
  (_index, operation, { form, input, product, query }) => {
    const contract = PRODUCTS.find(({ name }) => name === product)?.operations[operation]?.params ?? {};
    const sent = new Map(Object.entries({ ...query, ...form }));
    const required = new Map(
      Object.entries(contract).map(([name, param]) => [name, { ...param, required: false }]),
    );
    const decoded = decodeParameters(sent, {
      operation,
      contract: Object.fromEntries(required),
      emptyAllowed: [],
    });
    expect(decoded).toMatchObject(input);
    expect(Object.keys(decoded).filter((name) => !(name in input))).toEqual([]);
  },
);
