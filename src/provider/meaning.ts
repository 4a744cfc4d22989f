import { declarations } from "./declarations";
import { type Meaning, meaningOfChange, type PlannedChange } from "./planning/meaning";

/** What a planned change of a resource of this type means for people; undefined for a type that is none of this package. */
export function meaningOf(token: string, planned: PlannedChange): Meaning | undefined {
  const declaration = declarations.find((each) => each.token === token);
  return declaration && meaningOfChange(declaration, planned);
}
