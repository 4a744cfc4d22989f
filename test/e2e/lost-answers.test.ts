import { cluster, stackOf } from "./support/gws-program";
import type { Stack } from "./support/stack";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test("a storm of throttling is survived without the user's help", async () => {
  await begin({}, cluster());
  await stack.control.fault({ operation: "*", when: "before", kind: "throttle", times: 8 });
  await stack.up();
  await stack.expectNoChanges();
});
