import { WuyingError } from "../../../src/api";
import { type Context, contextOf } from "../../../src/provider/applying/context";
import type { ProviderTimings } from "../../../src/provider/language/timings";
import { quickTimings } from "./quick-timings";

/** A context for work that calls nothing itself; what it logs is in `lines`. */
export function fakeContext({
  allowedMs = 10_000,
  signal = new AbortController().signal,
  timings = {},
}: {
  readonly allowedMs?: number;
  readonly signal?: AbortSignal;
  readonly timings?: Partial<ProviderTimings>;
} = {}): Context & { readonly lines: string[] } {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const nothing = { client: undefined, objects: undefined } as unknown as Pick<Context, "client" | "objects">;
  return {
    ...contextOf({ ...nothing, signal, allowedMs, log, timings: { ...quickTimings, ...timings } }),
    lines,
  };
}

/** A refusal of the cloud, or a failure of unknown outcome. */
export const apiError = (code: string, mayHaveTakenEffect = false): WuyingError =>
  new WuyingError({ product: "gws", operation: "CreateThing", code, detail: "no", mayHaveTakenEffect });
