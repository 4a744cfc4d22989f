import { appstream, isNotFound } from "../../../api";
import type { Context } from "../../applying/context";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { ABSENT, waitFor } from "../../waiting/wait";

export type Group = appstream.GetAppInstanceGroupResponseAppInstanceGroupModels;

const DEAD = ["FAILED", "CEASED", "EXPIRED", "EXPIRED_RECYCLING", "STOPPED", "DELETING"];
const PENDING = ["DEPLOYING", "DEPLOYED", "MAINTAINING", "STOPPING"];
const REASONS: Readonly<Record<string, string>> = {
  FAILED: "the cloud could not publish it, and its API gives no reason",
  CEASED: "a payment is overdue",
  EXPIRED: "its subscription has ended",
  EXPIRED_RECYCLING: "its subscription has ended and it is being taken away",
  MAINTAIN_FAILED: "the cloud could not update it, and its API gives no reason",
};

const reasonOf = (group: Group | undefined): string | undefined => REASONS[group?.Status ?? ""];
const stateOf = (group: Group | undefined): string => (group ? (group.Status ?? "unknown") : ABSENT);

/** The group as it is now; undefined when it is definitely gone. */
export async function findGroup(
  { call }: Context,
  AppInstanceGroupId: string,
  ProductType: string,
): Promise<Group | undefined> {
  try {
    const { AppInstanceGroupModels } = await call(appstream.GetAppInstanceGroup, {
      AppInstanceGroupId,
      ProductType,
    });
    return AppInstanceGroupModels?.AppInstanceGroupId ? AppInstanceGroupModels : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A group whose last image update failed still runs, and takes the next change. */
export const waitUntilPublished = (
  context: Context,
  id: string,
  productType: string,
): Promise<Group | undefined> =>
  waitFor<Group>(context, {
    what: `group ${id}`,
    until: "published",
    read: () => findGroup(context, id, productType),
    state: stateOf,
    target: ["PUBLISHED", "MAINTAIN_FAILED"],
    pending: PENDING,
    failed: DEAD,
    reason: reasonOf,
  });

/** Starts an image update unless it is under way already, and waits until the group runs the image. */
export async function waitForImage(
  context: Context,
  id: string,
  productType: string,
  imageId: string,
  start: () => Promise<unknown>,
): Promise<void> {
  const before = await findGroup(context, id, productType);
  if (before?.AppCenterImageId !== imageId) await retryWhileBusy(context, `group ${id}`, start);
  // Right after the call the group may still show how the last update ended.
  let hasBegun = before?.Status !== "MAINTAIN_FAILED";
  await waitFor<Group>(context, {
    what: `group ${id}`,
    until: `published with image ${imageId}`,
    read: () => findGroup(context, id, productType),
    state: (group) => {
      hasBegun ||= group?.Status === "MAINTAINING";
      if (group?.Status === "MAINTAIN_FAILED" && !hasBegun) return "not begun";
      return group?.Status === "PUBLISHED" && group.AppCenterImageId !== imageId
        ? "published with the old image"
        : stateOf(group);
    },
    target: ["PUBLISHED"],
    pending: [...PENDING, "not begun", "published with the old image"],
    failed: [...DEAD, "MAINTAIN_FAILED"],
    reason: reasonOf,
  });
}

export async function waitUntilGone(context: Context, id: string, productType: string): Promise<void> {
  await waitFor<Group>(context, {
    what: `group ${id}`,
    until: "deleted",
    read: () => findGroup(context, id, productType),
    state: stateOf,
    target: [ABSENT],
    pending: [...PENDING, "PUBLISHED", "MAINTAIN_FAILED", ...DEAD],
    failed: ["FAILED"],
    reason: reasonOf,
  });
}
