import type { Failure, Properties, Rule, Value } from "../../language/declaration";
import { isAbsent, isObject } from "../../language/values";
import { domainNeedsAd } from "../accounts";

const MOST_TOLD = 20;

const fail = (property: string, reason: string): Failure => ({ property, reason });
const objectOf = (value: Value | undefined): Properties => (isObject(value) ? value : {});
const itemsOf = (value: Value | undefined): Properties[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
const isSet = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : !isAbsent(value);

/** What goes with payment by monthly active users, as the vendor's documents have it. */
const MAU_SET = { chargeType: "PostPaid", chargeResourceMode: "AppInstance" };

const mauNeedsItsSet: Rule = (inputs, _olds, isUnknown) => {
  if (inputs.subPayType !== "mau") {
    return undefined;
  }
  const [wrong] = Object.entries(MAU_SET).filter(
    ([name, value]) => inputs[name] !== value && !isUnknown(name),
  );
  if (wrong) {
    return fail(wrong[0], `must be ${JSON.stringify(wrong[1])} with subPayType "mau"`);
  }
  return isAbsent(inputs.maxAmount) && !isUnknown("maxAmount")
    ? fail("maxAmount", 'is required with subPayType "mau"')
    : undefined;
};

const amountNeedsMau: Rule = ({ maxAmount, subPayType }, _olds, isUnknown) =>
  isAbsent(maxAmount) || subPayType === "mau" || isUnknown("subPayType")
    ? undefined
    : fail("maxAmount", 'only goes with subPayType "mau"');

/** A list that the program has item by item, and the file that it may have instead. */
interface Listed {
  readonly of: "browserConfig" | "network";
  readonly list: string;
  readonly file: string;
  readonly url: string;
}

const LISTED: readonly Listed[] = [
  { of: "browserConfig", list: "bookmarks", file: "bookmarksFilePath", url: "bookmarkUrl" },
  { of: "network", list: "restrictedUrls", file: "restrictedUrlsFilePath", url: "url" },
];

const listOrFile =
  ({ of, list, file }: Listed): Rule =>
  (inputs) => {
    const around = objectOf(inputs[of]);
    return isSet(around[list]) && isSet(around[file])
      ? fail(`${of}.${file}`, `does not go together with ${list}`)
      : undefined;
  };

const fewEnough =
  ({ of, list, file }: Listed): Rule =>
  (inputs) => {
    const items = itemsOf(objectOf(inputs[of])[list]);
    return items.length > MOST_TOLD
      ? fail(
          `${of}.${list}`,
          `must be a list of at most ${MOST_TOLD} items, not ${items.length}: the cloud tells of no more, so the others could be neither compared nor taken out. Use ${file} for more`,
        )
      : undefined;
  };

const eachOnce =
  ({ of, list, url }: Listed): Rule =>
  (inputs) => {
    const urls = itemsOf(objectOf(inputs[of])[list]).map((item) => item[url]);
    const twice = urls.find((each, at) => !isAbsent(each) && urls.indexOf(each) < at);
    return twice === undefined
      ? undefined
      : fail(`${of}.${list}`, `must have each ${url} once, not ${JSON.stringify(twice)} twice`);
  };

const cookiesNeedImage: Rule = ({ browserConfig, imageId }, _olds, isUnknown) =>
  objectOf(browserConfig).cookiesSync === true && isAbsent(imageId) && !isUnknown("imageId")
    ? fail("imageId", "is required with browserConfig.cookiesSync, which not every image can do")
    : undefined;

const usersOrGroups: Rule = ({ users, userGroupIds }) =>
  isSet(users) && isSet(userGroupIds) ? fail("userGroupIds", "do not go together with users") : undefined;

const idleNeedsTime: Rule = ({ policy }, _olds, isUnknown) => {
  const { noOperationDisconnect, noOperationDisconnectTime } = objectOf(policy);
  return noOperationDisconnect === true && isAbsent(noOperationDisconnectTime) && !isUnknown("policy")
    ? fail("policy.noOperationDisconnectTime", "is required with noOperationDisconnect")
    : undefined;
};

export const browserGroupRules: readonly Rule[] = [
  mauNeedsItsSet,
  amountNeedsMau,
  ...LISTED.flatMap((each) => [listOrFile(each), fewEnough(each), eachOnce(each)]),
  cookiesNeedImage,
  usersOrGroups,
  idleNeedsTime,
  domainNeedsAd,
];
