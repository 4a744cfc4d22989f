/** The name that a misspelt one is most likely to mean: at most two letters away, and not another word altogether. */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, edits: edits(misspelt.toLowerCase(), name) }))
    .filter(({ name, edits }) => edits <= Math.min(2, name.length / 2))
    .sort((a, b) => a.edits - b.edits);
  return best?.name;
}

/** How many letters have to be added, dropped or changed to make one word of the other. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let at = 0; at < to.length; at += 1) {
      const changed = (row[at] ?? 0) + (to[at] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
