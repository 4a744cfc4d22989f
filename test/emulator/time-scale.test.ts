import { Clock } from "../../src/emulator/core/clock";
import { repaced, taskUntil } from "../../src/emulator/core/lifecycle";
import { clusterOf, runningCluster } from "./support/account";
import { callerFor } from "./support/caller";
import { control } from "./support/control";
import { withEmulator } from "./support/with-emulator";

const SLOW = 20;
const FAST = 0.0005;

describe("a lifecycle whose pace changes", () => {
  const lifecycle = {
    startedAt: 0,
    stages: [
      { status: "creating", until: 100 },
      { status: "starting", until: 300 },
    ],
    end: "running",
  };

  test("goes on from where it is", () => {
    expect(repaced(lifecycle, 50, 0.1)).toEqual({
      startedAt: 45,
      stages: [
        { status: "creating", until: 55 },
        { status: "starting", until: 75 },
      ],
      end: "running",
    });
  });

  test("comes back by the opposite change", () => {
    expect(repaced(repaced(lifecycle, 150, 0.25), 150, 4)).toEqual(lifecycle);
  });

  test("keeps how long a finished task is remembered", () => {
    const task = taskUntil(1_000, 0, { running: "running", finished: "finished" });
    const memoryMs = (task.stages[1]?.until ?? 0) - 1_000;
    const [running, finished] = repaced(task, 500, 0.01).stages;
    expect(running?.until).toBe(505);
    expect((finished?.until ?? 0) - 505).toBeCloseTo(memoryMs, 6);
    expect(repaced(task, 2_000, 0.01).stages[1]?.until).toBeCloseTo(1_000 + memoryMs, 6);
  });
});

describe("the time scale of a running emulator", () => {
  const emulator = withEmulator({ clock: new Clock(FAST) });
  const call = callerFor(emulator, { readTimeout: 20_000 });
  const set = (timeScale: unknown) => control(emulator, "PUT", "time-scale", { timeScale });

  test("makes the work under way go faster", async () => {
    await runningCluster(call);
    await set(SLOW);
    const { ClusterId } = await call("CreateCluster", { ClusterType: "gws.s1.standard", VpcId: "vpc-1" });
    expect((await clusterOf(call, ClusterId)).Status).toBe("creating");
    expect(await set(FAST)).toEqual({ status: 200, body: { timeScale: FAST } });
    await new Promise((resolve) => setTimeout(resolve, 3 * 60 * 1.2 * 1000 * FAST + 50));
    expect((await clusterOf(call, ClusterId)).Status).toBe("running");
  });

  test("lets a call go that is being held, when its work is done", async () => {
    const ClusterId = await runningCluster(call);
    await set(SLOW);
    const changed = call("SetClusterPolicy", {
      ClusterId,
      Clipboard: "off",
      LocalDrive: "off",
      UsbRedirect: "off",
      Watermark: "off",
    });
    await control(emulator, "GET", "health");
    while ((await control(emulator, "GET", "state")).body.tasks.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await set(FAST);
    await changed;
    expect(await call("DescribeClusterPolicy", { ClusterId })).toMatchObject({ Clipboard: "off" });
  });

  test("is told, is that of the start after a reset, and is a number that makes sense", async () => {
    await set(0.25);
    expect((await control(emulator, "GET", "time-scale")).body).toEqual({ timeScale: 0.25 });
    expect((await control(emulator, "GET", "health")).body.timeScale).toBe(0.25);
    for (const wrong of [0, -1, "fast", null, 1e9, undefined]) {
      expect(await set(wrong)).toMatchObject({ status: 400 });
    }
    await control(emulator, "POST", "reset");
    expect((await control(emulator, "GET", "time-scale")).body).toEqual({ timeScale: FAST });
  });
});
