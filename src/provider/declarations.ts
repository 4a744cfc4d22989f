import { declarations as appstream } from "./appstream/declarations";
import { declarations as gws } from "./gws/declarations";
import type { Declaration } from "./language/declaration";

/** Every resource type of the package. Who needs one of them asks {@link declarationOf}, which loads one product. */
export const declarations: readonly Declaration[] = [...gws, ...appstream];
