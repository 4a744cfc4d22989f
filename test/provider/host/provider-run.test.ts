import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as gws from "../../../src/api/generated/gws";
import { ProviderRun } from "../../../src/provider/host/provider-run";
import type { Context } from "../../../src/provider/language/context";
import { defaultProviderTimings } from "../../../src/provider/language/timings";

const homeBefore = process.env.PULUMI_HOME;
let home: string;
let providerRun: ProviderRun;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "wuying-run-"));
  process.env.PULUMI_HOME = home;
  providerRun = new ProviderRun(
    () => undefined,
    () => {},
  );
});
afterEach(() => {
  process.env.PULUMI_HOME = homeBefore;
  if (homeBefore === undefined) {
    delete process.env.PULUMI_HOME;
  }
  rmSync(home, { recursive: true });
});

const journal = (): string[] => readdirSync(join(home, "wuying/creates"));

/** A create that has given the engine its answer. */
function answered(key: string): void {
  const notes = providerRun.ownership.creation(key);
  notes.made(`id-of-${key}`);
  notes.answered();
}

test("a message stands with its resource where the engine takes it, and in a line with its name where not", async () => {
  const told: string[] = [];
  const lines: string[] = [];
  let isBroken = false;
  const talking = new ProviderRun(
    () => undefined,
    (line) => void lines.push(line),
    async (urn, severity, message) => {
      if (isBroken) {
        throw new Error("no engine");
      }
      told.push(`${severity} ${urn} ${message}`);
    },
  );
  talking.standsAt("owner-1", "urn:pulumi:dev::test::type::desk");
  await talking.tell("owner-1", "warning", "first");
  isBroken = true;
  await talking.tell("owner-1", "warning", "second");
  await talking.tell("owner-of-nobody", "info", "third");
  expect(told).toEqual(["warning urn:pulumi:dev::test::type::desk first"]);
  expect(lines).toEqual(["desk: second", "third"]);
});

test("an engine that asks an idle provider to end has saved every answer", async () => {
  answered("a");
  await providerRun.stop("asked");
  expect(journal()).toEqual([]);
});

test("an engine that is gone may have been killed with an answer in its hands", async () => {
  answered("a");
  await providerRun.stop("abandoned");
  expect(journal()).toEqual(["a.json"]);
});

test("what is answered after the first word of the end is nobody's to save, however often it is said", async () => {
  answered("a");
  const running = providerRun.run("1m", undefined, async ({ signal }) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    answered("b");
  });
  await providerRun.stop("asked");
  await providerRun.stop("asked");
  await running;
  expect(journal().sort()).toEqual(["a.json", "b.json"]);
});

describe("after a run that ended badly while it changed something", () => {
  const changes = (): string => join(home, "wuying/changes");
  const nextRun = (listingLagMs: number): ProviderRun =>
    new ProviderRun(
      () => undefined,
      () => {},
      undefined,
      { ...defaultProviderTimings, listingLagMs },
    );
  beforeEach(() => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    mkdirSync(changes(), { recursive: true });
    writeFileSync(join(changes(), `${pid}-${process.pid}`), "");
  });

  test("nothing begins before its changes are listed, and then all does at once", async () => {
    const start = Date.now();
    const run = nextRun(2_000);
    const begun = () => run.run("1m", undefined, async () => Date.now());
    const [first, second] = await Promise.all([begun(), begun()]);
    expect(first - start).toBeGreaterThan(1_000);
    expect(second - first).toBeLessThan(900);
    const later = Date.now();
    expect((await begun()) - later).toBeLessThan(900);
  });

  test("the time that it takes is not taken from an operation, and an interrupt ends it", async () => {
    const run = nextRun(60_000);
    const left = run.run("1m", undefined, async ({ deadline, signal }) => [
      deadline.at - Date.now(),
      signal.aborted,
    ]);
    await run.stop("asked");
    const [leftMs, isAborted] = await left;
    expect(Number(leftMs)).toBeGreaterThan(59_000);
    expect(isAborted).toBe(true);
  });
});

test("a run that ends well leaves no note of its changes, one with a failure does", async () => {
  const changes = (): string[] => readdirSync(join(home, "wuying/changes"));
  const call = (context: Context): Promise<unknown> =>
    context.call(gws.DeleteCluster, { ClusterId: "gws-1" }).catch(() => undefined);
  await providerRun.run("1m", undefined, call);
  expect(changes()).toHaveLength(1);
  await providerRun.stop("asked");
  expect(changes()).toEqual([]);
  const failing = new ProviderRun(
    () => undefined,
    () => {},
  );
  const failure = failing.run("1m", undefined, async (context) => {
    await call(context);
    throw new Error("no");
  });
  await expect(failure).rejects.toThrow("no");
  await failing.stop("asked");
  expect(changes()).toHaveLength(1);
});
