import { DISRUPTION_CLASSES, type DisruptionClass } from "../provider/language/disruption";
import { isLooser, isNew, isReplaced, policyChanges, type Report, type ResourceChange } from "./model";
import { money, type Totals, totalsOf } from "./money";
import { GATES, type Gate, type Rules } from "./rules";
import { countedByKind } from "./words";

/** A rule that the plan breaks. */
export interface Hit {
  readonly rule: Gate | "budget";
  /** Why, as a part of a sentence. */
  readonly because: string;
}

/** The rules that a plan breaks. What is unknown breaks them: nobody can say that it keeps them. */
export function hitsOf(report: Report, { failOn, budget }: Rules): readonly Hit[] {
  const hits = GATES.filter((gate) => failOn.includes(gate)).flatMap((gate) => hitOf(gate, report));
  return [...hits, ...overBudget(report, budget)];
}

function hitOf(gate: Gate, report: Report): Hit[] {
  if (gate === "cost") {
    return costs(report);
  }
  const found = report.changes.filter(CHANGES[gate]);
  return found.length === 0
    ? []
    : [{ rule: gate, because: countedByKind(found.map(({ resource }) => resource.token)) }];
}

/** Whether the worst of a change is this bad, or worse. */
const atLeast =
  (kind: DisruptionClass) =>
  ({ meaning }: ResourceChange): boolean =>
    DISRUPTION_CLASSES.indexOf(meaning.worst.class) >= DISRUPTION_CLASSES.indexOf(kind);

const CHANGES: Readonly<Record<Exclude<Gate, "cost">, (change: ResourceChange) => boolean>> = {
  dataLoss: ({ losesData }) => losesData,
  replace: isReplaced,
  signOut: atLeast("signOut"),
  restart: atLeast("restart"),
  looser: (change) => !isNew(change) && policyChanges(change).some(({ strictness }) => isLooser(strictness)),
};

/** What goes costs no more, whether or not its price is known. */
const allTotals = ({ changes }: Report): Totals =>
  totalsOf(
    changes.flatMap(({ resource, prices }) =>
      prices.filter(({ kind }) => kind === "known" || resource.operation !== "delete"),
    ),
  );

function costs(report: Report): Hit[] {
  const { byCurrency, unknown } = allTotals(report);
  const more = byCurrency.filter(({ perMonth, once }) => perMonth > 0 || once > 0);
  const because = [
    ...more.flatMap(({ currency, perMonth, once }) => [
      ...(perMonth > 0 ? [`${money(perMonth, currency)} a month`] : []),
      ...(once > 0 ? [`${money(once, currency)} once`] : []),
    ]),
    ...unpriced(unknown),
  ];
  return because.length === 0 ? [] : [{ rule: "cost", because: because.join(", ") }];
}

function overBudget(report: Report, budget: number | undefined): Hit[] {
  if (budget === undefined) {
    return [];
  }
  const { byCurrency, unknown } = allTotals(report);
  const over = byCurrency
    .map(({ currency, perMonth, once }) => ({ currency, sum: perMonth + once }))
    .filter(({ sum }) => sum > budget)
    .map(({ currency, sum }) => `${money(sum, currency)} is over ${money(budget, currency)}`);
  const because = [...over, ...unpriced(unknown)];
  return because.length === 0 ? [] : [{ rule: "budget", because: because.join(", ") }];
}

const unpriced = (unknown: number): string[] =>
  unknown === 0 ? [] : [`${unknown} ${unknown === 1 ? "price is" : "prices are"} unknown`];
