import type { Declaration } from "./language/declaration";

/**
 * The declaration of a resource type; undefined for one that there is not. It loads the product of the type alone: most
 * stacks have resources of one.
 */
export const declarationOf = (token: string): Declaration | undefined =>
  ofProduct(token).find((each) => each.token === token);

function ofProduct(token: string): readonly Declaration[] {
  switch (token.split(":")[0]) {
    case "gws":
      return (require("./gws/declarations") as typeof import("./gws/declarations")).declarations;
    case "appstream":
      return (require("./appstream/declarations") as typeof import("./appstream/declarations")).declarations;
    default:
      return [];
  }
}
