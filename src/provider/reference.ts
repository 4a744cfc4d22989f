/**
 * The text that the engine keeps in the state of every resource and evaluates to find its provider. It names
 * the installed package and nothing else, so it never changes: what lies in a state is evaluated by `refresh` and
 * `destroy` for as long as the resource lives, and code kept there would outlive the release that wrote it.
 */
export function providerReference(token: string): string {
  return (
    `exports.handler=()=>{try{return require("pulumi-wuying/provider").load("${token}")}` +
    `catch(e){e.message+=" Run: npm install pulumi-wuying";throw e}}`
  );
}

const TYPE_PREFIX = "pulumi-nodejs:dynamic/wuying/";

/** What the engine calls a resource type. It lies in every state too, so it never changes either. */
export const engineType = (token: string): string => TYPE_PREFIX + token;

/** The token in what the engine calls a resource type; undefined for a type of another package. */
export const tokenOf = (type: string): string | undefined =>
  type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : undefined;
