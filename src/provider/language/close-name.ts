const LARGEST_DISTANCE = 2;

/** The one of these names that a misspelt one is probably meant to be. */
export function closeName(name: string, names: readonly string[]): string | undefined {
  const nearest = names
    .map((other) => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined || nearest.distance > LARGEST_DISTANCE) {
    return undefined;
  }
  // Of a short name two letters are too much: anything would be close to it.
  return nearest.distance * 3 <= name.length ? nearest.other : undefined;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at += 1) {
      const changed = (row[at] ?? 0) + (letter === to[at] ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
