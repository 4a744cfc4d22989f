import * as pulumi from "@pulumi/pulumi";
import { gws } from "../../src";
import { declarationOf } from "../../src/provider/declaration-of";

/** What the engine is asked for, of each desktop by its resource's name. */
interface Asked {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly after: readonly string[];
  readonly ignored: readonly string[];
  readonly protect: boolean;
  readonly deleteBeforeReplace: boolean;
  readonly parent: string;
}

const asked = new Map<string, Asked>();

/** What of a request to the engine is looked at. Mocks are told the inputs alone. */
interface Registration {
  getType(): string;
  getName(): string;
  getParent(): string;
  getDependenciesList(): string[];
  getIgnorechangesList(): string[];
  getProtect(): boolean | undefined;
  getDeletebeforereplace(): boolean;
}

type Register = (request: Registration, answer: unknown) => void;

beforeAll(() => {
  const inputsOf = new Map<string, Asked["inputs"]>();
  pulumi.runtime.setMocks(
    {
      newResource({ name, inputs }) {
        inputsOf.set(name, inputs);
        return { id: `${name}-id`, state: inputs };
      },
      call: ({ inputs }) => inputs,
    },
    "p",
    "s",
    false,
  );
  const monitor = pulumi.runtime.getMonitor() as unknown as { registerResource: Register };
  const register = monitor.registerResource.bind(monitor);
  monitor.registerResource = (request, answer) => {
    register(request, answer);
    const name = request.getName();
    if (request.getType().endsWith("gws:Instance")) {
      asked.set(name, {
        inputs: inputsOf.get(name) ?? {},
        after: request.getDependenciesList().map((urn) => urn.split("::").at(-1) ?? ""),
        ignored: request.getIgnorechangesList(),
        protect: request.getProtect() ?? false,
        deleteBeforeReplace: request.getDeletebeforereplace(),
        parent: request.getParent().split("::").slice(-2).join("::"),
      });
    }
  };
});
beforeEach(() => asked.clear());

const settled = <T>(output: pulumi.Output<T>): Promise<T> =>
  new Promise((resolve) => output.apply((value) => void resolve(value)));

const IMAGE = {
  clusterId: "gws-1",
  imageId: "m-1",
  instanceType: "ecs.g6.large",
  systemDiskCategory: "cloud_ssd",
  systemDiskSize: 80,
  workMode: "Desktop",
} as const;

const NAMES = ["ann", "bob", "cid", "dan", "eve"];
const FIVE = Object.fromEntries(NAMES.map((name, index) => [name, { userUid: 1001 + index }]));

type More = Partial<gws.DesktopPoolArgs>;

async function poolOf(more: More = {}, opts?: pulumi.ComponentResourceOptions): Promise<gws.DesktopPool> {
  const pool = new gws.DesktopPool("desk", { ...IMAGE, users: FIVE, ...more }, opts);
  await settled(pool.instanceIds);
  return pool;
}

const of = (user: string): Asked => {
  const found = asked.get(`desk-${user}`);
  if (found === undefined) {
    throw new Error(`there is no desktop of ${user}`);
  }
  return found;
};

const each = <T>(what: (desktop: Asked) => T): Record<string, T> =>
  Object.fromEntries(NAMES.map((name) => [name, what(of(name))]));

test("each user has a desktop that is called by the user, below the pool", async () => {
  const pool = await poolOf();
  expect([...asked.keys()].sort()).toEqual(NAMES.map((name) => `desk-${name}`));
  expect(of("bob")).toMatchObject({
    inputs: { ...IMAGE, user: { userName: "bob", userUid: 1002 } },
    parent: "wuying:gws:DesktopPool::desk",
  });
  expect(await settled(pool.instanceIds)).toMatchObject({ ann: "desk-ann-id", eve: "desk-eve-id" });
  expect(await settled(pool.desktops.cid?.id ?? pulumi.output(""))).toBe("desk-cid-id");
});

