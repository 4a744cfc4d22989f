/** Deeper than anything that either API knows, and far from where walking over it runs out of stack. */
const MAXIMUM_DEPTH = 50;

/** Parses JSON from outside; throws a `SyntaxError` for what is none, or is nested too deep. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAXIMUM_DEPTH) {
      throw new SyntaxError(`nested more than ${MAXIMUM_DEPTH} levels deep`);
    }
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return value;
}
