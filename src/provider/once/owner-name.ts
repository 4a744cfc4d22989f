const PREFIX = "pulumi-";
/** An owner key is a part for the resource and a part for the properties that it is made from. */
const PART = 10;
const MARK = new RegExp(`^${PREFIX}([0-9a-f]{${2 * PART}})$`);

/** Puts an owner key together from two hashes in hexadecimal. */
export const ownerKeyOf = (resource: string, properties: string): string =>
  resource.slice(0, PART) + properties.slice(0, PART);

/**
 * The name that an object carries until it is ready and gets its own. A create whose answer was lost, or whose run
 * was killed, is found again by it.
 */
export const ownerName = (ownerKey: string): string => PREFIX + ownerKey;

/** The owner key that an object is marked with by its name. */
export const markOf = (name: string | undefined): string | undefined => MARK.exec(name ?? "")?.[1];

/** Whether a mark is an owner key. Where the mark is not a name it can be any text. */
export const isOwnerKey = (mark: string | undefined): mark is string =>
  mark !== undefined && markOf(ownerName(mark)) !== undefined;

/** Whether a mark is of the same resource, made from whichever properties. */
export const isOfSameOwner = (mark: string | undefined, ownerKey: string): boolean =>
  mark !== undefined && mark.slice(0, PART) === ownerKey.slice(0, PART);
