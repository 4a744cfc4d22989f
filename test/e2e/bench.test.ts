import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "./support/engine";

jest.setTimeout(900_000);

const run = promisify(execFile);

interface Figures {
  readonly calls: number;
  readonly byOperation: Readonly<Record<string, number>>;
  readonly throttled: number;
}

interface Fleet {
  readonly name: string;
  readonly resources: number;
  readonly wuying: Readonly<Record<"up" | "again" | "refresh" | "destroy", Figures>>;
}

test("the calls of small fleets stay as few as the benchmark says: a write for each thing to say, and a share of listings", async () => {
  const { stdout } = await run(process.execPath, ["scripts/bench/main.mjs", "--calls"], {
    cwd: ROOT,
    maxBuffer: 16 * 1024 * 1024,
  });
  const { fleets } = JSON.parse(stdout) as { readonly fleets: readonly Fleet[] };
  const [desktops, workstations, groups] = fleets;
  const reads = ({ byOperation }: Figures): number =>
    Object.entries(byOperation).reduce(
      (sum, [operation, calls]) => sum + (/^(Describe|List|Get)/.test(operation) ? calls : 0),
      0,
    );
  expect(desktops?.wuying.up.byOperation).toMatchObject({
    CreateInstance: 10,
    SetInstanceUser: 10,
    SetInstanceName: 10,
  });
  // Ten for each fleet at most that has nothing to do with its size, and less than one for each object.
  for (const fleet of [desktops, workstations, groups]) {
    const { up, again, refresh, destroy } = fleet?.wuying ?? fail();
    expect([fleet?.name, up.throttled, refresh.throttled, destroy.throttled]).toEqual([fleet?.name, 0, 0, 0]);
    expect(again.calls).toBe(0);
    expect(reads(up)).toBeLessThan(12 + 3 * (fleet?.resources ?? 0));
    expect(refresh.calls).toBeLessThanOrEqual(2);
  }
  expect(desktops && reads(desktops.wuying.up)).toBeLessThanOrEqual(20);
  expect(desktops && reads(desktops.wuying.destroy)).toBeLessThanOrEqual(12);
});

function fail(): never {
  throw new Error("the benchmark has not measured what it was asked for");
}
