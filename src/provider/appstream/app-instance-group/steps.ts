import * as appstream from "../../../api/generated/appstream";
import { attributesRequest, stepBy } from "../../applying/usual";
import type { Context, CreateContext } from "../../language/context";
import type { Change, NewObject, Properties, Step, Value } from "../../language/declaration";
import { number, optionalNumber, optionalText, text } from "../../language/text";
import { changedNames, isAbsent, isObject } from "../../language/values";
import { pick, requestFor, takenBy, texts, toWire, withDefaults } from "../../language/wire";
import { candidates } from "../../once/candidate";
import { createOnce } from "../../once/create-once";
import { ownerName } from "../../once/owner-name";
import { CLOUD_APP } from "../product";
import { changeTags, tagOperations } from "../tags";
import { authorize, listChangeOf } from "../users";
import { nodePoolFields, strategyValues } from "./node-pool-properties";
import { videoPolicyFields } from "./policy-properties";
import { groupProperties } from "./properties";
import { groups, waitForImage, waitUntilPublished } from "./reads";

const ProductType = CLOUD_APP;
const MOST_USERS_AT_CREATION = 100;
/** The documents of the create spell it with a capital. */
const SIMPLE = "Simple";

const objectOf = (value: Value | undefined): Properties => (isObject(value) ? value : {});

export async function createGroup(context: CreateContext, inputs: Properties): Promise<NewObject> {
  const { call } = context;
  const wanted = withDefaults(groupProperties, inputs);
  const isOfDomain = objectOf(wanted.userInfo).type === "ad";
  // The create takes no domain, so accounts of one are let in afterwards.
  const users = isOfDomain ? [] : texts(wanted.users).slice(0, MOST_USERS_AT_CREATION);
  const userGroupIds = texts(wanted.userGroupIds).slice(0, MOST_USERS_AT_CREATION);
  const carried = takenBy(appstream.CreateAppInstanceGroup, groupProperties, {
    ...wanted,
    nodePool: isObject(wanted.nodePool) ? strategyValues(wanted.nodePool) : undefined,
    users: users.length === 0 ? undefined : users,
    userGroupIds: userGroupIds.length === 0 ? undefined : userGroupIds,
  });
  const request = {
    ...toWire<appstream.CreateAppInstanceGroupRequest>(groupProperties, carried),
    AppInstanceGroupName: ownerName(context.ownerKey),
    UserInfo: users.length === 0 ? undefined : { Type: SIMPLE },
  };
  const made = await createOnce(context, {
    what: groups.what,
    list: candidates(context, groups, {}),
    send: async (beforeRetry) =>
      (await call(appstream.CreateAppInstanceGroup, request, { beforeRetry })).AppInstanceGroupModel
        ?.AppInstanceGroupId,
  });
  const { appInstanceGroupName: _mark, ...rest } = carried;
  return { ...made, known: { ...rest, nodePool: wanted.nodePool, users, userGroupIds } };
}

/** One call carries every changed attribute, and nothing else: an unchanged value can be an error to this vendor. */
const attributesStep = stepBy(groupProperties, [appstream.ModifyAppInstanceGroupAttribute], {
  unmarks: true,
  async run(context, AppInstanceGroupId, change) {
    const operation = appstream.ModifyAppInstanceGroupAttribute;
    const { perSessionPerApp } = objectOf(change.desired.runtimePolicy);
    const isChanged = perSessionPerApp !== objectOf(change.applied.runtimePolicy).perSessionPerApp;
    const request = {
      ...attributesRequest(groupProperties, operation, change),
      ...preOpened(change),
      // The create has it among the runtime policy, the change beside it.
      PerSessionPerApp: isChanged && !isAbsent(perSessionPerApp) ? perSessionPerApp === true : undefined,
      AppInstanceGroupId,
      ProductType,
    };
    await context.call(operation, request, { repeatable: true });
    await waitUntilPublished(context, AppInstanceGroupId);
  },
});

/** The API takes the mode SINGLE_APP only with the application beside it, changed or not. */
function preOpened(change: Change): Partial<appstream.ModifyAppInstanceGroupAttributeRequest> {
  const { preOpenMode, preOpenAppId } = change.desired;
  if (preOpenMode !== "SINGLE_APP" || preOpenMode === change.applied.preOpenMode) {
    return {};
  }
  return { PreOpenAppId: optionalText(preOpenAppId) };
}

/** The fields of the pool that travel together, in a parameter of their own. */
const STRATEGY_FIELDS = Object.keys(nodePoolFields).filter(
  (name) =>
    (nodePoolFields[name]?.wire ?? "") in
    (appstream.ModifyNodePoolAttribute.params.NodePoolStrategy?.fields ?? {}),
);

