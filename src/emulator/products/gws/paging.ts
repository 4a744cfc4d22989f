import type { Paging } from "../../core/paging";

/** How clusters and instances are paged. */
export const PAGING: Paging = { defaultSize: 10, maximumSize: 100 };
