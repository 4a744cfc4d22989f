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
