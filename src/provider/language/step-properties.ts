import type { Declaration } from "./declaration";

/** Names of the properties that a step brings about; the create carries all others. */
export const stepProperties = ({ lifecycle: { steps = [] } }: Declaration): ReadonlySet<string> =>
  new Set(steps.flatMap(({ properties }) => properties));
