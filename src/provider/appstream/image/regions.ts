import { appstream } from "../../../api";
import type { Context } from "../../applying/context";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT, waitFor } from "../../waiting/wait";
import { type CenterImage, findCenterImage } from "./reads";

export const stateOf = (found: CenterImage | undefined): string =>
  found ? (found.Status ?? "unknown") : ABSENT;

export function regionsOf(found: CenterImage | undefined): {
  here: string[];
  failed: string[];
  coming: string[];
} {
  const tasks = found?.ImageRegionDistributeList ?? [];
  const inState = (...states: string[]): string[] =>
    tasks
      .filter(({ Status }) => states.includes(Status?.toUpperCase() ?? ""))
      .map(({ RegionId }) => RegionId ?? "");
  const here = new Set([...(found?.ImageRegionList ?? []), ...inState("AVAILABLE")]);
  return {
    here: [...here],
    failed: inState("FAILED"),
    coming: tasks.map(({ RegionId }) => RegionId ?? "").filter((region) => !here.has(region)),
  };
}

/** Copies the image to the regions that lack it, and waits until each has it. */
export async function distribute(
  context: Context,
  ImageId: string,
  regions: readonly string[],
): Promise<void> {
  const { client, call } = context;
  const before = regionsOf(await findCenterImage(client, ImageId));
  const started = before.coming.filter((region) => !before.failed.includes(region));
  const DestinationRegionList = regions.filter(
    (region) => !before.here.includes(region) && !started.includes(region),
  );
  if (DestinationRegionList.length > 0) {
    await retryWhileBusy(context, `image ${ImageId}`, () =>
      call(appstream.StartTaskForDistributeImage, { ImageId, DestinationRegionList }, { repeatable: true }),
    );
  }
  await waitFor<CenterImage>(context, {
    what: `image ${ImageId}`,
    until: `available in ${regions.join(", ")}`,
    read: () => findCenterImage(client, ImageId),
    state: (found) => {
      const now = regionsOf(found);
      const missing = regions.filter((region) => !now.here.includes(region));
      if (!found) return ABSENT;
      if (missing.length === 0) return "distributed";
      const failed = missing.filter((region) => now.failed.includes(region));
      return failed.length > 0 ? "FAILED" : `not yet in ${missing.join(", ")}`;
    },
    target: ["distributed"],
    failed: ["FAILED"],
    reason: (found) =>
      `the copy to ${regionsOf(found).failed.join(", ")} failed, and the API gives no reason`,
    progress: (found) =>
      (found.ImageRegionDistributeList ?? [])
        .map(({ RegionId, Progress }) => `${RegionId} ${Progress ?? ""}`)
        .join(", "),
  });
}
