const DYNAMIC = "pulumi-nodejs:dynamic/wuying/";

/** What the engine calls a resource type, such as `pulumi-nodejs:dynamic/wuying/gws:Cluster`. */
export const engineType = (token: string): string => DYNAMIC + token;

/** The token in what the engine calls a resource type; undefined for a type of another package. */
export const tokenOf = (type: string): string | undefined =>
  type.startsWith(DYNAMIC) ? type.slice(DYNAMIC.length) : undefined;
