import { listAll, WuyingError } from "../../../api";
import * as appstream from "../../../api/generated/appstream";
import { type Action, actionDeclaration } from "../../applying/action";
import type { Context } from "../../language/context";
import type { PropertyTable } from "../../language/declaration";
import { signsOut } from "../../language/disruption";
import { requestFor } from "../../language/wire";
import { CLOUD_APP } from "../product";

const properties: Action["properties"] = {
  appInstanceGroupId: {
    type: "string",
    wire: "AppInstanceGroupId",
    required: true,
    doc: "Group of the session instances.",
  },
  endUserId: {
    type: "string",
    wire: "EndUserId",
    required: true,
    doc: "User to unbind. The user's session ends, and what is not saved is lost.",
  },
  appInstanceId: { type: "string", wire: "AppInstanceId", doc: "Only this session instance." },
  appInstancePersistentId: {
    type: "string",
    wire: "AppInstancePersistentId",
    doc: "Only this persistent session.",
  },
};

export const sessionUnbind = actionDeclaration({
  token: "appstream:SessionUnbind",
  doc:
    "Unbinds a user from the session instances of a delivery group, or from one of them: once when it is created, and again whenever `triggers` change. " +
    "A user who is bound to none is left as is. Destroying it does nothing.",
  what: "unbinding",
  again: "unbinds the user again",
  operation: appstream.Unbind,
  looksAt: [appstream.ListBindInfo],
  disruption: signsOut("namedUser", { note: "what is not saved is lost" }),
  target: "appInstanceGroupId",
  properties,
  triggersDoc: "a change of one unbinds the user again.",
  time: { name: "unboundAt", doc: "When the user was unbound" },
  timeout: "10m",
  source: "vendor SDK for Java, Unbind",
  async run(context, inputs) {
    const request = {
      ...requestFor(appstream.Unbind, properties as PropertyTable, inputs),
      ProductType: CLOUD_APP,
    } as appstream.UnbindRequest;
    if (!(await isBound(context, request))) {
      return undefined;
    }
    let isRepeat = false;
    const beforeRetry = async (): Promise<void> => {
      isRepeat = true;
    };
    await context.call(appstream.Unbind, request, { repeatable: true, beforeRetry }).catch((error) => {
      // What a lost answer has unbound already is bound to nothing any more, which the cloud calls a failure.
      const isDone = isRepeat && error instanceof WuyingError && error.code === NOT_BOUND;
      if (!isDone) {
        throw error;
      }
    });
    return undefined;
  },
});

const NOT_BOUND = "RegionUnBind.Fail";

async function isBound(
  { client }: Context,
  { AppInstanceGroupId, EndUserId, AppInstanceId }: appstream.UnbindRequest,
): Promise<boolean> {
  const filter = {
    AppInstanceGroupIdList: [AppInstanceGroupId],
    UserIdList: [EndUserId],
    AppInstanceIdList: AppInstanceId === undefined ? undefined : [AppInstanceId],
  };
  const bound = await listAll(client, appstream.ListBindInfo, filter, {
    items: (page) => page.BindInfoModels,
    total: (page) => page.TotalCount,
  });
  return bound.length > 0;
}
