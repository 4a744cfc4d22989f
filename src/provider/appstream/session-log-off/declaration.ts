import * as appstream from "../../../api/generated/appstream";
import { actionDeclaration } from "../../applying/action";
import { signsOut } from "../../language/disruption";
import { text } from "../../language/text";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { CLOUD_APP } from "../product";

export const sessionLogOff = actionDeclaration({
  token: "appstream:SessionLogOff",
  doc:
    "Logs off every session of a delivery group: once when it is created, and again whenever `triggers` change. " +
    "The cloud takes it only of groups that follow a schedule and are paid by use, and only outside of the scheduled periods. Destroying it does nothing.",
  what: "log-off",
  again: "logs everybody off again",
  operation: appstream.LogOffAllSessionsInAppInstanceGroup,
  disruption: signsOut("groupUsers", { certainty: "documented", note: "what is not saved is lost" }),
  target: "appInstanceGroupId",
  properties: {
    appInstanceGroupId: {
      type: "string",
      wire: "AppInstanceGroupId",
      required: true,
      doc: "Group whose sessions end. Everybody who is connected to it loses what is not saved.",
    },
  },
  triggersDoc: "a change of one logs everybody off again.",
  time: { name: "loggedOffAt", doc: "When the sessions were logged off" },
  timeout: "10m",
  source: "vendor SDK for Java, LogOffAllSessionsInAppInstanceGroup",
  async run(context, inputs) {
    const AppInstanceGroupId = text(inputs, "appInstanceGroupId");
    await retryWhileBusy(context, `group ${AppInstanceGroupId}`, () =>
      // Outside of the periods nobody comes back, so logging off once more meets nobody.
      context.call(
        appstream.LogOffAllSessionsInAppInstanceGroup,
        { AppInstanceGroupId, ProductType: CLOUD_APP },
        { repeatable: true },
      ),
    );
    return undefined;
  },
});
