import type * as appstream from "../../../api/generated/appstream";

type Copies = Pick<appstream.ListImageResponseDataItem, "ImageRegionList" | "ImageRegionDistributeList">;

/** The regions that have an image, that failed to get it, and that wait for it. */
export function regionsOf(found: Copies | undefined): {
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
