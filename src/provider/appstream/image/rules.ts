import type { Properties, Rule } from "../../language/declaration";
import { changedNames, isAbsent, isObject } from "../../language/values";
import { texts } from "../../language/wire";
import { imageProperties } from "./properties";

const FROM_INSTANCE = [
  "instanceType",
  "subInstanceId",
  "diskType",
  "autoCleanUserdata",
  "copyProfile",
  "description",
];

const oneSource: Rule = (inputs, _olds, isUnknown) => {
  const hasInstance = !isAbsent(inputs.instanceId) || isUnknown("instanceId");
  const hasGroup = !isAbsent(inputs.appInstanceGroupId) || isUnknown("appInstanceGroupId");
  if (hasInstance !== hasGroup) {
    return undefined;
  }
  return {
    property: hasGroup ? "appInstanceGroupId" : "instanceId",
    reason: "exactly one of instanceId and appInstanceGroupId says what the image is made from",
  };
};

const instanceNeedsType: Rule = ({ instanceId, instanceType }) =>
  isAbsent(instanceId) || !isAbsent(instanceType)
    ? undefined
    : {
        property: "instanceType",
        reason: 'is required with instanceId: one of "CloudDesktop", "WuyingServer"',
      };

const groupTakesLess: Rule = (inputs) => {
  const foreign = isAbsent(inputs.appInstanceGroupId)
    ? undefined
    : FROM_INSTANCE.find((name) => !isAbsent(inputs[name]));
  return foreign === undefined ? undefined : { property: foreign, reason: "only goes with instanceId" };
};

/** Another image starts from nothing, so what the present one cannot lose does not matter. */
const isReplaced = (inputs: Properties, olds: Properties): boolean =>
  changedNames(imageProperties, olds, inputs).some(
    (name) => imageProperties[name]?.effect?.kind === "replace",
  );

const regionsOnlyGrow: Rule = (inputs, olds) => {
  const { distributionRegions } = inputs;
  const lost = texts(olds.distributionRegions).filter(
    (region) => !texts(distributionRegions).includes(region),
  );
  if (lost.length === 0 || isReplaced(inputs, olds)) {
    return undefined;
  }
  return {
    property: "distributionRegions",
    reason: `cannot lose ${lost.join(", ")}: the API only withdraws an image from all regions, by deleting it`,
  };
};

const tagsOnlyGrow: Rule = (inputs, olds) => {
  const { tags } = inputs;
  if (!isObject(tags) || !isObject(olds.tags)) {
    return undefined;
  }
  const lost = Object.keys(olds.tags).filter((key) => !(key in tags));
  if (lost.length === 0 || isReplaced(inputs, olds)) {
    return undefined;
  }
  return {
    property: "tags",
    reason: `cannot lose ${lost.map((key) => JSON.stringify(key)).join(", ")}: the API takes no tag off an image. Keep the key, with another value if need be, or leave tags out to manage none`,
  };
};

export const imageRules: readonly Rule[] = [
  oneSource,
  instanceNeedsType,
  groupTakesLess,
  regionsOnlyGrow,
  tagsOnlyGrow,
];
