import { cluster, DESKTOP, IMAGE, stackOf } from "./support/gws-program";
import type { Stack } from "./support/stack";
import { until } from "./support/until";

jest.setTimeout(900_000);

let stack: Stack;
const begin = async (...args: Parameters<typeof stackOf>): Promise<void> => {
  stack = await stackOf(...args);
};
afterEach(() => stack.close());

test.each(["CreateCluster", "CreateInstance", "CreateImage"])(
  "a lost answer of %s neither doubles nor loses the object",
  async (operation) => {
    await begin({}, cluster(), DESKTOP, IMAGE);
    for (const [when, kind] of [
      ["after", "reset"],
      ["before", "reset"],
      ["after", "http500"],
    ]) {
      await stack.control.fault({ operation, when, kind });
      await stack.up();
      for (const kinds of ["clusters", "instances", "images"]) {
        expect([kind, when, (await stack.control.objects(kinds)).length]).toEqual([kind, when, 1]);
      }
      await stack.expectNoChanges();
      await stack.destroy();
      await stack.control.clearFaults();
    }
  },
);

test("a minute in which every call is throttled is survived without the user's help", async () => {
  await begin({}, cluster(), DESKTOP);
  await stack.control.fault({ operation: "*", when: "before", kind: "throttle", times: 1_000_000 });
  const { done } = stack.start("up", "--yes", "--skip-preview");
  await until(async () => (await stack.control.calls()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  expect((await stack.control.calls()).every(({ outcome }) => outcome === "Throttling.User")).toBe(true);
  await stack.control.clearFaults();
  const { code, output } = await done;
  expect(output).toMatch(/Throttling\.User, attempt \d+ in \d+\.\d s/);
  expect(code).toBe(0);
  await stack.expectNoChanges();
  expect(await stack.control.objects("instances")).toHaveLength(1);
});
