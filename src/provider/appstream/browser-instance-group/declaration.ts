import { isWuyingError } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import { deleteObject, listOf } from "../../applying/usual";
import type { Context } from "../../language/context";
import type { Declaration } from "../../language/declaration";
import { losesData, NOBODY } from "../../language/disruption";
import { refuseOtherAccounts } from "../accounts";
import { CLOUD_BROWSER } from "../product";
import { REPLACED } from "./effects";
import { browserGroupOutputs, browserGroupProperties } from "./properties";
import { browserGroupFrom, browserGroups, readBrowserGroup, waitUntilPublished } from "./reads";
import { browserGroupRules } from "./rules";
import { browserGroupSteps, createBrowserGroup } from "./steps";

export const browserInstanceGroup: Declaration = {
  token: "appstream:BrowserInstanceGroup",
  doc:
    "A group of cloud browsers: how they start and which sites they may open, the policy of their sessions, and who may connect. " +
    "The API publishes no operation that deletes one. The provider deletes it by DeleteAppInstanceGroup with `ProductType` CloudBrowser, " +
    "which rests on that operation's documents alone: they have an error code for a browser group that does not exist. " +
    "Should the cloud refuse that, the resource option `retainOnDelete` lets go of the group, and the vendor's console deletes it.",
  properties: browserGroupProperties,
  outputs: browserGroupOutputs,
  disruption: { create: NOBODY, replace: REPLACED, delete: losesData("groupUsers") },
  states: browserGroups,
  rules: browserGroupRules,
  timeouts: { create: "30m", update: "40m", delete: "20m" },
  holdsData: { what: browserGroups.what },
  refuseUpdate: refuseOtherAccounts,
  lifecycle: {
    createdBy: [appstream.CreateBrowserInstanceGroup],
    deletedBy: [appstream.DeleteAppInstanceGroup],
    looksAt: [appstream.ListBrowserInstanceGroup],
    create: createBrowserGroup,
    waitUntilReady: async (context, id) => void (await waitUntilPublished(context, id)),
    steps: browserGroupSteps,
    read: readBrowserGroup,
    list: listOf(browserGroups, browserGroupFrom),
    remove: (context, id) => deleteObject(context, browserGroups, id, () => sendDelete(context, id)),
  },
};

async function sendDelete({ call }: Context, AppInstanceGroupId: string): Promise<void> {
  try {
    await call(
      appstream.DeleteAppInstanceGroup,
      { AppInstanceGroupId, ProductType: CLOUD_BROWSER },
      { repeatable: true },
    );
  } catch (error) {
    if (!isWuyingError(error) || !error.code.includes("ProductType")) {
      throw error;
    }
    throw new Error(
      `${error.message} The API publishes no other operation that deletes a browser group. ` +
        "Set the resource option retainOnDelete: true, run pulumi up, and destroy then lets go of it; the vendor's console deletes it",
    );
  }
}