test("a list of users makes the same desktops as a table", async () => {
  await poolOf();
  const table = new Map(asked);
  asked.clear();
  await poolOf({ users: NAMES.map((userName, index) => ({ userName, userUid: 1001 + index })) });
  expect(asked).toEqual(table);
});

test("a user may have a desktop unlike the others", async () => {
  await poolOf({
    users: { ...FIVE, bob: { userUid: 1002, desktop: { instanceType: "ecs.g6.xlarge", name: "bob's own" } } },
  });
  expect(of("bob").inputs).toMatchObject({
    instanceType: "ecs.g6.xlarge",
    name: "bob's own",
    imageId: "m-1",
  });
  expect(of("ann").inputs.instanceType).toBe("ecs.g6.large");
});

describe("while no data may be lost", () => {
  test("new desktops wait for none of the others, whatever the rollout says", async () => {
    await poolOf({ rollout: { maxUnavailable: 2, canary: ["eve"], batches: 1 }, skipAwait: true });
    expect(each(({ after, ignored }) => [...after, ...ignored])).toEqual(
      Object.fromEntries(NAMES.map((name) => [name, []])),
    );
    expect(of("ann").inputs).toMatchObject({ skipAwait: true });
    expect(of("ann").inputs).not.toHaveProperty("allowDataLoss");
  });

  test("every desktop is protected", async () => {
    await poolOf();
    expect(each(({ protect }) => protect)).toEqual(Object.fromEntries(NAMES.map((name) => [name, true])));
  });
});

describe("with maxUnavailable", () => {
  const ROLLOUT = { allowDataLoss: true, rollout: { maxUnavailable: 2, canary: ["dan"] } };

  test("a batch comes after the one before it, the canary's first", async () => {
    const pool = await poolOf(ROLLOUT);
    expect(pool.batches).toEqual([["dan"], ["ann", "bob"], ["cid", "eve"]]);
    expect(each(({ after }) => after)).toEqual({
      dan: [],
      ann: ["desk-dan"],
      bob: ["desk-dan"],
      cid: ["desk-ann", "desk-bob"],
      eve: ["desk-ann", "desk-bob"],
    });
  });

  test("an old desktop is deleted before the new one is made, and the new one is waited for", async () => {
    await poolOf({ ...ROLLOUT, skipAwait: true });
    for (const name of NAMES) {
      expect(of(name).deleteBeforeReplace).toBe(true);
      expect(of(name).inputs).toMatchObject({ allowDataLoss: true });
      expect(of(name).inputs).not.toHaveProperty("skipAwait");
    }
  });

  test("one desktop after the other goes when the program names no number", async () => {
    const pool = await poolOf({ allowDataLoss: true });
    expect(pool.batches).toEqual(NAMES.map((name) => [name]));
    expect(of("eve").after).toEqual(["desk-dan"]);
  });

  test("those behind the batches that go by now stay as they are, and may not lose anything", async () => {
    await poolOf({ allowDataLoss: true, rollout: { ...ROLLOUT.rollout, batches: 2 } });
    const { properties = {} } = declarationOf("gws:Instance") ?? {};
    const replacing = Object.keys(properties).filter((name) => properties[name]?.effect?.kind === "replace");
    expect(replacing).toEqual(expect.arrayContaining(["imageId", "instanceType", "clusterId", "region"]));
    expect(replacing).not.toContain("name");
    expect(each(({ ignored }) => ignored)).toEqual({
      dan: [],
      ann: [],
      bob: [],
      cid: replacing,
      eve: replacing,
    });
    expect(each(({ inputs }) => inputs.allowDataLoss)).toMatchObject({ bob: true, cid: undefined });
    expect(of("cid")).toMatchObject({ after: [], protect: true });
  });
});

