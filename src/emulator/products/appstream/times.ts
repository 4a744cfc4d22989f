/** `2022-04-26T15:06:16.000+00:00`: how most of this product prints a time. */
export function offsetTime(moment: number): string {
  return new Date(moment).toISOString().replace("Z", "+00:00");
}

const ENGLISH = { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" } as const;

/** `Sep 2, 2026 1:46:41 PM`: how one workstation by itself prints a time. */
export function englishTime(moment: number): string {
  // The formatter puts a comma after the year and, in newer versions of its data, a narrow space before AM.
  return new Date(moment)
    .toLocaleString("en-US", ENGLISH)
    .replace(/(\d{4}),/, "$1")
    .replaceAll("\u202f", " ");
}
