import { processTree } from "./process-tree";
import type { Stack } from "./stack";
import { until } from "./until";

/** Kills an up of a cluster and a desktop while the object of this kind still has the mark of its create, and goes on. */
export async function expectToGoOnAfterKill(stack: Stack, kind: "clusters" | "instances"): Promise<void> {
  const { child, done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () =>
    (await stack.control.objects(kind)).some(({ Name }) => /^pulumi-[0-9a-f]{20}$/.test(String(Name))),
  );
  for (const pid of processTree(child.pid ?? 0)) {
    process.kill(pid, "SIGKILL");
  }
  await done;
  await stack.succeed("cancel", "--yes");
  await stack.up();
  expect(await stack.control.objects("clusters")).toHaveLength(1);
  expect(await stack.control.objects("instances")).toHaveLength(1);
  await stack.expectNoChanges();
}
