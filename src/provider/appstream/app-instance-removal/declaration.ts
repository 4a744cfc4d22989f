import * as appstream from "../../../api/generated/appstream";
import { actionDeclaration } from "../../applying/action";
import { nobody } from "../../language/disruption";
import { text } from "../../language/text";
import { texts } from "../../language/wire";
import { CLOUD_APP } from "../product";

export const appInstanceRemoval = actionDeclaration({
  token: "appstream:AppInstanceRemoval",
  doc:
    "Removes session instances that nobody uses from a delivery group: once when it is created, and again whenever `triggers` change. " +
    "The vendor opens it to some customers only, and for instances in the states `INIT` and `IDLE` only. Destroying it does nothing.",
  what: "removal",
  again: "removes them again",
  operation: appstream.DeleteAppInstances,
  disruption: nobody("an instance that is in use is refused", "documented"),
  target: "appInstanceGroupId",
  properties: {
    appInstanceGroupId: {
      type: "string",
      wire: "AppInstanceGroupId",
      required: true,
      doc: "Group of the session instances.",
    },
    appInstanceIds: {
      type: "set",
      wire: "AppInstanceIds",
      required: true,
      min: 1,
      max: 100,
      items: { type: "string" },
      doc: "Session instances to remove. One in use is refused, so that nobody is cut off.",
    },
  },
  triggersDoc: "a change of one removes them again.",
  time: { name: "removedAt", doc: "When they were removed" },
  timeout: "10m",
  source: "vendor SDK for Java, DeleteAppInstances",
  async run({ call }, inputs) {
    const request = {
      AppInstanceGroupId: text(inputs, "appInstanceGroupId"),
      AppInstanceIds: texts(inputs.appInstanceIds),
      ProductType: CLOUD_APP,
    };
    const { DeleteAppInstanceModels } = await call(appstream.DeleteAppInstances, request, {
      repeatable: true,
    });
    const kept = (DeleteAppInstanceModels ?? []).filter(
      // One that is gone already is what was wanted.
      ({ Success, Code }) => Success === false && !/NotFound/i.test(Code ?? ""),
    );
    if (kept.length > 0) {
      throw new Error(notRemoved(kept));
    }
    return undefined;
  },
});

const notRemoved = (kept: readonly { AppInstanceId?: string; Code?: string; Message?: string }[]): string =>
  `${kept.length === 1 ? "one session instance was" : `${kept.length} session instances were`} not removed: ` +
  kept.map(({ AppInstanceId, Code, Message }) => `${AppInstanceId}: ${Message ?? Code}`).join("; ");
