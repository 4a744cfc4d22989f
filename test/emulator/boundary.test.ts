import type { Clock } from "../../src/emulator/core/clock";
import type { Kind } from "../../src/emulator/core/kind";
import { Store } from "../../src/emulator/core/store";

const kind: Kind<{ readonly ImageId: string }> = {
  name: "machines",
  idField: "Id",
  statusField: "Status",
  idPrefix: "m-",
  fields: {},
};

test("a status never runs ahead of the change that comes with it", () => {
  let now = 0;
  const store = new Store({ now: () => now } as Clock, [kind]);
  const lifecycle = { startedAt: 0, stages: [{ status: "REBUILDING", until: 100 }], end: "RUNNING" };
  const machine = store.of(kind).add("m-1", { ImageId: "old" }, lifecycle);
  store.defer(kind, "m-1", 100, { ImageId: "new" });
  now = 99;
  store.settle();
  // The clock ticks while the call is being answered.
  now = 100;
  expect([store.of(kind).status(machine), store.of(kind).get("m-1")?.attributes.ImageId]).toEqual([
    "REBUILDING",
    "old",
  ]);
  store.settle();
  expect([store.of(kind).status(machine), store.of(kind).get("m-1")?.attributes.ImageId]).toEqual([
    "RUNNING",
    "new",
  ]);
});
