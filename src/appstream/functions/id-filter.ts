import type { Expected } from "../../provider/language/expected";

/** A filter by ids. An empty list is refused: the API would take it for no filter, and answer with everything. */
export const idFilter = (most?: number): Expected => ({
  type: "list",
  items: { type: "string" },
  min: 1,
  max: most,
});