const poolStep = stepBy(
  groupProperties,
  [appstream.ModifyNodePoolAttribute, appstream.ModifyNodePoolAmount],
  {
    async run(context, id, change) {
      const { desired, applied } = change;
      if (!isObject(desired.nodePool)) {
        return;
      }
      const before = objectOf(applied.nodePool);
      const pool = { ...before, ...desired.nodePool };
      const changed = changedNames(nodePoolFields, before, desired.nodePool);
      const isBought = (name: string): boolean => desired.chargeType === "PrePaid" && name === "nodeAmount";
      if (changed.some(isBought)) {
        await growSubscription(context, id, pool);
      }
      const NodeCapacity = changed.includes("nodeCapacity") ? optionalNumber(pool.nodeCapacity) : undefined;
      const isOfStrategy = (name: string): boolean => STRATEGY_FIELDS.includes(name) && !isBought(name);
      const withStrategy = changed.some(isOfStrategy);
      if (!withStrategy && NodeCapacity === undefined) {
        return;
      }
      // The fields of a strategy only make sense together.
      const strategy = pick(nodePoolFields, STRATEGY_FIELDS.filter(isOfStrategy));
      await context.call(
        appstream.ModifyNodePoolAttribute,
        {
          NodeCapacity,
          PoolId: await poolIdOf(context, id, change),
          BizRegionId: text(desired, "bizRegionId"),
          ProductType,
          NodePoolStrategy: withStrategy ? toWire<object>(strategy, strategyValues(pool)) : undefined,
        },
        { repeatable: true },
      );
      await waitUntilPublished(context, id);
    },
  },
);

async function growSubscription(
  context: Context,
  AppInstanceGroupId: string,
  pool: Properties,
): Promise<void> {
  const NodeAmount = number({ nodePool: pool }, "nodePool.nodeAmount");
  // A run that was killed may have bought the nodes already, and the cloud takes only a larger number.
  const group = await waitUntilPublished(context, AppInstanceGroupId);
  if (group?.NodePool?.[0]?.NodeAmount === NodeAmount) {
    return;
  }
  await context.call(appstream.ModifyNodePoolAmount, {
    AppInstanceGroupId,
    ProductType,
    NodePool: { NodeAmount },
  });
  await waitUntilPublished(context, AppInstanceGroupId);
}

async function poolIdOf(context: Context, id: string, change: Change): Promise<string> {
  if (!isAbsent(change.applied.nodePoolId)) {
    return text(change.applied, "nodePoolId");
  }
  const group = await waitUntilPublished(context, id);
  const poolId = group?.NodePool?.[0]?.NodePoolId;
  if (poolId) {
    return poolId;
  }
  throw new Error(`group ${id} was made without a node pool, and the API cannot add one: replace the group`);
}

const videoStep = stepBy(groupProperties, [appstream.ModifyAppPolicy], {
  async run(context, id, { desired, applied }) {
    const wanted = objectOf(desired.videoPolicy);
    const changed = changedNames(videoPolicyFields, objectOf(applied.videoPolicy), wanted);
    if (changed.length === 0) {
      return;
    }
    // How a stream is made is one decision in two fields, so they go together.
    const together = ["webrtc", "streamingMode"];
    const fields = changed.some((name) => together.includes(name)) ? [...changed, ...together] : changed;
    const AppPolicyId =
      optionalText(applied.appPolicyId) ?? (await waitUntilPublished(context, id))?.AppPolicyId;
    if (!AppPolicyId) {
      throw new Error(
        `the cloud names no policy of group ${id}, so its videoPolicy cannot be set: leave videoPolicy out`,
      );
    }
    const VideoPolicy = toWire<object>(pick(videoPolicyFields, fields), wanted);
    await context.call(
      appstream.ModifyAppPolicy,
      { AppPolicyId, ProductType, VideoPolicy },
      { repeatable: true },
    );
  },
});

const usersStep = stepBy(groupProperties, [appstream.AuthorizeInstanceGroup], {
  async run(context, AppInstanceGroupId, change) {
    const { userInfo } = change.desired;
    await authorize(
      context,
      {
        ...requestFor(appstream.AuthorizeInstanceGroup, groupProperties, { userInfo }),
        AppInstanceGroupId,
        ProductType,
      },
      listChangeOf(change, "users"),
      listChangeOf(change, "userGroupIds"),
    );
  },
});

const tagsStep = stepBy(groupProperties, tagOperations, {
  run: (context, id, { desired, applied }) =>
    changeTags(context, "AppInstanceGroupId", id, applied.tags, desired.tags),
});

/** Cuts every session, so it comes last: nothing after it can fail and make somebody try it again. */
const imageStep = stepBy(groupProperties, [appstream.UpdateAppInstanceGroupImage], {
  async run(context, AppInstanceGroupId, { desired }) {
    const operation = appstream.UpdateAppInstanceGroupImage;
    const request = requestFor(operation, groupProperties, desired);
    await waitForImage(context, AppInstanceGroupId, text(desired, "appCenterImageId"), () =>
      context.call(
        operation,
        { ...request, AppInstanceGroupId, ProductType } as appstream.UpdateAppInstanceGroupImageRequest,
        { repeatable: true },
      ),
    );
  },
});

export const groupSteps: readonly Step[] = [
  attributesStep,
  poolStep,
  videoStep,
  usersStep,
  tagsStep,
  imageStep,
];
