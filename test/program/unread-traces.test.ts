import * as pulumi from "@pulumi/pulumi";
import { ServiceLinkedRole } from "../../src/gws";

beforeAll(() =>
  pulumi.runtime.setMocks({
    newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs as object }),
    call: ({ inputs }) => inputs as object,
  }),
);

const { prepareStackTrace } = Error;
const formatted: Error[] = [];

beforeEach(() => {
  formatted.length = 0;
  Error.prepareStackTrace = (error, frames) => {
    formatted.push(error);
    return [String(error), ...frames.map((frame) => `    at ${String(frame)}`)].join("\n");
  };
});

afterEach(() => {
  Error.prepareStackTrace = prepareStackTrace;
});

test("a resource formats no stack for each of its promises, and leaves the formatting as it was", () => {
  const { prepareStackTrace: before } = Error;
  new ServiceLinkedRole("role");
  expect(Error.prepareStackTrace).toBe(before);
  // The SDK still looks for the place in the program.
  expect(formatted.length).toBeGreaterThan(0);
  expect(formatted.length).toBeLessThan(5);
});

test("a mistake in what a program has done to its resources keeps its whole trace", () => {
  const mistaken = (): never => {
    throw new TypeError("of the program");
  };
  let caught: unknown;
  try {
    new ServiceLinkedRole("other", {}, { transformations: [mistaken] });
  } catch (error) {
    caught = error;
  }
  expect((caught as Error).stack).toMatch(/TypeError: of the program\n +at mistaken/);
});
