import type {
  PolicyConfigSchema,
  ResourceValidationArgs,
  ResourceValidationPolicy,
  Severity,
} from "@pulumi/policy";
import { declarationOf } from "../provider/declaration-of";
import type { Declaration, Properties } from "../provider/language/declaration";
import { tokenOf } from "../provider/reference";
import { plainValues, readUnknown } from "./plain-values";

/** A resource of this package, as a rule looks at it. */
export interface Inspected {
  readonly declaration: Declaration;
  /** What the program says of it, with the provider's own word for what is still to come. */
  readonly inputs: Properties;
}

/** What a rule has found at a path. It never holds the value, which may be a secret. */
export type Finding =
  | { readonly path: string; readonly says: string }
  | { readonly path: string; readonly isUnknown: true };

type SettingSchema = PolicyConfigSchema["properties"][string];
type Settings = Readonly<Record<string, unknown>>;

/** One thing that a security team expects of every resource. */
export interface Rule<S extends object> {
  readonly name: string;
  /** It stands over each of its messages. */
  readonly description: string;
  readonly severity: Severity;
  /** What can be configured of it. */
  readonly settings: { readonly [Name in keyof S]: SettingSchema & { readonly default: S[Name] } };
  readonly find: (resource: Inspected, settings: S) => readonly Finding[];
}

const EXCEPT: SettingSchema & { readonly default: readonly string[] } = {
  type: "array",
  items: { type: "string" },
  default: [],
  description: "Resources that are approved to differ, by URN or by the name that the program gives them.",
};

/** A rule as the framework runs it. */
export function policyOf<S extends object>(rule: Rule<S>): ResourceValidationPolicy {
  return {
    name: rule.name,
    description: rule.description,
    severity: rule.severity,
    enforcementLevel: "mandatory",
    configSchema: { properties: { ...rule.settings, except: EXCEPT } },
    validateResource: (args, reportViolation) => {
      const findings = findingsOf(rule, args);
      const unless = `Where it is meant so, list the resource under "except" in the configuration of ${rule.name}.`;
      for (const finding of findings) {
        if ("says" in finding) {
          reportViolation(`${finding.path} ${finding.says} ${unless}`);
        }
      }
      const unknown = findings.find((each) => "isUnknown" in each);
      if (unknown) {
        readUnknown(args.props, unknown.path);
      }
    },
  };
}

function findingsOf<S extends object>(rule: Rule<S>, args: ResourceValidationArgs): readonly Finding[] {
  const token = tokenOf(args.type);
  const declaration = token === undefined ? undefined : declarationOf(token);
  if (!declaration) {
    return [];
  }
  const { except = [], ...configured } = args.getConfig<Settings & { readonly except?: readonly string[] }>();
  if (except.includes(args.urn) || except.includes(args.name)) {
    return [];
  }
  const settings = { ...defaultsOf(rule), ...configured } as S;
  return rule.find({ declaration, inputs: plainValues(args.props) }, settings);
}

const defaultsOf = <S extends object>({ settings }: Rule<S>): Settings =>
  Object.fromEntries(Object.entries<SettingSchema>(settings).map(([name, schema]) => [name, schema.default]));
