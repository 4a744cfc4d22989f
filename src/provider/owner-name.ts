const PREFIX = "pulumi-";

/**
 * The name that an object carries until it is ready and gets its own. A create whose answer was lost, or whose run
 * was killed, is found again by it.
 */
export const ownerName = (ownerKey: string): string => PREFIX + ownerKey;

/** Whether a name is such a mark, of whichever resource. */
export const isOwnerName = (name: string | undefined): boolean => /^pulumi-[0-9a-f]{20}$/.test(name ?? "");
