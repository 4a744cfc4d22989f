import { compilerErrors } from "../support/compiler";
import { Offices } from "./support/offices";

jest.setTimeout(900_000);

let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open();
});
afterAll(() => offices.close());

test("the compiler finds nothing wrong with the example", () => {
  const files = ["index.ts", "fleet.mjs", "offices.mjs", "sum-up.mjs"];
  expect(compilerErrors(files.map((name) => `examples/many-stacks/${name}`))).toEqual([]);
});

test("the stacks of two offices are deployed side by side, after one look at both of their plans", async () => {
  const { code, output } = await offices.fleet("up", "hangzhou", "shanghai");
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  expect(output).toMatch(/^hangzhou +1 cluster, 2 desktops and 1 service-linked role are created: /m);
  expect(output).toContain("2 stacks: 7 created, 0 changed in place, 0 replaced, 0 deleted;");
  expect(await offices.namesOf("clusters")).toEqual(["hangzhou", "shanghai"]);
  expect(await offices.namesOf("instances")).toEqual(["hangzhou-alice", "hangzhou-bob", "shanghai-chen"]);
  for (const [one, other] of [
    ["[hangzhou]", "[shanghai]"],
    ["[shanghai]", "[hangzhou]"],
  ] as const) {
    expect(output.indexOf(one)).toBeLessThan(output.lastIndexOf(other));
  }

  const again = await offices.fleet("preview", "hangzhou", "shanghai");
  expect(again.code).toBe(0);
  expect(again.output).toMatch(/^hangzhou +Nothing changes\.\nshanghai +Nothing changes\.\n/);
});
