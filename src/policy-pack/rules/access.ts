import { isAbsent } from "../../provider/language/values";
import { beyond, type Limit } from "../limit";
import type { Finding, Inspected, Rule } from "../rule";
import { BROWSERS, DESKTOP, fixedRule, GROUP, WORKSTATION } from "./limits";

export const publicAddress = fixedRule(
  {
    name: "wuying-public-address",
    description: "No machine has a public address of its own.",
    severity: "high",
  },
  [
    { token: DESKTOP, path: "allocatePublicAddress", loosest: false },
    { token: WORKSTATION, path: "networkStrategyType", loosest: [] },
    { token: GROUP, path: "network.strategyType", loosest: "Shared", held: "ifGiven" },
  ],
);

const SKIPS: readonly Limit[] = [GROUP, BROWSERS].map((token) => ({
  token,
  path: "securityPolicy.skipUserAuthCheck",
  loosest: false,
}));

const WHO = ["users", "userGroupIds", "authMode"];

/** A group of which the program does not say who may connect. */
function unnamed({ declaration, inputs }: Inspected): Finding[] {
  const names = WHO.filter((name) => name in declaration.properties);
  if (![GROUP, BROWSERS].includes(declaration.token) || names.some((name) => !isAbsent(inputs[name]))) {
    return [];
  }
  return [{ path: "users", says: `must say who may connect: none of ${names.join(", ")} is given.` }];
}

export const openGroups: Rule<{ readonly requireUsers: boolean }> = {
  name: "wuying-open-groups",
  description: "Only users who are authorised for a group connect to it.",
  severity: "critical",
  settings: {
    requireUsers: {
      type: "boolean",
      default: false,
      description: "Whether a group also has to name who may connect, by users, userGroupIds or authMode.",
    },
  },
  find: (resource, { requireUsers }) => [
    ...SKIPS.flatMap((limit) => beyond(limit, resource)),
    ...(requireUsers ? unnamed(resource) : []),
  ],
};
