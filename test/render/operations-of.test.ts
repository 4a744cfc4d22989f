import { declarations } from "../../src/provider/declarations";
import { operationsOf } from "../../src/render/operations-of";
import { operationsInCode } from "../provider/support/operations-in-code";

const tokens = declarations.map(({ token }) => token);

test.each(tokens)("the declaration of %s names every operation that its code does", (token) => {
  const declaration = declarations.find((each) => each.token === token);
  const declared = declaration ? operationsOf(declaration).map(({ name }) => name) : [];
  expect(declared).toEqual(operationsInCode(token));
});
