import { compilerErrors } from "../support/compiler";

test.each([
  ["functions take, and refuses misspelt names and wrong types in both forms", "functions.ts"],
  ["resources take, and refuses misspelt names, other values and wrong types at every depth", "resources.ts"],
])(
  "the compiler takes what %s",
  (_what, name) => {
    expect(compilerErrors([`test/program/typings/${name}`])).toEqual([]);
  },
  120_000,
);
