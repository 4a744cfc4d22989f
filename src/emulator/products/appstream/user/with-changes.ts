/** A set after some were added and some taken away, in the order in which they came. */
export function withChanges(
  present: readonly string[],
  added: readonly string[] = [],
  removed: readonly string[] = [],
): string[] {
  return [...new Set([...present, ...added])].filter((item) => !removed.includes(item));
}
