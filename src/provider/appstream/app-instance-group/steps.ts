import { appstream } from "../../../api";
import type { Context } from "../../applying/context";
import type { Change, Properties, Property, PropertyTable, Step, Value } from "../../language/declaration";
import { number, optionalNumber, optionalText, text } from "../../language/text";
import { changedNames, isAbsent, isObject } from "../../language/values";
import { pick, texts, toWire } from "../../language/wire";
import { CLOUD_APP } from "../facts";
import { changeTags } from "../tags";
import { nodePoolFields } from "./node-pool-properties";
import { videoPolicyFields } from "./policy-properties";
import { groupProperties } from "./properties";
import { waitForImage, waitUntilPublished } from "./reads";

const ATTRIBUTES = [
  "appInstanceGroupName",
  "sessionTimeout",
  "preOpenMode",
  "preOpenAppId",
  "securityPolicy",
  "storagePolicy",
  "network",
  "runtimePolicy",
];
const IDS_PER_CALL = 100;

const productOf = ({ desired }: Change): string => optionalText(desired.productType) ?? CLOUD_APP;
const objectOf = (value: Value | undefined): Properties => (isObject(value) ? value : {});

/** One call carries every changed attribute, and nothing else: an unchanged value can be an error to this vendor. */
const attributesStep: Step = {
  properties: ATTRIBUTES,
  unmarks: true,
  async run(context, AppInstanceGroupId, change) {
    const { desired, applied } = change;
    const changed = changedNames(pick(groupProperties, ATTRIBUTES), applied, desired);
    const { runtimePolicy, ...rest } = pick(groupProperties, changed);
    const request: appstream.ModifyAppInstanceGroupAttributeRequest = {
      ...toWire<object>(rest, changedParts(rest, change)),
      AppInstanceGroupId,
      ProductType: productOf(change),
    };
    const { perSessionPerApp } = objectOf(desired.runtimePolicy);
    if (runtimePolicy && !isAbsent(perSessionPerApp)) request.PerSessionPerApp = perSessionPerApp === true;
    await context.call(appstream.ModifyAppInstanceGroupAttribute, request, {
      repeatable: true,
    });
    await waitUntilPublished(context, AppInstanceGroupId, productOf(change));
  },
};

/** Of an object only the fields that change, but those whole; of anything else the wanted value or its default. */
function changedParts(table: PropertyTable, { desired, applied }: Change): Properties {
  const parts = Object.entries(table).map(([name, property]) => {
    const wanted = desired[name] ?? property.default;
    if (!property.fields || !isObject(wanted)) return [name, wanted] as const;
    const fields = withoutFixed(
      pick(property.fields, changedNames(property.fields, objectOf(applied[name]), wanted)),
    );
    const changed = Object.keys(fields);
    return [
      name,
      Object.fromEntries(changed.map((field) => [field, changeable(fields[field], wanted[field])])),
    ] as const;
  });
  return Object.fromEntries(parts);
}

/** A value without the fields in it that only a create takes: an operation that changes it does not know them. */
function changeable(property: Property | undefined, value: Value | undefined): Value | undefined {
  if (!property?.fields || !isObject(value)) return value;
  const kept = Object.entries(withoutFixed(property.fields));
  return Object.fromEntries(kept.map(([name, field]) => [name, changeable(field, value[name])]));
}

/** After a resumed create they look changed where they cannot be read, but they are what the create carried. */
const withoutFixed = (table: PropertyTable): PropertyTable =>
  Object.fromEntries(Object.entries(table).filter(([, { effect }]) => effect?.kind !== "replace"));

const poolStep: Step = {
  properties: ["nodePool"],
  async run(context, id, change) {
    const { desired, applied } = change;
    if (!isObject(desired.nodePool)) return;
    const before = objectOf(applied.nodePool);
    const changed = changedNames(nodePoolFields, before, desired.nodePool);
    const pool = { ...before, ...desired.nodePool };
    const isSubscription = desired.chargeType === "PrePaid";
    if (isSubscription && changed.includes("nodeAmount")) await growSubscription(context, id, change, pool);
    const forStrategy = changed.filter(
      (name) => name !== "nodeCapacity" && !(isSubscription && name === "nodeAmount"),
    );
    const withCapacity = changed.includes("nodeCapacity");
    if (forStrategy.length === 0 && !withCapacity) return;
    const strategy = strategyFields(isSubscription);
    await context.call(
      appstream.ModifyNodePoolAttribute,
      {
        PoolId: await poolIdOf(context, id, change),
        BizRegionId: text(desired, "bizRegionId"),
        ProductType: productOf(change),
        NodeCapacity: withCapacity ? optionalNumber(pool.nodeCapacity) : undefined,
        // The fields of a strategy only make sense together.
        NodePoolStrategy:
          forStrategy.length === 0 ? undefined : toWire<object>(strategy, strategyValues(pool)),
      },
      { repeatable: true },
    );
    await waitUntilPublished(context, id, productOf(change));
  },
};

const strategyFields = (isSubscription: boolean): PropertyTable =>
  pick(
    nodePoolFields,
    Object.keys(nodePoolFields).filter(
      (name) =>
        name !== "nodeInstanceType" && name !== "nodeCapacity" && !(isSubscription && name === "nodeAmount"),
    ),
  );

const STRATEGY_OWN: Readonly<Record<string, readonly string[]>> = {
  NODE_SCALING_BY_USAGE: ["maxScalingAmount", "scalingStep", "scalingUsageThreshold"],
  NODE_SCALING_BY_SCHEDULE: ["strategyEnableDate", "strategyDisableDate", "warmUp", "recurrenceSchedules"],
};

