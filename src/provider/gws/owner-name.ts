/**
 * The name under which an object is created. It stays until the object is ready and gets its own name, so a
 * create whose answer was lost, or whose run was killed, is found again by it.
 */
export const ownerName = (ownerKey: string): string => `pulumi-${ownerKey}`;
