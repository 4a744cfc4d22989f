import type { ProgramFunction } from "./function";

/** Both forms of a function whose module is loaded at the first call: it brings the client of the API along. */
export const lazyFunction = <Args, Result>(
  load: () => ProgramFunction<Args, Result>,
): ProgramFunction<Args, Result> => ({
  plain: (...given) => load().plain(...given),
  output: (...given) => load().output(...given),
});
