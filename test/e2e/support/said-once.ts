import type { Run } from "./stack";

/** In what Pulumi says at the end; above it, the lines about progress have the beginning of an error as well. */
export function expectOnce({ output }: Run, sentence: string): void {
  const end = output.slice(output.indexOf("\nDiagnostics:\n"));
  expect(end.split(sentence).length - 1).toBe(1);
  expect(end).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(output).not.toContain("the reason stands with the resource");
}
