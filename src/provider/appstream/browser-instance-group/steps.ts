import * as appstream from "../../../api/generated/appstream";
import { attributesRequest, stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { Change, NewObject, Properties, Step } from "../../language/declaration";
import { isObject } from "../../language/values";
import { requestFor, takenBy, toWire, withDefaults } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { retryWhileBusy } from "../../waiting/retry-while-busy";
import { CLOUD_BROWSER } from "../product";
import { authorize, listChangeOf } from "../users";
import { browserConfigPart, networkPart, policyPart } from "./deltas";
import { browserGroupProperties } from "./properties";
import { type BrowserGroup, browserGroups, waitUntilPublished } from "./reads";

export async function createBrowserGroup(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { call } = context;
  const carried = carriedByCreate(inputs);
  const request = {
    ...toWire<appstream.CreateBrowserInstanceGroupRequest>(browserGroupProperties, carried),
    CloudBrowserName: ownerName(context.ownerKey),
  };
  const made = await createOnce(context, {
    what: browserGroups.what,
    list: candidates(context, browserGroups, {}),
    send: async (beforeRetry) =>
      (await call(appstream.CreateBrowserInstanceGroup, request, { beforeRetry })).BrowserInstanceGroupModel
        ?.BrowserInstanceGroupId,
  });
  return { ...made, known: made.resumed ? undefined : carried };
}

/** The contract of the create has more than its documents say that it takes: the rest follows by a change. */
function carriedByCreate(inputs: Properties): Properties {
  const taken = takenBy(
    appstream.CreateBrowserInstanceGroup,
    browserGroupProperties,
    withDefaults(browserGroupProperties, inputs),
  );
  const { cloudBrowserName: _name, timers: _timers, ...carried } = taken;
  if (!isObject(carried.policy)) {
    return carried;
  }
  const { disconnectKeepSessionTime: _time, ...policy } = carried.policy;
  return { ...carried, policy };
}

/** The change was carried out although its answer was lost. */
class ChangedAlready extends Error {}

const attributesStep = stepBy(browserGroupProperties, [appstream.ModifyBrowserInstanceGroup], {
  unmarks: true,
  async run(context, id, change) {
    const found = await waitUntilPublished(context, id);
    const { request, adds } = modification(id, change, found ?? {});
    if (!request) {
      return;
    }
    await modify(context, request, async () => {
      // Sent twice, what has no id of its own yet would be there twice.
      const now = adds ? await context.objects.get(browserGroups, id) : undefined;
      if (now && !modification(id, change, now).adds) {
        throw new ChangedAlready();
      }
    });
    // Right after the call the group may still show how the last change ended.
    const isRepair = found?.Status === "MAINTAIN_FAILED";
    await waitUntilPublished(context, id, isRepair ? browserGroups.resting : ["PUBLISHED"]);
  },
});

/** A request that was sent again finds the group busy with what the first one began. */
async function modify(
  context: Context,
  request: appstream.ModifyBrowserInstanceGroupRequest,
  beforeRetry: () => Promise<void>,
): Promise<void> {
  const send = (): Promise<unknown> =>
    context.call(appstream.ModifyBrowserInstanceGroup, request, { repeatable: true, beforeRetry });
  try {
    await retryWhileBusy(context, `browser group ${request.BrowserInstanceGroupId}`, send);
  } catch (error) {
    if (!(error instanceof ChangedAlready)) {
      throw error;
    }
  }
}

/** One call carries all that changes; without anything to change there is none. */
function modification(
  BrowserInstanceGroupId: string,
  change: Change,
  found: BrowserGroup,
): { readonly request: appstream.ModifyBrowserInstanceGroupRequest | undefined; readonly adds: boolean } {
  const { BrowserConfig, Network, Policy, ...rest } = attributesRequest(
    browserGroupProperties,
    appstream.ModifyBrowserInstanceGroup,
    change,
  );
  const parts = {
    BrowserConfig: browserConfigPart(BrowserConfig ?? {}, found),
    Network: networkPart(Network ?? {}, found),
    Policy: policyPart(Policy ?? {}, found),
  };
  const objects = Object.entries(parts).map(([name, { request }]) => [name, request] as const);
  const changed = { ...rest, ...Object.fromEntries(objects) };
  if (Object.values(changed).every((value) => value === undefined)) {
    return { request: undefined, adds: false };
  }
  return {
    // Timers that are left out travel as none, so those of the group go along.
    request: { Timers: found.Timers, ...changed, BrowserInstanceGroupId },
    adds: Object.values(parts).some(({ adds }) => adds),
  };
}

const usersStep = stepBy(browserGroupProperties, [appstream.AuthorizeInstanceGroup], {
  async run(context, AppInstanceGroupId, change) {
    const { userInfo } = change.desired;
    const meta = requestFor(appstream.AuthorizeInstanceGroup, browserGroupProperties, { userInfo });
    await authorize(
      context,
      { ...meta, AppInstanceGroupId, ProductType: CLOUD_BROWSER },
      listChangeOf(change, "users"),
      listChangeOf(change, "userGroupIds"),
    );
  },
});

export const browserGroupSteps: readonly Step[] = [attributesStep, usersStep];
