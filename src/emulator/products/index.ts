import type { Product } from "../core/product";
import { appstream } from "./appstream";
import { gws } from "./gws";

/** The emulated APIs. */
export const PRODUCTS: readonly Product[] = [gws, appstream];
