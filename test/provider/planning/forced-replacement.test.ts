import type { ConfigureRequest } from "@pulumi/pulumi/dynamic";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import { HostAdapter } from "../../../src/provider/host/adapter";
import { ProviderRun } from "../../../src/provider/host/provider-run";
import type { Properties } from "../../../src/provider/language/declaration";
import { Cloud } from "../support/cloud";
import { CLUSTER } from "../support/inputs";
import { quickTimings } from "../support/quick-timings";

const INPUTS: Properties = {
  ...CLUSTER,
  __owner: "owner",
  __provider: "reference",
};

let cloud: Cloud;
const homeBefore = process.env.PULUMI_HOME;
beforeEach(async () => {
  cloud = await Cloud.start();
  process.env.PULUMI_HOME = cloud.folder;
  await cloud.create(serviceLinkedRole, {});
});
afterEach(async () => {
  process.env.PULUMI_HOME = homeBefore;
  if (homeBefore === undefined) {
    delete process.env.PULUMI_HOME;
  }
  await cloud.close();
});

/** The provider as a new run of the engine gets it. */
function newRun(lines: string[] = []): HostAdapter {
  const { close: _close, ...connection } = cloud.emulator;
  const values: Readonly<Record<string, string>> = connection;
  const providerRun = new ProviderRun(
    (name) => values[name],
    (line) => void lines.push(line),
    undefined,
    quickTimings,
  );
  const adapter = new HostAdapter(cluster, () => providerRun);
  void adapter.configure({ config: { get: () => undefined } as unknown as ConfigureRequest["config"] });
  return adapter;
}

// With --replace the engine asks for no diff: it creates, and then deletes the object of its state.
test("a forced replacement of an unfinished object goes on with it and does not delete it", async () => {
  await cloud.control.fault({
    operation: "SetClusterName",
    when: "before",
    kind: "error",
    code: "Forbidden.RAM",
    httpStatus: 403,
    skip: 1,
  });
  const partial: { id?: string; properties?: Properties } = await newRun()
    .create(INPUTS)
    .then(
      () => Promise.reject(new Error("it succeeded")),
      (error) => error,
    );
  const lines: string[] = [];
  const run = newRun(lines);
  const { id } = await run.create(INPUTS);
  await run.delete(partial.id ?? "", partial.properties ?? {});
  expect(id).toBe(partial.id);
  expect(lines).toContain(`${id} is kept: it has just been taken for its own replacement`);
  expect(await cloud.control.objects("clusters")).toEqual([
    expect.objectContaining({ ClusterId: id, Name: "own" }),
  ]);
  await newRun().delete(id, {});
  expect(await cloud.control.objects("clusters")).toEqual([]);
});

test("a forced replacement of an adopted object keeps it", async () => {
  const { id } = await newRun().create(INPUTS);
  const run = newRun();
  const adopted = await run.create({ ...INPUTS, adoptId: id });
  await run.delete(id, INPUTS);
  expect(adopted.id).toBe(id);
  expect(await cloud.control.objects("clusters")).toHaveLength(1);
});
