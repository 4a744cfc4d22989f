import * as gws from "../../../api/generated/gws";
import { actionDeclaration } from "../../applying/action";
import type { Context } from "../../language/context";
import { restarts } from "../../language/disruption";
import { text } from "../../language/text";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { instances } from "../instance/reads";

const waitUntil = (context: Context, id: string, until: string, isAnew: boolean): Promise<unknown> =>
  waitForObject(context, instances, id, { until, target: ["Registered"], isAnew });

export const instanceRestart = actionDeclaration({
  token: "gws:InstanceRestart",
  doc:
    "Restarts a desktop: once when it is created, and again whenever `triggers` change. It waits until the desktop is ready again. " +
    "Destroying it does nothing.",
  what: "restart",
  again: "restarts again",
  operation: gws.RestartInstance,
  looksAt: [gws.DescribeInstances],
  disruption: restarts("desktopUser"),
  target: "instanceId",
  properties: {
    instanceId: {
      type: "string",
      wire: "InstanceId",
      required: true,
      doc: "Desktop to restart. Its user's session ends.",
    },
  },
  triggersDoc: "a change of one restarts the desktop.",
  time: { name: "restartedAt", doc: "When the restart was asked for" },
  timeout: "20m",
  source: "API reference, RestartInstance",
  async run(context, inputs) {
    const InstanceId = text(inputs, "instanceId");
    await waitUntil(context, InstanceId, "ready", false);
    await retryWhileBusy(context, `desktop ${InstanceId}`, () =>
      // Restarting a desktop that is about to restart changes nothing for anybody.
      context.call(gws.RestartInstance, { InstanceId }, { repeatable: true }),
    );
    return undefined;
  },
  rest: (context, id) => waitUntil(context, id, "ready again", true),
});
