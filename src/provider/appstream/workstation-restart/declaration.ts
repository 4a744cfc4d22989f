import * as appstream from "../../../api/generated/appstream";
import { actionDeclaration } from "../../applying/action";
import { restarts } from "../../language/disruption";
import { text } from "../../language/text";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { waitForObject } from "../../waiting/wait-for-object";
import { WORKSTATION } from "../product";
import { servers, waitForServer } from "../workstation/reads";

export const workstationRestart = actionDeclaration({
  token: "appstream:WorkstationRestart",
  doc:
    "Restarts a workstation: once when it is created, and again whenever `triggers` change. It waits until the workstation runs again. " +
    "Destroying it does nothing.",
  what: "restart",
  again: "restarts again",
  operation: appstream.RestartWuyingServer,
  looksAt: [appstream.ListWuyingServer],
  disruption: restarts("workstationUsers"),
  target: "wuyingServerId",
  properties: {
    wuyingServerId: {
      type: "string",
      wire: "WuyingServerIdList",
      required: true,
      doc: "Workstation to restart. Its users' sessions end.",
    },
  },
  triggersDoc: "a change of one restarts the workstation.",
  time: { name: "restartedAt", doc: "When the restart was asked for" },
  timeout: "20m",
  source: "vendor SDK for Python 5.9.0, RestartWuyingServer",
  async run(context, inputs) {
    const id = text(inputs, "wuyingServerId");
    await waitForServer(context, id, "running", ["RUNNING"]);
    await retryWhileBusy(context, `workstation ${id}`, () =>
      // Restarting a workstation that is about to restart changes nothing for anybody.
      context.call(
        appstream.RestartWuyingServer,
        { WuyingServerIdList: [id], ProductType: WORKSTATION },
        { repeatable: true },
      ),
    );
    return undefined;
  },
  rest: (context, id) =>
    waitForObject(context, servers, id, { until: "running again", target: ["RUNNING"], isAnew: true }),
});
