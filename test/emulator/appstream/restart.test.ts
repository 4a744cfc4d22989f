import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as appstream from "../../../src/api/generated/appstream";
import { startEmulator } from "../../../src/emulator";
import { callsTo } from "./support/client";
import { groupOf, newGroup, publishedGroup, REGION } from "./support/groups";
import { imageOf, newImage } from "./support/images";
import { runningServer, serverOf } from "./support/servers";

test("groups, workstations and images carry on where a stopped emulator left them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "emulator-"));
  const options = { stateFile: join(folder, "state.json"), timeScale: 0.0005 };
  try {
    const first = await startEmulator(options);
    const call = callsTo(first);
    const { AppInstanceGroupId } = await newGroup(call, { Users: ["alice"], UserInfo: { Type: "Simple" } });
    const server = await runningServer(call, { Password: "Secret-1234" });
    const image = await newImage(call, server);
    await first.close();

    const second = await startEmulator(options);
    const again = callsTo(second);
    expect(await groupOf(again, AppInstanceGroupId)).toMatchObject({
      RegionId: REGION,
      NodePool: [{ Amount: 1 }],
    });
    expect(await serverOf(again, server)).toMatchObject({ Status: "RUNNING" });
    expect(await imageOf(again, image)).toMatchObject({ ImageName: "golden" });
    await publishedGroup(again);
    expect((await groupOf(again, AppInstanceGroupId)).Status).toBe("PUBLISHED");
    const { Count } = await again(appstream.ListImage, { ImageType: "System" });
    expect(Count).toBe(5);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
