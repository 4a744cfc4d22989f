import type { Severity } from "@pulumi/policy";
import { declarationOf } from "../../provider/declaration-of";
import type { Value } from "../../provider/language/declaration";
import { beyond, type Limit, limitsOf } from "../limit";
import type { Rule } from "../rule";

export const CLUSTER = "gws:Cluster";
export const DESKTOP = "gws:Instance";
export const GROUP = "appstream:AppInstanceGroup";
export const BROWSERS = "appstream:BrowserInstanceGroup";
export const WORKSTATION = "appstream:Workstation";

export interface Named {
  readonly name: string;
  readonly description: string;
  readonly severity: Severity;
}

export interface LeftOut {
  readonly mayBeLeftOut: boolean;
}

const mayBeLeftOut = {
  type: "boolean",
  default: false,
  description: "Whether a program may leave it to the cloud, of which nobody says what it takes then.",
} as const;

/** A rule of which the loosest value that is allowed can be configured; all its properties have the same values. */
export function limitRule(
  named: Named,
  loosest: string,
  limits: readonly Omit<Limit, "loosest">[],
): Rule<LeftOut & { readonly loosest: string }> {
  const [first] = limits;
  const declaration = first && declarationOf(first.token);
  return {
    ...named,
    settings: {
      loosest: {
        type: "string",
        enum: declaration ? [...limitsOf(declaration, first.path)] : [],
        default: loosest,
        description: "What may be let through at most.",
      },
      mayBeLeftOut,
    },
    find: (resource, settings) =>
      limits.flatMap((limit) =>
        beyond({ ...limit, loosest: settings.loosest }, resource, settings.mayBeLeftOut),
      ),
  };
}

/** A rule whose limits are what they are. */
export const fixedRule = (
  named: Named,
  limits: readonly (Omit<Limit, "loosest"> & { readonly loosest: Value })[],
): Rule<LeftOut> => ({
  ...named,
  settings: { mayBeLeftOut },
  find: (resource, settings) => limits.flatMap((limit) => beyond(limit, resource, settings.mayBeLeftOut)),
});
