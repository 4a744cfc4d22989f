import type { Product } from "./operation";

/** The vendor documents no action names for gws; this is the pattern of its other products. */
const PREFIX: Readonly<Record<Product, string>> = { gws: "gws", "appstream-center": "appstreaming" };

/** Documented per operation: these ask for the permission of another. */
const OF_ANOTHER: Readonly<Record<string, string>> = { ListZones: "ListAppInstanceType" };

/** The RAM action that an operation asks for, such as `appstreaming:ListImage`. */
export const ramActionOf = (product: Product, operation: string): string =>
  `${PREFIX[product]}:${OF_ANOTHER[operation] ?? operation}`;
