import { DeletionGate, refuseDelete } from "../../../src/provider/applying/delete-guard";
import { workstation } from "../../../src/provider/appstream/workstation/declaration";
import { instance } from "../../../src/provider/gws/instance/declaration";
import type { Properties } from "../../../src/provider/language/declaration";
import { Cloud } from "../support/cloud";
import { WORKSTATION } from "../support/inputs";

const NOBODY = "users";

describe("a machine that is somebody's", () => {
  let cloud: Cloud;
  let id: string;
  beforeAll(async () => {
    cloud = await Cloud.start();
    id = (await cloud.create(workstation, WORKSTATION)).id;
    await cloud.control.patch(id, { Users: ["alice", "bob"] });
  });
  afterAll(() => cloud.close());
  const refusal = (known: Properties): Promise<string | undefined> =>
    refuseDelete(workstation, cloud.context(), id, known);

  test("is not deleted while the program does not speak of them", async () => {
    expect(await refusal({ __unset: NOBODY, users: ["alice", "bob"] })).toContain(
      `workstation ${id} is not deleted: in the cloud it belongs to alice, bob, whom the program does not name in users`,
    );
  });
  test("is not deleted while the program names only some", async () => {
    expect(await refusal({ __unset: "", users: ["alice"] })).toContain("it belongs to bob, whom");
  });
  test("is deleted when the program names them, or accepts the loss", async () => {
    expect(await refusal({ __unset: "", users: ["alice", "bob", "carol"] })).toBeUndefined();
    expect(await refusal({ __unset: NOBODY, allowDataLoss: true })).toBeUndefined();
  });
  test("stops nothing once it is gone", async () => {
    const gone = refuseDelete(workstation, cloud.context(), "ws-gone", { __unset: NOBODY });
    expect(await gone).toBeUndefined();
    expect(await refuseDelete(instance, cloud.context(), "i-gone", { __unset: "user" })).toBeUndefined();
  });
  test("is not deleted when it cannot be looked at", async () => {
    await cloud.control.fault({
      operation: "ListWuyingServer",
      kind: "error",
      code: "Forbidden.RAM",
      httpStatus: 403,
    });
    const gate = new DeletionGate();
    expect(await gate.ask(id, refusal({ __unset: NOBODY }))).toContain(
      `${id} cannot be looked at: ListWuyingServer`,
    );
  });
});

describe("the deletions of one run", () => {
  const free = Promise.resolve(undefined);

  test("go on when none is refused", async () => {
    const gate = new DeletionGate();
    expect(await Promise.all([gate.ask("i-1", free), gate.ask("i-2", free)])).toEqual([undefined, undefined]);
  });
  test("all stop when one of the first is refused, and so do later ones", async () => {
    const gate = new DeletionGate();
    const answers = await Promise.all([gate.ask("i-1", free), gate.ask("i-2", Promise.resolve("no"))]);
    const either = "i-1 is not deleted either: the deletion of i-2 was refused in the same run";
    expect(answers).toEqual([either, "no"]);
    expect(await gate.ask("i-3", free)).toContain("i-3 is not deleted either");
  });
});
