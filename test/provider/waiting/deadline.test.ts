import { update } from "../../../src/provider/applying/update";
import { cluster } from "../../../src/provider/gws/cluster/declaration";
import { serviceLinkedRole } from "../../../src/provider/gws/service-linked-role/declaration";
import { Cloud } from "../support/cloud";
import { CLUSTER } from "../support/inputs";

const INPUTS = { ...CLUSTER, __provider: "reference" };

let cloud: Cloud;
beforeAll(async () => {
  cloud = await Cloud.start();
  await cloud.create(serviceLinkedRole, {});
});
afterAll(() => cloud.close());

test("a change that is throttled for longer than the operation may take ends soon after, and says what to do", async () => {
  const { id, applied } = await cloud.create(cluster, INPUTS);
  await cloud.control.fault({
    operation: "SetClusterName",
    when: "before",
    kind: "throttle",
    times: 1_000_000,
  });
  const start = Date.now();
  const renamed = update(cluster, cloud.context(1), id, applied, { ...INPUTS, name: "other" });
  await expect(renamed).rejects.toMatchObject({
    message: expect.stringMatching(
      /Throttling.* The time for the whole operation is over: .* resource option customTimeouts\.$/,
    ),
    properties: expect.objectContaining({ name: "own" }),
  });
  expect(Date.now() - start).toBeLessThan(2_000);
  await cloud.control.clearFaults();
  expect(await update(cluster, cloud.context(), id, applied, { ...INPUTS, name: "other" })).toMatchObject({
    name: "other",
  });
});
