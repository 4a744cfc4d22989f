import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProviderRun } from "../../../src/provider/host/provider-run";

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
