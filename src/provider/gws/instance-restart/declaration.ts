import { gws } from "../../../api";
import type { Declaration, Effect } from "../../language/declaration";
import { text } from "../../language/text";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { instances } from "../instance/reads";

const AGAIN: Effect = { kind: "replace", because: "a restart is done once, so a change restarts again" };
const NO_OBJECT = "a restart leaves no object behind";
const NOT_AN_OBJECT = { unreadable: NO_OBJECT };
const SOURCE = "API reference, RestartInstance";

export const instanceRestart: Declaration = {
  token: "gws:InstanceRestart",
  doc:
    "Restarts a desktop: once when it is created, and again whenever `triggers` change. It waits until the desktop is ready again. " +
    "Destroying it does nothing.",
  properties: {
    instanceId: {
      type: "string",
      wire: "InstanceId",
      required: true,
      doc: "Desktop to restart. Its user's session ends.",
      effect: AGAIN,
      read: NOT_AN_OBJECT,
      source: SOURCE,
    },
    triggers: {
      type: "map",
      wire: "",
      items: { type: "string" },
      doc: "Values of any meaning; a change of one restarts the desktop.",
      effect: AGAIN,
      read: NOT_AN_OBJECT,
      source: "this provider",
    },
  },
  outputs: {
    restartedAt: {
      type: "string",
      doc: "When the restart was asked for, such as `2026-01-31T08:00:00.000Z`.",
      read: { operation: "RestartInstance", field: "" },
    },
  },
  timeouts: { create: "20m", update: "20m", delete: "5m" },
  lifecycle: {
    createdBy: [gws.RestartInstance],
    async create(context, inputs) {
      const InstanceId = text(inputs, "instanceId");
      const restartedAt = new Date().toISOString();
      await waitForObject(context, instances, InstanceId, { until: "ready", target: ["Registered"] });
      await retryWhileBusy(context, `desktop ${InstanceId}`, () =>
        // Restarting a desktop that is about to restart changes nothing for anybody.
        context.call(gws.RestartInstance, { InstanceId }, { repeatable: true }),
      );
      const id = `${InstanceId}@${restartedAt}`;
      context.notes.made(id);
      return { id };
    },
    waitUntilReady: async (context, id) => {
      const [desktop = ""] = id.split("@");
      await waitForObject(context, instances, desktop, { until: "ready again", target: ["Registered"] });
    },
    read: async (_context, id, known) => ({ ...known, restartedAt: id.split("@")[1] }),
    list: { unlisted: NO_OBJECT, isId: (id) => id.includes("@") },
    remove: async () => undefined,
  },
};
