const last = new Map<string, Promise<unknown>>();

/** Runs pieces of work of one name one after the other, in the order they came. */
export function inOrder<T>(name: string, work: () => Promise<T>): Promise<T> {
  const previous = last.get(name) ?? Promise.resolve();
  const result = previous.then(work, work);
  last.set(
    name,
    result.catch(() => undefined),
  );
  return result;
}