/** What another strategy left behind must not travel with this one. */
export function strategyValues(pool: Properties): Properties {
  const foreign = Object.entries(STRATEGY_OWN)
    .filter(([strategy]) => strategy !== pool.strategyType)
    .flatMap(([, names]) => names);
  const values = Object.fromEntries(Object.entries(pool).filter(([name]) => !foreign.includes(name)));
  if (pool.strategyType === "NODE_SCALING_BY_USAGE" && isAbsent(values.scalingUsageThreshold)) {
    values.scalingUsageThreshold = nodePoolFields.scalingUsageThreshold?.default;
  }
  if (pool.strategyType === "NODE_SCALING_BY_SCHEDULE") values.nodeAmount = undefined;
  return values;
}

async function growSubscription(
  context: Context,
  AppInstanceGroupId: string,
  change: Change,
  pool: Properties,
): Promise<void> {
  const NodeAmount = number({ nodePool: pool }, "nodePool.nodeAmount");
  // A run that was killed may have bought the nodes already, and the cloud takes only a larger number.
  const group = await waitUntilPublished(context, AppInstanceGroupId, productOf(change));
  if (group?.NodePool?.[0]?.NodeAmount === NodeAmount) return;
  await context.call(appstream.ModifyNodePoolAmount, {
    AppInstanceGroupId,
    ProductType: productOf(change),
    NodePool: { NodeAmount },
  });
  await waitUntilPublished(context, AppInstanceGroupId, productOf(change));
}

async function poolIdOf(context: Context, id: string, change: Change): Promise<string> {
  if (!isAbsent(change.applied.nodePoolId)) return text(change.applied, "nodePoolId");
  const group = await waitUntilPublished(context, id, productOf(change));
  const poolId = group?.NodePool?.[0]?.NodePoolId;
  if (poolId) return poolId;
  throw new Error(`group ${id} was made without a node pool, and the API cannot add one: replace the group`);
}

const videoStep: Step = {
  properties: ["videoPolicy"],
  async run(context, id, change) {
    const wanted = objectOf(change.desired.videoPolicy);
    const changed = changedNames(videoPolicyFields, objectOf(change.applied.videoPolicy), wanted);
    if (changed.length === 0) return;
    // How a stream is made is one decision in two fields, so they go together.
    const fields =
      changed.includes("webrtc") || changed.includes("streamingMode")
        ? [...changed, "webrtc", "streamingMode"]
        : changed;
    const AppPolicyId =
      optionalText(change.applied.appPolicyId) ??
      (await waitUntilPublished(context, id, productOf(change)))?.AppPolicyId;
    if (!AppPolicyId)
      throw new Error(
        `the cloud names no policy of group ${id}, so its videoPolicy cannot be set: leave videoPolicy out`,
      );
    await context.call(
      appstream.ModifyAppPolicy,
      {
        AppPolicyId,
        ProductType: productOf(change),
        VideoPolicy: toWire<object>(pick(videoPolicyFields, fields), wanted),
      },
      { repeatable: true },
    );
  },
};

const usersStep: Step = {
  properties: ["users", "userGroupIds"],
  async run(context, AppInstanceGroupId, change) {
    const users = delta(change, "users");
    const groups = delta(change, "userGroupIds");
    const info = objectOf(change.desired.userInfo);
    const batches = Math.ceil(
      Math.max(...[users, groups].flatMap(({ added, removed }) => [added.length, removed.length])) /
        IDS_PER_CALL,
    );
    for (let batch = 0; batch < batches; batch += 1) {
      const part = (ids: readonly string[]): string[] | undefined => {
        const ofBatch = ids.slice(batch * IDS_PER_CALL, (batch + 1) * IDS_PER_CALL);
        return ofBatch.length === 0 ? undefined : ofBatch;
      };
      await context.call(
        appstream.AuthorizeInstanceGroup,
        {
          AppInstanceGroupId,
          ProductType: productOf(change),
          AuthorizeUserIds: part(users.added),
          UnAuthorizeUserIds: part(users.removed),
          AuthorizeUserGroupIds: part(groups.added),
          UnAuthorizeUserGroupIds: part(groups.removed),
          UserMeta: isAbsent(info.type)
            ? undefined
            : { Type: optionalText(info.type), AdDomain: optionalText(info.adDomain) },
        },
        { repeatable: true },
      );
    }
  },
};

function delta({ desired, applied }: Change, name: string): { added: string[]; removed: string[] } {
  if (isAbsent(desired[name])) return { added: [], removed: [] };
  const wanted = new Set(texts(desired[name]));
  const before = new Set(texts(applied[name]));
  return {
    added: [...wanted].filter((id) => !before.has(id)),
    removed: [...before].filter((id) => !wanted.has(id)),
  };
}

const tagsStep: Step = {
  properties: ["tags"],
  run: (context, id, { desired, applied }) =>
    changeTags(context, "AppInstanceGroupId", id, applied.tags, desired.tags),
};

/** Cuts every session, so it comes last: nothing after it can fail and make somebody try it again. */
const imageStep: Step = {
  properties: ["appCenterImageId"],
  async run(context, AppInstanceGroupId, change) {
    const AppCenterImageId = text(change.desired, "appCenterImageId");
    await waitForImage(context, AppInstanceGroupId, productOf(change), AppCenterImageId, () =>
      context.call(
        appstream.UpdateAppInstanceGroupImage,
        {
          AppInstanceGroupId,
          AppCenterImageId,
          BizRegionId: text(change.desired, "bizRegionId"),
          ProductType: productOf(change),
        },
        { repeatable: true },
      ),
    );
  },
};

export const groupSteps: readonly Step[] = [
  attributesStep,
  poolStep,
  videoStep,
  usersStep,
  tagsStep,
  imageStep,
];
