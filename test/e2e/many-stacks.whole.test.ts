import { expectNothingLeft } from "./support/cli";
import { Offices } from "./support/offices";

jest.setTimeout(900_000);

let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open();
});
afterAll(() => offices.close());

test("an office that fails does not stop the others, and the next up goes on with it", async () => {
  await offices.control.fault({
    operation: "CreateInstance",
    kind: "error",
    code: "QuotaExceeded.Instance",
    httpStatus: 400,
  });
  const { code, output } = await offices.fleet("up");
  expect(code).toBe(1);
  expect(output.match(/^\w+ +FAILED: /gm)).toHaveLength(1);
  expect(await offices.namesOf("clusters")).toEqual(["hangzhou", "shanghai", "singapore"]);
  expect(await offices.namesOf("instances")).toHaveLength(3);

  expect((await offices.fleet("up")).code).toBe(0);
  expect(await offices.namesOf("instances")).toEqual([
    "hangzhou-alice",
    "hangzhou-bob",
    "shanghai-chen",
    "singapore-dora",
  ]);
  expect((await offices.fleet("preview")).output).toContain("3 stacks: 0 created, 0 changed in place");
});

test("where a rule stops the plan of one office, nothing is deployed in any", async () => {
  offices.edit("offices.mjs", `people: ["chen"]`, `people: ["chen", "eva"]`);
  offices.edit(
    "index.ts",
    "policy: wuying.gws.policies.readOnlyData",
    `policy: office === "hangzhou" ? wuying.gws.policies.standard : wuying.gws.policies.readOnlyData`,
  );
  const { code, output } = await offices.fleet("up");
  expect(code).toBe(2);
  expect(output).toMatch(/^hangzhou .*clipboard gets looser\.\n +STOPPED by looser: 1 cluster\n/m);
  expect(output).toMatch(/3 stacks: 1 created, 1 changed in place, .* 0 failed, 1 stopped\.\n$/);
  expect(await offices.namesOf("instances")).toHaveLength(4);

  expect((await offices.fleet("up", "shanghai")).code).toBe(0);
  expect(await offices.namesOf("instances")).toContain("shanghai-eva");
});

test("a wrong call says what is right", async () => {
  expect(await offices.fleet("upp")).toMatchObject({ code: 1, output: expect.stringContaining("Usage: ") });
  expect(await offices.fleet("up", "berlin")).toEqual({ code: 1, output: "no office: berlin\n" });
});

test("all of them are destroyed at once, and nothing is left", async () => {
  expect((await offices.fleet("destroy")).code).toBe(0);
  for (const name of ["hangzhou", "shanghai", "singapore"]) {
    await expectNothingLeft(offices.emulator, name);
  }
});
