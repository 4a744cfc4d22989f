import type { Properties } from "../provider/language/declaration";
import { isObject } from "../provider/language/values";
import { tokenOf } from "../provider/reference";
import type { PlannedResource } from "./look-up";

/** A resource of this package that the plan touches, with what the engine's own comparison names. */
export interface PlannedStep {
  readonly resource: PlannedResource;
  readonly changedPaths?: readonly string[];
}

/** A resource of another provider, or a step that means nothing to this package: nothing but this is said of it. */
export interface OtherStep {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** In the engine's words, such as `create-replacement`. */
  readonly operation: string;
}

/** What `pulumi preview --json` plans. */
export interface Plan {
  /** Empty where the plan touches nothing, not even the stack. */
  readonly project: string;
  readonly stack: string;
  readonly steps: readonly PlannedStep[];
  readonly others: readonly OtherStep[];
  /** Resources that the preview names and the plan leaves as they are. */
  readonly untouched: readonly PlannedResource[];
  /** How many stay as they are, named or not. */
  readonly unchanged: number;
  /** Why the preview failed, if it did. */
  readonly failures: readonly string[];
}

/** Why a text is no plan, in a sentence. */
export class NoPlan extends Error {
  override readonly name = "NoPlan";
}

const STACK = "pulumi:pulumi:Stack";

/** What the engine calls the steps that change something, and what each of them is to a reader. */
const OPERATIONS: Readonly<Record<string, PlannedResource["operation"]>> = {
  create: "create",
  update: "update",
  replace: "replace",
  "create-replacement": "replace",
  "delete-replaced": "replace",
  delete: "delete",
};

/** Steps that change nothing in the cloud. */
const SILENT = new Set(["same", "read", "refresh", "read-replacement", "read-discard", "discard-replaced"]);

interface Step {
  readonly op: string;
  readonly urn: string;
  readonly before?: Properties;
  readonly after?: Properties;
  readonly id?: string;
  readonly changedPaths?: readonly string[];
}

/** Reads what `pulumi preview --json` writes. */
export function readPlan(text: string): Plan {
  const preview = parsed(text);
  const steps = (preview.steps as readonly unknown[]).map(stepOf);
  const region = regionOf(preview.config);
  const own = steps.filter(({ urn }) => tokenOf(typeOf(urn)) !== undefined);
  const changing = own.filter(({ op }) => OPERATIONS[op] !== undefined);
  const isOther = ({ op, urn }: Step): boolean =>
    !isFrame(typeOf(urn)) && !(tokenOf(typeOf(urn)) !== undefined && OPERATIONS[op] !== undefined);
  const others = steps.filter((step) => !SILENT.has(step.op) && isOther(step));
  const stackIsSame = steps.some(({ op, urn }) => op === "same" && typeOf(urn) === STACK);
  const same = isObject(preview.changeSummary) ? Number(preview.changeSummary.same ?? 0) : 0;
  const [, stack = "", project = ""] = STACK_IN_URN.exec(steps[0]?.urn ?? "") ?? [];
  return {
    project,
    stack,
    steps: replacedOnce(changing).map((step) => ({
      resource: resourceOf(step, region),
      ...(step.changedPaths && { changedPaths: step.changedPaths }),
    })),
    others: others.map(({ urn, op }) => ({ urn, type: typeOf(urn), name: nameOf(urn), operation: op })),
    untouched: own.filter(({ op }) => op === "same").map((step) => resourceOf(step, region)),
    unchanged: Math.max(0, same - (stackIsSame ? 1 : 0)),
    failures: failuresIn(preview.diagnostics),
  };
}

const STACK_IN_URN = /^urn:pulumi:(.+?)::(.+?)::/;

/** The stack, and components of this package: all that becomes of them is what becomes of their resources. */
const isFrame = (type: string): boolean => type === STACK || type.startsWith("wuying:");

/** The type alone, without those of its parents. */
const typeOf = (urn: string): string => urn.split("::")[2]?.split("$").at(-1) ?? "";

/** A name may have colons of its own. */
const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

function parsed(text: string): Properties {
  // Some ways of calling the engine say a line of their own first.
  const start = text.search(/^\s*\{/m);
  if (start === -1) {
    throw new NoPlan(
      text.trim() === ""
        ? "the preview is empty: it has failed before it could write anything."
        : "the preview is not in JSON. Write it with: pulumi preview --json",
    );
  }
  const body = text.slice(start);
  const value = parseJson(body);
  if (isObject(value) && Array.isArray(value.steps)) {
    return value as Properties;
  }
  // A plan without a change, and one that failed early, have no steps.
  if (isObject(value) && (isObject(value.changeSummary) || Array.isArray(value.diagnostics))) {
    return { ...(value as Properties), steps: [] };
  }
  throw new NoPlan(
    body.split("\n").length > 1 && isObject(parseJson(body.split("\n")[0] ?? ""))
      ? "the preview is a stream of events. Unset PULUMI_ENABLE_STREAMING_JSON_PREVIEW and run it again."
      : "this is not what pulumi preview --json writes: it has no steps.",
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stepOf(value: unknown): Step {
  if (!isObject(value) || typeof value.op !== "string" || typeof value.urn !== "string") {
    throw new NoPlan("this is not what pulumi preview --json writes: a step has no op or no urn.");
  }
  const { op, urn, oldState, newState, detailedDiff } = value;
  const before = isObject(oldState) ? oldState : undefined;
  const after = isObject(newState) ? newState : undefined;
  return {
    op,
    urn,
    ...(isObject(before?.outputs) ? { before: before.outputs } : {}),
    ...(isObject(after?.inputs) ? { after: after.inputs } : {}),
    ...(typeof before?.id === "string" ? { id: before.id } : {}),
    ...(isObject(detailedDiff) ? { changedPaths: Object.keys(detailedDiff).sort() } : {}),
  };
}

/** Where the engine says the parts of a replacement one by one, they are one to a reader. */
function replacedOnce(steps: readonly Step[]): readonly Step[] {
  const isPart = ({ op }: Step): boolean => OPERATIONS[op] === "replace";
  const byUrn = new Map<string, Step>();
  for (const step of steps.filter(isPart)) {
    byUrn.set(step.urn, { ...byUrn.get(step.urn), ...step });
  }
  return [...steps.filter((step) => !isPart(step)), ...byUrn.values()];
}

function resourceOf(step: Step, region: string | undefined): PlannedResource {
  const { op, urn, before, after, id } = step;
  const ownRegion = after?.region ?? before?.region;
  const where = typeof ownRegion === "string" ? ownRegion : region;
  return {
    urn,
    token: tokenOf(typeOf(urn)) ?? "",
    name: nameOf(urn),
    operation: OPERATIONS[op] ?? "update",
    ...(id === undefined ? {} : { id }),
    ...(before && { before }),
    ...(after && { after }),
    ...(where === undefined ? {} : { region: where }),
  };
}

function regionOf(config: unknown): string | undefined {
  const region = isObject(config) ? config["wuying:region"] : undefined;
  return typeof region === "string" ? region : undefined;
}

function failuresIn(diagnostics: unknown): string[] {
  const all = Array.isArray(diagnostics) ? (diagnostics as readonly unknown[]) : [];
  return all.flatMap((each) =>
    isObject(each) && each.severity === "error" && typeof each.message === "string"
      ? [each.message.replace(/^error: /, "").trim()]
      : [],
  );
}
