import type { Rule } from "../declaration";
import { isAbsent } from "../values";
import { texts } from "../wire";

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
  if (hasInstance !== hasGroup) return undefined;
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

const regionsOnlyGrow: Rule = ({ distributionRegions }, olds) => {
  const lost = texts(olds.distributionRegions).filter(
    (region) => !texts(distributionRegions).includes(region),
  );
  if (lost.length === 0) return undefined;
  return {
    property: "distributionRegions",
    reason: `cannot lose ${lost.join(", ")}: the API only withdraws an image from all regions, by deleting it`,
  };
};

export const imageRules: readonly Rule[] = [oneSource, instanceNeedsType, groupTakesLess, regionsOnlyGrow];
