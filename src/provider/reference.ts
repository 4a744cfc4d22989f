/**
 * The text that the engine keeps in the state of every resource and evaluates to find its provider. It names
 * the installed package and nothing else, so it never changes: a changed text would show every resource of
 * every stack as updated, and code kept in the state would outlive the release that wrote it.
 */
export function providerReference(token: string): string {
  return (
    `exports.handler=()=>{try{return require("pulumi-wuying/provider").load("${token}")}` +
    `catch(e){e.message+=" Run: npm install pulumi-wuying";throw e}}`
  );
}