describe("with maxSurge", () => {
  test("one batch alone may be replaced, and new desktops come before old ones go", async () => {
    const pool = await poolOf({ allowDataLoss: true, rollout: { maxSurge: 2, batches: 2 } });
    expect(pool.batches).toEqual([["ann", "bob"], ["cid", "dan"], ["eve"]]);
    expect(each(({ inputs }) => inputs.allowDataLoss ?? false)).toEqual({
      ann: false,
      bob: false,
      cid: true,
      dan: true,
      eve: false,
    });
    expect(each(({ ignored }) => ignored.includes("imageId"))).toEqual({
      ann: false,
      bob: false,
      cid: false,
      dan: false,
      eve: true,
    });
    expect(of("cid")).toMatchObject({ deleteBeforeReplace: false, after: [] });
  });

  test.each([
    [0, []],
    [1, ["ann", "bob"]],
    [3, ["eve"]],
  ])("step %d leaves %j alone open to loss", async (batches, expected) => {
    await poolOf({ allowDataLoss: true, rollout: { maxSurge: 2, batches } });
    expect(NAMES.filter((name) => of(name).inputs.allowDataLoss === true)).toEqual(expected);
  });
});

test("with deleteLeavers no desktop is protected, and still none may lose its data by a change", async () => {
  await poolOf({ deleteLeavers: true });
  expect(of("ann").protect).toBe(false);
  expect(of("ann").inputs).not.toHaveProperty("allowDataLoss");
});

test("a desktop does not depend on how many others there are", async () => {
  await poolOf();
  const before = of("eve");
  asked.clear();
  const { ann: _leaver, ...stay } = FIVE;
  await poolOf({ users: { ...stay, fay: { userUid: 1006 } } });
  expect(of("eve")).toEqual(before);
});

describe("a wrong pool is refused", () => {
  const pool = (more: More) => () => new gws.DesktopPool("desk", { ...IMAGE, users: FIVE, ...more });
  const twice = [
    { userName: "ann", userUid: 1 },
    { userName: "ann", userUid: 2 },
  ];

  test.each<[string, More, string]>([
    [
      "users to come",
      { users: pulumi.output(FIVE) as object as typeof FIVE },
      "users has to be a plain table",
    ],
    [
      "a promise to come",
      { allowDataLoss: pulumi.output(false) as unknown as boolean },
      "allowDataLoss has to be a plain true or false",
    ],
    [
      "leavers to come",
      { deleteLeavers: pulumi.output(false) as unknown as boolean },
      "deleteLeavers has to be a plain true or false",
    ],
    ["a user twice", { users: twice }, "users has ann twice"],
    [
      "a user without a name",
      { users: [{ userName: "", userUid: 1 }] },
      "users[0].userName has to be a plain text",
    ],
    [
      "a canary who is no user",
      { rollout: { canary: ["zoe"] } },
      "rollout.canary names zoe, not among users",
    ],
    ["a canary twice", { rollout: { canary: ["ann", "ann"] } }, "rollout.canary names ann twice"],
    [
      "nobody at a time",
      { rollout: { maxUnavailable: 0 } },
      "rollout.maxUnavailable has to be a whole number from 1 on, not 0",
    ],
    [
      "half a desktop",
      { rollout: { maxSurge: 1.5 } },
      "rollout.maxSurge has to be a whole number from 1 on, not 1.5",
    ],
    [
      "less than no batch",
      { rollout: { batches: -1 } },
      "rollout.batches has to be a whole number from 0 on, not -1",
    ],
    ["both ways", { rollout: { maxSurge: 1, maxUnavailable: 1 } }, "rollout has maxUnavailable and maxSurge"],
    [
      "a surge in one go",
      { allowDataLoss: true, rollout: { maxSurge: 3 } },
      "rollout.maxSurge needs rollout.batches",
    ],
    ["a misspelt name", { rollout: { maxUnavailble: 1 } as object }, "rollout has no maxUnavailble"],
  ])("%s", (_what, more, message) => {
    expect(pool(more)).toThrow(`gws:DesktopPool "desk": ${message}`);
  });
});
