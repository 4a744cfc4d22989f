import type { Product } from "../core/product";
import { gws } from "./gws";

/** The emulated APIs. */
export const PRODUCTS: readonly Product[] = [gws];
