import { UNKNOWN } from "../provider/language/values";
import type { ReportParts } from "./markdown";
import type { ResourceChange } from "./model";
import { totalsOf } from "./money";
import { summaryOf } from "./summary";

/** The number that goes up when a program that reads the JSON has to change. */
const VERSION = 1;

/** What stands for a value that is not known before the update. */
const NOT_KNOWN_YET = "[unknown]";

/** A report for programs. A secret value is `[secret]`; the values have no hidden ones of the provider. */
export function asJson({ report, hits, showUsers }: ReportParts): string {
  const { project, stack, failures, changes, others, unchanged, isPriced } = report;
  const totals = totalsOf(changes.flatMap(({ prices }) => prices));
  const whole = {
    version: VERSION,
    project,
    stack,
    summary: summaryOf(report),
    failures,
    hits,
    changes: changes.map((change) => changeJson(change, showUsers)),
    others,
    unchanged,
    ...(isPriced && { cost: totals }),
  };
  return `${JSON.stringify(whole, (_, value: unknown) => (value === UNKNOWN ? NOT_KNOWN_YET : value), 2)}\n`;
}

function changeJson(change: ResourceChange, showUsers: boolean): object {
  const { resource, meaning, losesData, people, sessions, prices } = change;
  const { urn, token, name, operation, id, region } = resource;
  return {
    urn,
    token,
    name,
    operation,
    id,
    region,
    disruption: meaning.worst,
    losesData,
    people: {
      known: people.names.length,
      isComplete: people.isComplete,
      ...(showUsers && { names: people.names }),
    },
    sessions,
    strictness: meaning.strictness,
    prices,
    values: meaning.changes,
  };
}
