import { declarations } from "../../src/provider/declarations";
import { engineType, providerReference, tokenOf } from "../../src/provider/reference";

// These texts lie in the state of every stack. A change shows each of its resources as updated.
test("the provider reference is the very text that released stacks hold", () => {
  expect(providerReference("gws:Cluster")).toBe(
    'exports.handler=()=>{try{return require("pulumi-wuying/provider").load("gws:Cluster")}' +
      'catch(e){e.message+=" Run: npm install pulumi-wuying";throw e}}',
  );
});

test.each([...declarations.map(({ token }) => token), "appstream:BrowserInstanceGroup"])(
  "the reference of %s is under 200 bytes",
  (token) => {
    expect(Buffer.byteLength(providerReference(token))).toBeLessThan(200);
  },
);

test("the engine's name of a type is what released stacks hold, and leads back to the token", () => {
  expect(engineType("gws:Cluster")).toBe("pulumi-nodejs:dynamic/wuying/gws:Cluster");
  expect(tokenOf(engineType("gws:Cluster"))).toBe("gws:Cluster");
  expect(tokenOf("pulumi-nodejs:dynamic:Resource")).toBeUndefined();
});
