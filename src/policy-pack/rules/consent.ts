import { isObject, UNKNOWN } from "../../provider/language/values";
import type { Finding, Inspected, Rule } from "../rule";

/** Types whose objects are bought time. */
const RENEWALS = ["appstream:GroupRenewal", "appstream:WorkstationRenewal"];

/** Whether a property says how an object is charged; that of a network is not meant, which no subscription is for. */
const isCharge = (name: string): boolean => ["chargeType", "instanceChargeType"].includes(name);

function bought({ declaration, inputs }: Inspected): Finding[] {
  if (RENEWALS.includes(declaration.token)) {
    return [{ path: "period", says: "buys more time of a subscription, which needs an approval." }];
  }
  return Object.keys(declaration.properties)
    .filter(isCharge)
    .flatMap((path): Finding[] => {
      const value = inputs[path];
      if (value === UNKNOWN) {
        return [{ path, isUnknown: true }];
      }
      return value === "PrePaid"
        ? [{ path, says: 'must be "PostPaid": a subscription is paid in advance, and needs an approval.' }]
        : [];
    });
}

export const subscription: Rule<object> = {
  name: "wuying-subscription",
  description: "Nothing is bought as a subscription without an approval.",
  severity: "medium",
  settings: {},
  find: bought,
};

export const dataLoss: Rule<object> = {
  name: "wuying-data-loss",
  description: "No program goes on allowing that what people have stored is lost.",
  severity: "high",
  settings: {},
  find: ({ inputs }) =>
    inputs.allowDataLoss === true
      ? [
          {
            path: "allowDataLoss",
            says: "must be left out: it is for one change that destroys data, and has to go after it.",
          },
        ]
      : [],
};

/** It tags what another resource, or nobody, describes. */
const TAGGER = "appstream:ResourceTags";

export const tags: Rule<{ readonly required: readonly string[] }> = {
  name: "wuying-tags",
  description: "Every resource that can have tags has those that are required.",
  severity: "low",
  settings: {
    required: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Keys of the tags; none is required without it.",
    },
  },
  find: ({ declaration, inputs }, { required }) => {
    if (required.length === 0 || !("tags" in declaration.properties) || declaration.token === TAGGER) {
      return [];
    }
    if (inputs.tags === UNKNOWN) {
      return [{ path: "tags", isUnknown: true }];
    }
    const given = isObject(inputs.tags) ? inputs.tags : {};
    const missing = required.filter((key) => !(key in given));
    const keys = missing.map((key) => JSON.stringify(key)).join(", ");
    return missing.length === 0 ? [] : [{ path: "tags", says: `must also have ${keys}.` }];
  },
};
