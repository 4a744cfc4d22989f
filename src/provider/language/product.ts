import type { Product } from "../../api";

/** The product that a resource type is of, by its token. */
export const productOf = (token: string): Product => (token.startsWith("gws:") ? "gws" : "appstream-center");
