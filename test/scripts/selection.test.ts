import { callScript } from "./support/call-script";

const QUICK = ["--selectProjects", "unit", "emulator", "browser", "conformance", "e2e"];

const selectionOf = (...args: string[]): unknown =>
  callScript("scripts/lib/selection.mjs", "selectionOf", args);

test("npm test runs the quick part of the end-to-end tests", () => {
  expect(selectionOf()).toEqual({ isWhole: false, isPart: false, jestArguments: QUICK });
});

test("npm run test:whole adds the suites that take long", () => {
  expect(selectionOf("--whole")).toEqual({
    isWhole: true,
    isPart: false,
    jestArguments: [...QUICK, "e2e-whole"],
  });
});

test("without a browser, the tests in one are left out unless they are named", () => {
  const without = (...args: string[]): unknown =>
    callScript("scripts/lib/selection.mjs", "selectionOf", args, false);
  expect(without()).toMatchObject({ jestArguments: QUICK.filter((project) => project !== "browser") });
  const named = ["--selectProjects", "browser"];
  expect(without(...named)).toMatchObject({ jestArguments: named });
});

test("what else is given goes to Jest, before the projects, which take every word after them", () => {
  expect(selectionOf("-t", "lost answer", "emulator")).toEqual({
    isWhole: false,
    isPart: true,
    jestArguments: ["-t", "lost answer", "emulator", ...QUICK],
  });
});

test.each([[["--selectProjects", "unit", "e2e-whole"]], [["--selectProjects=unit"]]])(
  "projects that are given stand alone: %j",
  (args) => {
    expect(selectionOf(...args)).toEqual({ isWhole: false, isPart: true, jestArguments: args });
  },
);
