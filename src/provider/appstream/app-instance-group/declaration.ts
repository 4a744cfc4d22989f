import * as appstream from "../../../api/generated/appstream";
import { deleteObject, listOf } from "../../applying/usual";
import type { Context } from "../../language/context";
import type { Declaration, Properties } from "../../language/declaration";
import { losesData, NOBODY } from "../../language/disruption";
import { isAbsent } from "../../language/values";
import { refuseOtherAccounts } from "../accounts";
import { CLOUD_APP } from "../product";
import { tagRules } from "../tags";
import { REPLACED } from "./effects";
import { groupOutputs, groupProperties } from "./properties";
import { groupFrom, groups, readGroup, waitUntilPublished } from "./reads";
import { groupRules, refuseSubscription } from "./rules";
import { createGroup, groupSteps } from "./steps";

export const appInstanceGroup: Declaration = {
  token: "appstream:AppInstanceGroup",
  doc: "A delivery group of App Streaming: the nodes that run an image, how their number follows the demand, the policies of their sessions, and who may connect.",
  properties: groupProperties,
  outputs: groupOutputs,
  disruption: { create: NOBODY, replace: REPLACED, delete: losesData("groupUsers") },
  states: groups,
  rules: [...groupRules, tagRules],
  timeouts: { create: "30m", update: "40m", delete: "20m" },
  holdsData: { what: groups.what },
  refuseReplace: refuseSubscription,
  refuseUpdate: refuseOtherAccounts,
  lifecycle: {
    createdBy: [appstream.CreateAppInstanceGroup],
    deletedBy: [appstream.DeleteAppInstanceGroup],
    looksAt: [appstream.ListAppInstanceGroup],
    create: createGroup,
    waitUntilReady: async (context, id) => void (await waitUntilPublished(context, id)),
    steps: groupSteps,
    read: readGroup,
    list: listOf(groups, groupFrom),
    remove: removeGroup,
  },
};

async function removeGroup(context: Context, id: string, known: Properties): Promise<void> {
  if (known.chargeType === "PrePaid") {
    throw new Error(
      `group ${id} is a subscription, which the API cannot delete: it ends by itself${isAbsent(known.expiredTime) ? "" : ` on ${known.expiredTime}`}. ` +
        "Set the resource option retainOnDelete: true, run pulumi up, and destroy then lets go of it",
    );
  }
  await deleteObject(context, groups, id, () =>
    context.call(
      appstream.DeleteAppInstanceGroup,
      { AppInstanceGroupId: id, ProductType: CLOUD_APP },
      { repeatable: true },
    ),
  );
}
