import { optionalText } from "../provider/language/text";
import type { PlannedResource } from "./look-up";

/** Where an object is: one that moves is still where the state says. */
export const regionOf = ({ before, region }: PlannedResource): string | undefined =>
  before === undefined ? region : optionalText(before.region);
