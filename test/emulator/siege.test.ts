import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emulatorCodes } from "../../src/api/errors";
import { registeredInstance, runningCluster } from "./support/account";
import { callerFor } from "./support/caller";
import { compileCli } from "./support/compile";
import { Gun, type Hit } from "./support/fire";
import { type Launched, launch, residentMebibytes } from "./support/launch";
import { type Shot, shots } from "./support/shots";

/** `WUYING_FUZZ_SECONDS=60 WUYING_FUZZ_SEED=7` lays another, longer siege. */
const SECONDS = Number(process.env.WUYING_FUZZ_SECONDS ?? 3);
const SEED = Number(process.env.WUYING_FUZZ_SEED ?? 1);
const AT_ONCE = 16;
const VOLLEY = 400;

/** A leak ends the process: what it needs lies far below. */
const HEAP_MEBIBYTES = 192;

jest.setTimeout((SECONDS + 60) * 1_000);

let folder: string;
let launched: Launched;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "siege-"));
  const flags = ["--time-scale", "0.0005", "--state", join(folder, "state.json")];
  launched = await launch(compileCli(folder), flags, [`--max-old-space-size=${HEAP_MEBIBYTES}`]);
});
afterAll(() => {
  launched?.child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** What an answer may be: a refusal, an injected fault, or an operation that the emulator does not have. */
function isFair({ status, body }: Hit): boolean {
  if (status === undefined || status < 500) {
    return true;
  }
  return status !== 501 || body.includes(emulatorCodes.notImplemented);
}

test("survives a siege: requests of every kind, right and wrong ones, for as long as it takes", async () => {
  const { emulator, child, output } = launched;
  const call = callerFor(emulator);
  const ClusterId = await runningCluster(call);
  const known = {
    ...{ ClusterId, InstanceId: await registeredInstance(call, ClusterId), ClusterType: "gws.s1.standard" },
    ...{
      VpcId: "vpc-1",
      BizRegionId: "cn-hangzhou",
      ProductType: "CloudApp",
      ImageId: "m-gwswin2019standard",
    },
    ...{ AppCenterImageId: "img-cloudapp-win2022", ChargeType: "PostPaid", PageNumber: "1", PageSize: "10" },
    ...{
      InstanceType: "ecs.g6.large",
      SystemDiskCategory: "cloud_ssd",
      SystemDiskSize: "40",
      WorkMode: "Desktop",
    },
  };
  const gun = new Gun(emulator);
  const statuses = new Map<string, number>();
  const unfair: Shot[] = [];
  const end = Date.now() + SECONDS * 1_000;
  const memory: number[] = [];
  for (let volley = 0; Date.now() < end && unfair.length === 0; volley += 1) {
    const queue = shots(SEED * 1_000_003 + volley, VOLLEY, known);
    const shooter = async (): Promise<void> => {
      for (let shot = queue.pop(); shot !== undefined; shot = queue.pop()) {
        const hit = await gun.fire(shot);
        const status = `${shot.kind} ${hit.status ?? "closed"}`;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (!isFair(hit)) {
          unfair.push(shot);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, shooter));
    memory.push(residentMebibytes(child.pid ?? 0));
  }
  gun.close();
  const count = [...statuses.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...statuses].sort().map(([status, times]) => `${status}: ${times}`);
  const most = Math.round(Math.max(...memory));
  process.stdout.write(
    `siege of ${SECONDS} s, seed ${SEED}: ${count} requests, at most ${most} MiB; ${kinds.join(", ")}\n`,
  );

  expect(unfair).toEqual([]);
  expect(output().err.trim().split("\n")).toEqual([expect.stringContaining("Listening on")]);
  expect(count).toBeGreaterThan(SECONDS * 20);
  expect(most).toBeLessThan(HEAP_MEBIBYTES * 2.5);
  await fetch(`${emulator.endpoint}/_emulator/reset`, { method: "POST" });
  await call("CreateServiceLinkedRole");
  expect(await call("DescribeImages")).toMatchObject({ TotalCount: 2 });
  expect(await launched.stop()).toBe(0);
});
