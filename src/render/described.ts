import type { Declaration, Lifecycle } from "../provider/language/declaration";

/** What classes and pages say of a resource type: all of its declaration but how it does it. */
export type Described = Pick<
  Declaration,
  "token" | "doc" | "isAction" | "properties" | "outputs" | "disruption" | "states" | "timeouts" | "holdsData"
> & { readonly lifecycle: Pick<Lifecycle, "createdBy" | "deletedBy" | "steps"> };

/** Module and type of a token such as `gws:Cluster`. */
export function nameOf({ token }: Pick<Described, "token">): {
  readonly module: string;
  readonly type: string;
} {
  const [module, type] = token.split(":");
  if (module && type) {
    return { module, type };
  }
  throw new Error(`${token} is no token: it has to be a module and a type, such as gws:Cluster`);
}

/** The name of the file of a type. */
export const kebab = (type: string): string => type.replace(/(?<=[a-z])([A-Z])/g, "-$1").toLowerCase();
