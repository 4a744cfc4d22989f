import type { Product } from "../../../src/emulator/core/product";
import type { Answer } from "../../emulator/support/caller";
import { callsOf } from "../../emulator/support/control";
import { withEmulator } from "../../emulator/support/with-emulator";
import { pythonWithSdk } from "./python";
import { runScript, type ScriptReport } from "./run-script";

/** What the SDK of a product is expected to do. */
export interface Conformance {
  /** What the product is called in the names of the tests. */
  readonly title: string;
  /** The emulated product: the script has to go through every operation that it answers. */
  readonly product: Product;
  /** The Python script that drives the emulator. */
  readonly script: string;
  /** How this version of the SDK signs. */
  readonly signature: "HMAC-SHA1" | "ACS3-HMAC-SHA256";
  /** Fields that the SDK knows, as `Operation.path`, and that the emulator never answers. */
  readonly unanswered: readonly string[];
  /** Further tests on the emulator's log of the calls. */
  readonly alsoOn?: (calls: () => readonly Answer[]) => void;
}

/** Fast, but slow enough for a status to be seen from Python. */
const TIME_SCALE = 0.002;
const LONGEST_MILLISECONDS = 200_000;

/** Has the vendor's own Python SDK, as published, drive the emulator. */
export function describeConformance(conformance: Conformance): void {
  describe(`the vendor's Python SDK for ${conformance.title}`, () => {
    // Before the tests are named, so that a test can carry the reason in its name.
    const sdk = pythonWithSdk();
    if ("python" in sdk) {
      drive(sdk.python, conformance);
    } else if ("absent" in sdk) {
      process.stderr.write(`conformance: not run (${sdk.absent})\n`);
      test.skip(`is not available here: ${sdk.absent}`, () => undefined);
    } else {
      test("can be installed", () => {
        throw new Error(sdk.failed);
      });
    }
  });
}

function drive(python: string, { alsoOn, product, script, signature, title, unanswered }: Conformance): void {
  const emulator = withEmulator({ timeScale: TIME_SCALE });
  let report: ScriptReport;
  let calls: readonly Answer[];
  beforeAll(async () => {
    report = await runScript(python, script, emulator);
    calls = await callsOf(emulator);
  }, LONGEST_MILLISECONDS);

  test("goes through every operation that is emulated", () => {
    const emulated = product.handlers.map(({ operation }) => operation).sort();
    const called = new Set(
      calls.filter(({ outcome }) => outcome === "ok").map(({ operation }) => operation ?? ""),
    );
    process.stderr.write(
      `conformance: the SDK for ${title} drives ${emulated.filter((each) => called.has(each)).length} of ` +
        `${emulated.length} emulated operations; the contract has ${Object.keys(product.operations).length}\n`,
    );
    expect([...called].sort()).toEqual(emulated);
    expect(report.operations).toEqual(emulated);
  });

  test("gets every field that it knows", () => {
    expect(report.unanswered).toEqual([...unanswered].sort());
  });

  test(`signs with ${signature}`, () => {
    expect([...new Set(calls.map((call) => call.signature))]).toEqual([signature]);
  });

  alsoOn?.(() => calls);
}
